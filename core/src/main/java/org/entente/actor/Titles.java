package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Sentence;

/** Compares the titles that a text gives to persons. */
final class Titles {
    private static final Set<String> FEMALE = Set.of(
            "mrs",
            "ms",
            "miss",
            "madam",
            "madame",
            "queen",
            "princess",
            "lady",
            "dame",
            "chairwoman",
            "spokeswoman",
            "empress");
    private static final Set<String> MALE = Set.of(
            "mr",
            "king",
            "prince",
            "sir",
            "lord",
            "pope",
            "chairman",
            "spokesman",
            "emperor",
            "sultan",
            "emir",
            "sheikh");

    private Titles() {}

    /** The titles of a phrase, lower case, as the table has them. */
    static List<String> words(Phrase phrase) {
        List<String> titles = new ArrayList<>(2);
        phrase.roles().forEach(r -> {
            titles.add(r.agent().phrase());
            r.agent().office().ifPresent(o -> titles.add(o.toLowerCase(Locale.ROOT)));
        });
        return titles;
    }

    /** Whether the person was called by that title, or one that ends or begins with it ("the Secretary"). */
    static boolean sharesOffice(Discourse.Introduced person, Phrase phrase) {
        List<String> wanted = words(phrase);
        for (String title : wanted) {
            if (person.titles.stream().anyMatch(own -> covers(own, title))) {
                return true;
            }
            if (person.actor
                    .office()
                    .map(o -> covers(o.toLowerCase(Locale.ROOT), title))
                    .orElse(false)) {
                return true;
            }
        }
        return false;
    }

    private static boolean covers(String own, String title) {
        if (own.equals(title)) {
            return true;
        }
        boolean lesser = own.startsWith("deputy") || own.startsWith("vice") || own.startsWith("assistant");
        if (title.equals("minister")) {
            return own.endsWith("minister") && !own.equals("prime minister");
        }
        if (title.equals("leader")) {
            return own.equals("president")
                    || own.equals("prime minister")
                    || own.equals("chancellor")
                    || own.endsWith("leader")
                    || own.equals("king")
                    || own.equals("general secretary");
        }
        return !lesser && !title.equals("president") && (own.endsWith(" " + title) || own.startsWith(title + " "))
                || lesser
                        && (own.startsWith(title + " of")
                                || own.startsWith(title + " for")
                                || own.endsWith(" " + title)
                                        && (title.startsWith("deputy")
                                                || title.startsWith("vice")
                                                || title.startsWith("assistant")));
    }

    static boolean isCounterpart(Phrase phrase) {
        return phrase.role().map(r -> r.agent().phrase().equals("counterpart")).orElse(false)
                || phrase.roles().stream().anyMatch(r -> r.agent().phrase().equals("counterpart"));
    }

    /** What title and given name tell of a person's sex. */
    static Optional<Registry.Sex> sex(Sentence sentence, Phrase phrase, Registry registry) {
        for (int i = phrase.first(); i < phrase.end(); i++) {
            String word = Pieces.key(sentence.token(i).text());
            if (FEMALE.contains(word)) {
                return Optional.of(Registry.Sex.FEMALE);
            }
            if (MALE.contains(word)) {
                return Optional.of(Registry.Sex.MALE);
            }
        }
        Registry.Sex known = phrase.name()
                .map(n -> registry.sex(sentence.token(n.first()).text()))
                .orElse(Registry.Sex.UNKNOWN);
        return known == Registry.Sex.UNKNOWN ? Optional.empty() : Optional.of(known);
    }
}
