package org.entente.actor;

import java.util.Map;
import java.util.Set;

/** The closed classes of English that the grammar of actors needs. */
final class Words {
    static final Set<String> ARTICLES = Set.of(
            "the", "a", "an", "this", "that", "these", "those", "some", "many", "several", "all", "both", "other", "any", "no",
            "each", "every", "various", "most", "certain", "few", "such");
    static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7));
    static final Set<String> SINGULAR = Set.of("he", "him", "his", "himself", "she", "her", "hers", "herself");
    static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
    static final Set<String> NEUTER = Set.of("it", "its", "itself");
    static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");
    static final Set<String> FIRST = Set.of("we", "us", "our", "ours", "ourselves");
    static final Set<String> SPEAKER = Set.of("i", "my", "me", "myself");
    static final Set<String> OWNING = Set.of("his", "her", "its", "their", "our", "my");
    static final Set<String> HONORIFICS = Set.of(
            "mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "prof", "professor", "madam", "madame", "hon",
            "honorable", "honourable", "excellency", "he", "hm", "hrh", "sheikh", "shaikh", "datuk", "dato", "shri", "smt", "lt",
            "gen", "col", "maj", "adm", "capt", "cmdr", "sgt", "rev", "u", "daw", "pandit", "ayatollah", "mullah", "tun");
    static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "dos", "das", "del", "della", "di", "du", "van", "von", "der", "den", "ter", "bin", "bint", "ibn",
            "al", "el", "la", "le", "ould", "zu", "e", "y", "abu");
    static final Set<String> NOT_NAMES = Set.of(
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april",
            "june", "july", "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "aug", "sept",
            "oct", "nov", "dec", "the", "in", "on", "at", "and", "but", "for", "with", "of", "as", "after", "before", "i", "we",
            "he", "she", "they", "it", "this", "that", "these", "those", "a", "an", "islam", "islamic", "muslim", "christian",
            "today", "photo", "credit", "when", "while", "if", "who", "what", "both", "here", "there", "however", "also");
    static final Set<String> PLACE_BEFORE = Set.of(
            "in", "at", "near", "outside", "inside", "around", "into", "via", "through", "across", "throughout", "within",
            "leaving", "visiting", "visited", "visits", "visit", "toured", "left", "departed", "reach", "reached", "onto",
            "above", "over", "off", "beyond", "downtown", "central", "western", "eastern", "northern", "southern", "greater",
            "entered", "captured", "besieged", "city", "capital", "suburb", "bombed", "shelled");
    static final Set<String> SPEECH_TO = Set.of(
            "aid", "message", "messages", "support", "sale", "sales", "sell", "sold", "warning", "closer", "close", "ties", "offer",
            "offered", "assistance", "loan", "loans", "appeal", "response", "letter", "threat", "concessions", "exports", "commitment",
            "according", "opposed", "hostile", "friendly", "sympathetic", "alternative", "challenge", "signal", "supply", "supplies",
            "deliveries", "importance", "assurances", "handed", "transfer", "transfers", "loyal", "allied", "rebuke", "counterweight",
            "approach", "overtures", "gesture", "invitation", "deference", "beholden", "apologize", "apologise", "apology");
    static final Set<String> FROM_GOVERNMENT = Set.of(
            "pressure", "support", "demand", "demands", "request", "requests", "threat", "threats", "response", "reaction",
            "assurances", "approval", "warning", "warnings", "independence", "independent", "aid", "help", "backing", "criticism",
            "condemnation", "concessions", "permission", "orders", "instructions", "funding", "signal", "signals", "message",
            "assistance", "objections", "opposition", "protests", "protest", "denials", "denial", "comment", "statement", "consent",
            "compensation", "apology", "loans", "guarantees", "invitation", "recognition");
    static final Set<String> BEFORE_OFFICE = Set.of("former", "ex", "then", "late", "outgoing", "incoming", "elect", "designate");

    private Words() {}

    static Phrase.Time time(String word) {
        return switch (word) {
            case "former", "ex", "ousted", "deposed", "onetime", "one-time", "retired", "previous", "past" -> Phrase.Time.FORMER;
            case "then" -> Phrase.Time.THEN;
            case "late", "slain", "assassinated" -> Phrase.Time.LATE;
            case "elect", "designate", "incoming", "nominee", "president-elect", "designated" -> Phrase.Time.FUTURE;
            default -> Phrase.Time.PRESENT;
        };
    }
}
