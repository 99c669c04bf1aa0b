package org.entente.actor;

/** Tells a capital that is a place ("in Rome", "the Rome summit") from one that stands for its government. */
final class Places {
    private final Scanner scan;

    Places(Scanner scan) {
        this.scan = scan;
    }

    /** Whether a capital is meant as a place. */
    boolean isPlace(Hit hit) {
        if (!onlyTown(hit)) {
            return false;
        }
        if (hit.inside()) {
            return !ledOrBacked(hit);
        }
        return afterPlaceWord(hit) || datelined(hit) || beforeNoun(hit) || beforeItsState(hit);
    }

    private static boolean onlyTown(Hit hit) {
        return hit.meanings().stream()
                                .noneMatch(m -> m instanceof Meaning.Country c
                                        && (c.use() == Meaning.Use.NAME
                                                || c.use() == Meaning.Use.ADJECTIVE
                                                || c.use() == Meaning.Use.DEMONYM))
                        && hit.isUse(Meaning.Use.CAPITAL)
                || hit.isUse(Meaning.Use.SEAT)
                        && hit.as(Meaning.Institution.class).isEmpty();
    }

    private boolean ledOrBacked(Hit hit) {
        String text = scan.word(hit.first());
        return Words.AFTER_HYPHEN.contains(text.substring(text.indexOf('-') + 1));
    }

    boolean afterPlaceWord(Hit hit) {
        int p = hit.first() - 1;
        if (scan.word(p).equals("the")) {
            p--;
        }
        String before = scan.word(p);
        if (before.equals("to") || before.equals("toward") || before.equals("towards")) {
            return !Words.SPEECH_TO.contains(scan.word(p - 1));
        }
        if (before.equals("from")) {
            return !Words.FROM_GOVERNMENT.contains(scan.word(p - 1));
        }
        if (before.equals("of")) {
            return scan.word(p - 1).equals("city")
                    || scan.word(p - 1).equals("capital")
                    || scan.word(p - 1).equals("outskirts")
                    || scan.word(p - 1).equals("suburb")
                    || scan.word(p - 1).equals("streets");
        }
        if (before.equals("and") || before.equals(",") || before.equals("or")) {
            Hit earlier = ending(p);
            return earlier.found() && onlyTown(earlier) && afterPlaceWord(earlier);
        }
        return Words.PLACE_BEFORE.contains(before);
    }

    private Hit ending(int end) {
        for (int i = Math.max(0, end - 3); i < end; i++) {
            if (scan.at(i).found() && scan.at(i).end() == end) {
                return scan.at(i);
            }
        }
        return Hit.NONE;
    }

    /** "ROME (", "ROME, Italy", "ROME -": where the report was written. */
    private boolean datelined(Hit hit) {
        return hit.first() == 0
                && (scan.word(hit.end()).equals("(")
                        || scan.word(hit.end()).equals("—")
                        || Pieces.isDash(scan.word(hit.end())))
                && scan.isAllCapitals(0);
    }

    /** "the Rome summit" speaks of the town, "Rome's decision" and "Rome officials" do not. */
    private boolean beforeNoun(Hit hit) {
        int after = hit.end();
        if (after >= scan.size() || scan.isPossessive(after) || scan.at(after).found()) {
            return false;
        }
        return scan.token(after).isNoun() && !Words.CLOSED.contains(scan.word(after));
    }

    private boolean beforeItsState(Hit hit) {
        if (!scan.word(hit.end()).equals(",")) {
            return false;
        }
        Hit next = scan.at(hit.end() + 1);
        return next.isUse(Meaning.Use.NAME)
                && next.as(Meaning.Country.class)
                        .map(c -> c.state().code())
                        .equals(hit.as(Meaning.Country.class).map(c -> c.state().code()));
    }
}
