package org.entente.ledger.happening;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.ledger.Sourced;
import org.entente.model.ActorKind;
import org.entente.model.Event;
import org.entente.model.Participant;
import org.entente.model.Place;

/** What of a report is compared with other reports. */
final class Traits {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Set<String> EMPTY_WORDS = Set.of(
            "that",
            "this",
            "with",
            "from",
            "have",
            "been",
            "were",
            "will",
            "would",
            "said",
            "says",
            "their",
            "they",
            "which",
            "after",
            "before",
            "during",
            "also",
            "into",
            "over",
            "about",
            "between",
            "both",
            "while",
            "when",
            "where",
            "than",
            "more",
            "against",
            "other",
            "first",
            "president",
            "minister",
            "prime",
            "foreign",
            "secretary",
            "state",
            "government",
            "country",
            "countries",
            "leader",
            "leaders",
            "official",
            "officials",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    final Sourced<Event> report;
    final Family family;
    final Set<String> codes = new TreeSet<>();
    final Set<String> actors = new TreeSet<>();
    final Set<String> recipients = new TreeSet<>();
    /** Last names of the persons named, by the code they act for. */
    final Map<String, Set<String>> persons = new TreeMap<>();

    final Set<String> words = new HashSet<>();
    final long first;
    final long last;
    final boolean dated;
    /** Day of telling, or the largest number where the document has no date. */
    final long told;

    Traits(Sourced<Event> report) {
        this.report = report;
        Event event = report.statement();
        family = Family.of(event);
        event.actors().forEach(p -> take(p, actors));
        event.recipients().forEach(p -> take(p, recipients));
        dated = report.day().isPresent();
        first = report.day().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
        last = report.until().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
        told = report.told().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
        readWords(event);
    }

    private void take(Participant p, Set<String> side) {
        String code = p.actor().code();
        if (code.isEmpty()) {
            return;
        }
        side.add(code);
        codes.add(code);
        if (p.actor().kind() == ActorKind.PERSON) {
            persons.computeIfAbsent(code, c -> new TreeSet<>()).addAll(names(p));
        }
    }

    /** All words of a person's name: family names stand first in some languages and last in others. */
    private static List<String> names(Participant p) {
        List<String> names = new ArrayList<>();
        Matcher matcher = WORD.matcher(p.actor().name());
        while (matcher.find()) {
            if (matcher.group().length() > 1) {
                names.add(matcher.group().toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    private void readWords(Event event) {
        Set<String> named = new HashSet<>();
        for (List<Participant> side : List.of(event.actors(), event.recipients())) {
            side.forEach(p -> words(p.surface() + " " + p.actor().name(), named));
        }
        words(event.evidence().get(0).text(), words);
        words.removeAll(named);
    }

    private static void words(String text, Set<String> to) {
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group().toLowerCase(Locale.ROOT);
            boolean number = Character.isDigit(word.charAt(0));
            if ((number && word.length() > 1) || (word.length() > 3 && !EMPTY_WORDS.contains(word))) {
                to.add(number ? word : stem(word));
            }
        }
    }

    /** Rough, and the same for both sides: enough to see that "signing" and "signed" are one word. */
    private static String stem(String word) {
        for (String end :
                List.of("ations", "ation", "ments", "ment", "ings", "ing", "ers", "er", "ies", "ed", "es", "s", "y")) {
            if (word.endsWith(end) && word.length() - end.length() >= 3) {
                return word.substring(0, word.length() - end.length());
            }
        }
        return word;
    }

    boolean toTheDay() {
        return dated && first == last;
    }

    /** Days between the two windows; 0 where they overlap or either is open. */
    long daysApart(Traits other) {
        if (!dated || !other.dated) {
            return 0;
        }
        return Math.max(0, Math.max(first - other.last, other.first - last));
    }

    /** Share of the smaller one's words that the other has too, 0 to 1. */
    double sharedWords(Traits other) {
        Set<String> small = words.size() <= other.words.size() ? words : other.words;
        Set<String> large = words.size() <= other.words.size() ? other.words : words;
        if (small.isEmpty()) {
            return 0;
        }
        long common = small.stream().filter(large::contains).count();
        return (double) common / Math.max(4, small.size());
    }

    /** 1 where they share a named person, -1 where each names one for the same state and they differ, else 0. */
    int samePersons(Traits other) {
        int verdict = 0;
        for (Map.Entry<String, Set<String>> mine : persons.entrySet()) {
            Set<String> theirs = other.persons.get(mine.getKey());
            if (theirs != null) {
                if (mine.getValue().stream().noneMatch(theirs::contains)) {
                    return -1;
                }
                verdict = 1;
            }
        }
        return verdict;
    }

    /** 1 where both are at one place or in one country, -1 where in different countries, else 0. */
    int samePlace(Traits other) {
        if (report.statement().place() instanceof Place.Located a
                && other.report.statement().place() instanceof Place.Located b) {
            return a.country().equals(b.country()) ? 1 : -1;
        }
        return 0;
    }

    long weeksBetweenTellings(Traits other) {
        if (told == Long.MAX_VALUE || other.told == Long.MAX_VALUE) {
            return Long.MAX_VALUE;
        }
        return Math.abs(ChronoUnit.WEEKS.between(LocalDate.ofEpochDay(told), LocalDate.ofEpochDay(other.told)));
    }
}
