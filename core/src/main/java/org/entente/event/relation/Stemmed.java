package org.entente.event.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.event.relation.MarkedSentence.Side;

/** A marked sentence with the stem of each word. */
final class Stemmed {
    private final MarkedSentence sentence;
    private final List<String> forms;
    private final List<String> stems;

    Stemmed(MarkedSentence sentence, Stems by) {
        this.sentence = sentence;
        this.forms = new ArrayList<>(sentence.words().size());
        this.stems = new ArrayList<>(sentence.words().size());
        for (String word : sentence.words()) {
            forms.add(word.toLowerCase(Locale.ROOT).replace('’', '\''));
            stems.add(by.of(word));
        }
    }

    int size() {
        return stems.size();
    }

    String word(int i) {
        return sentence.words().get(i);
    }

    String form(int i) {
        return forms.get(i);
    }

    String stem(int i) {
        return stems.get(i);
    }

    Side side(int i) {
        return sentence.sides().get(i);
    }

    boolean is(int i, Side side) {
        return i >= 0 && i < size() && side(i) == side;
    }

    /** One past the last word of the party that the word at {@code i} is part of. */
    int endOfSide(int i) {
        int end = i + 1;
        while (is(end, side(i))) {
            end++;
        }
        return end;
    }

    boolean startsSide(int i) {
        return i == 0 || side(i - 1) != side(i);
    }

    boolean has(List<String> sequence, int at) {
        if (at + sequence.size() > size()) {
            return false;
        }
        for (int i = 0; i < sequence.size(); i++) {
            if (!sequence.get(i).equals(stems.get(at + i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a gap may not go past this word. */
    boolean endsClause(int i) {
        return switch (forms.get(i)) {
            case ";", ":", ".", "?", "!", "—" -> true;
            default -> false;
        };
    }

    /** What a frame that begins here may be filed under. */
    List<String> keysAt(int i) {
        return side(i) != Side.OUTSIDE && startsSide(i)
                ? List.of(stem(i), "=" + form(i), "<" + side(i))
                : List.of(stem(i), "=" + form(i));
    }

    /** What a frame that begins here with a party may be filed under. */
    List<String> partyKeysAt(int i) {
        return side(i) != Side.OUTSIDE && startsSide(i) ? List.of("<" + side(i)) : List.of();
    }

    /** A name: capitalised, and not only because it begins the sentence. */
    boolean isName(int i) {
        String word = word(i);
        return Character.isUpperCase(word.charAt(0)) && (i > 0 || word.equals(word.toUpperCase(Locale.ROOT)));
    }
}
