package org.entente.actor;

/** Looks ahead in a sentence: what kind of word stands there, and whether a role follows. */
final class Ahead {
    private final Scanner scan;

    Ahead(Scanner scan) {
        this.scan = scan;
    }

    boolean isNominal(int i) {
        return i < scan.size()
                && !Words.CLOSED.contains(scan.word(i))
                && (scan.token(i).isNoun() || scan.token(i).tag().startsWith("JJ"));
    }

    boolean isTimeWord(int p) {
        return p < scan.size()
                && Words.time(scan.word(p)) != Phrase.Time.PRESENT
                && !scan.at(p).found();
    }

    Phrase.Time timeOf(int p) {
        return Words.time(scan.word(p));
    }

    boolean isNounAfter(int at) {
        if (at >= scan.size() || scan.isPossessive(at) || !isFiller(at)) {
            return false;
        }
        String tag = scan.token(at).tag();
        return tag.equals("NN") || tag.equals("NNS") || (tag.startsWith("JJ") && isNounAfter(at + 1));
    }

    boolean isVerb(Hit hit) {
        return hit.end() - hit.first() == 1 && scan.token(hit.first()).isVerb();
    }

    /** Skips "(ROK)" where it names again. */
    int parenthesis(int at) {
        if (scan.word(at).equals("(") && scan.word(at + 2).equals(")") && scan.isAllCapitals(at + 1)) {
            return at + 3;
        }
        return at;
    }

    boolean roleWithin(int at, int words) {
        for (int p = at; p < scan.size() && p <= at + words; p++) {
            Hit hit = scan.at(p);
            if (hit.role().isPresent() && !isVerb(hit)) {
                return true;
            }
            if (hit.found() || !isFiller(p)) {
                return false;
            }
        }
        return false;
    }

    boolean isFiller(int i) {
        if (i >= scan.size() || scan.at(i).found() || Words.CLOSED.contains(scan.word(i))) {
            return false;
        }
        String tag = scan.token(i).tag();
        return tag.startsWith("JJ")
                || tag.startsWith("NN")
                || tag.equals("CD")
                || tag.equals("VBN")
                || tag.equals("VBG")
                || tag.equals("HYPH")
                || isTimeWord(i)
                || (tag.equals("RB") && scan.word(i).endsWith("ly"));
    }

    /** Whether a noun stands at {@code at}, or after adjectives from there. */
    boolean nounFollows(int at) {
        for (int p = at; p < scan.size() && p < at + 3; p++) {
            String tag = scan.token(p).tag();
            if (tag.startsWith("NN")) {
                return true;
            }
            if (!tag.startsWith("JJ")
                    && !tag.equals("VBN")
                    && !tag.equals("VBG")
                    && !tag.equals("HYPH")
                    && !tag.equals("CD")) {
                return false;
            }
        }
        return false;
    }
}
