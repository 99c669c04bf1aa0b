package org.entente.statement.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.model.ActorKind;
import org.entente.model.InstrumentKind;
import org.entente.model.Mention;
import org.entente.model.Mentions;
import org.entente.model.Sentence;
import org.entente.model.Token;
import org.entente.statement.clause.Clause;

/** Names by their capitals and their last or first word: "Treaty of Peace and Friendship", "Arnor-Gondor Strategic Dialogue". */
final class CapitalisedNames {
    private static final Set<String> JOINERS = Set.of("of", "and", "for", "on", "&", "-", "–");
    private static final Set<String> RIGHT = Set.of("of", "on", "for", "against", "concerning");
    private static final Set<String> STOP_TAGS = Set.of(
            "DT", "IN", "PRP", "PRP$", "WRB", "CC", "RB", "TO", "MD", "WDT", "WP", "VBD", "VBZ", "VBP", "VB", "POS");
    private static final Set<ActorKind> BODIES = Set.of(
            ActorKind.ORGANISATION,
            ActorKind.BODY,
            ActorKind.PARTY,
            ActorKind.COMPANY,
            ActorKind.MEDIA,
            ActorKind.ARMED_GROUP);
    private static final Set<String> CALENDAR = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan.",
            "feb.",
            "aug.",
            "sept.",
            "oct.",
            "nov.",
            "dec.",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");
    private static final int MAX_WORDS = 12;

    private final NameTable names;

    CapitalisedNames(NameTable names) {
        this.names = names;
    }

    /** The names in {@code sentence}, in order, not overlapping. */
    List<Phrase> in(Sentence sentence, String text, Mentions mentions) {
        List<Phrase> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (names.isHead(sentence.token(i).text()) && !ofBody(sentence, sentence.token(i), mentions)) {
                Optional<Phrase> name = name(sentence, i, text, mentions);
                if (name.isPresent()
                        && found.stream()
                                .noneMatch(p -> p.overlaps(
                                        name.get().first(), name.get().end()))) {
                    found.add(name.get());
                    i = name.get().end() - 1;
                }
            }
        }
        return found;
    }

    private static boolean ofBody(Sentence sentence, Token token, Mentions mentions) {
        return mentions.at(sentence, token)
                .map(Mention::actors)
                .filter(actors -> actors.stream().anyMatch(a -> BODIES.contains(a.kind())))
                .isPresent();
    }

    private Optional<Phrase> name(Sentence sentence, int at, String text, Mentions mentions) {
        Token head = sentence.token(at);
        boolean small = !isCapital(head);
        int first = left(sentence, at);
        int end = small ? at + 1 : right(sentence, at + 1);
        boolean enough = small ? isName(sentence, first, at, mentions) : end - first > 1;
        if (!enough) {
            return Optional.empty();
        }
        String name = Clause.words(sentence, text, first, end);
        Optional<InstrumentKind> kind = names.kindOf(name, head.text());
        return kind.map(k -> new Phrase(
                sentence.index(),
                first,
                end,
                Phrase.headOf(sentence, first, end),
                k,
                k == InstrumentKind.POLICY_DOCUMENT ? Phrase.Strength.STEPPED : Phrase.Strength.NAMED,
                name,
                Acronym.after(sentence, end),
                List.of()));
    }

    private static boolean isCapital(Token token) {
        return Character.isUpperCase(token.text().charAt(0));
    }

    private static int left(Sentence sentence, int head) {
        int first = head;
        while (first > 0 && head - first < MAX_WORDS) {
            Token before = sentence.token(first - 1);
            if (isWord(before)) {
                first--;
            } else if (first > 1
                    && JOINERS.contains(before.text().toLowerCase(Locale.ROOT))
                    && isWord(sentence.token(first - 2))) {
                first -= 2;
            } else {
                break;
            }
        }
        // a sentence's first word has its capital from its place
        while (first < head && STOP_TAGS.contains(sentence.token(first).tag())) {
            first++;
        }
        return first;
    }

    private static boolean isWord(Token token) {
        boolean year = token.tag().equals("CD")
                && token.text().length() == 4
                && Character.isDigit(token.text().charAt(0));
        return (isCapital(token)
                        && !STOP_TAGS.contains(token.tag())
                        && !CALENDAR.contains(token.text().toLowerCase(Locale.ROOT)))
                || year;
    }

    private static int right(Sentence sentence, int after) {
        int end = after;
        int at = after;
        while (at < sentence.size() && at - after < MAX_WORDS) {
            Token token = sentence.token(at);
            String lower = token.text().toLowerCase(Locale.ROOT);
            if (isCapital(token) && token.isNoun() && at > after && !CALENDAR.contains(lower)) {
                end = ++at;
            } else if (at == after ? RIGHT.contains(lower) : JOINERS.contains(lower) || lower.equals("the")) {
                at++;
            } else {
                break;
            }
        }
        return end;
    }

    /** Whether what stands before a last word without a capital is a name, and more than whose it is ("Belt Road", not "Arnorian"). */
    private static boolean isName(Sentence sentence, int first, int head, Mentions mentions) {
        int own = 0;
        for (int i = first; i < head; i++) {
            Token token = sentence.token(i);
            boolean actor = mentions.at(sentence, token)
                    .filter(m -> !m.actors().isEmpty())
                    .isPresent();
            boolean proper = token.isName() && token.text().length() > 1;
            own += !actor && proper ? 1 : 0;
        }
        return own > 0;
    }
}
