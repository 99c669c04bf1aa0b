package org.entente.ledger.instrument;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is telling in an instrument's name, apart from the words that any of its kind has. */
final class Name {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Set<String> PLAIN = Set.of(
            "the",
            "a",
            "an",
            "and",
            "of",
            "on",
            "for",
            "to",
            "in",
            "between",
            "with",
            "its",
            "their",
            "new",
            "formal",
            "joint",
            "bilateral",
            "trilateral",
            "multilateral",
            "mutual",
            "landmark",
            "historic",
            "first",
            "first-ever",
            "major",
            "long",
            "term",
            "comprehensive",
            "strategic",
            "special",
            "global",
            "enhanced",
            "partnership",
            "agreement",
            "agreements",
            "pact",
            "treaty",
            "accord",
            "deal",
            "mou",
            "memorandum",
            "understanding",
            "arrangement",
            "statement",
            "declaration",
            "communique",
            "ceasefire",
            "truce",
            "alliance",
            "cooperation",
            "dialogue",
            "consultation",
            "consultations",
            "mechanism",
            "format",
            "2",
            "relations",
            "relationship",
            "ties",
            "diplomatic",
            "embassy",
            "sanctions",
            "sanction",
            "recognition",
            "membership",
            "package",
            "aid",
            "assistance",
            "support",
            "ministerial",
            "meeting",
            "talks",
            "level",
            "high",
            "document",
            "programme",
            "program",
            "project",
            "framework",
            "plan",
            "plus",
            "two",
            "foreign",
            "defence",
            "defense",
            "ministers",
            "all",
            "weather");

    private Name() {}

    /** The telling words in lower case; none where the name says no more than its kind. */
    static Set<String> telling(String name) {
        Set<String> words = new TreeSet<>();
        Matcher matcher = WORD.matcher(name);
        while (matcher.find()) {
            String word = matcher.group().toLowerCase(Locale.ROOT);
            if (!PLAIN.contains(word) && word.length() > 1) {
                words.add(word);
            }
        }
        return words;
    }

    /** The first letters of the words with a capital: "Reciprocal Access Agreement" gives "RAA". */
    static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        Matcher matcher = WORD.matcher(name);
        while (matcher.find()) {
            if (Character.isUpperCase(matcher.group().codePointAt(0))) {
                initials.appendCodePoint(matcher.group().codePointAt(0));
            }
        }
        return initials.toString();
    }

    /** Whether two sets of telling words name one thing: half of the words of both are common, or one holds the other. */
    static boolean alike(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        long common = a.stream().filter(b::contains).count();
        return common == Math.min(a.size(), b.size()) || common * 2 >= a.size() + b.size() - common;
    }
}
