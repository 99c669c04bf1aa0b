package org.entente.nlp;

import java.util.List;

/** Tells from its spelling whether a stem has lost a final e before "-ed" or "-ing": "announc", but not "visit". */
final class SilentE {
    /** A stem's ending and whether an e follows; the first that fits decides. "C" stands for any one consonant. */
    private record Ending(String pattern, boolean follows) {
        boolean fits(String stem) {
            int at = stem.length() - pattern.length();
            if (at < 0) {
                return false;
            }
            for (int i = 0; i < pattern.length(); i++) {
                char c = pattern.charAt(i);
                if (c == 'C' ? !isConsonantOrQu(stem, at + i) : c != stem.charAt(at + i)) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isConsonantOrQu(String stem, int i) {
            return Lemmatizer.isConsonant(stem, i) || (i > 0 && stem.charAt(i) == 'u' && stem.charAt(i - 1) == 'q');
        }
    }

    private static final List<Ending> ENDINGS = List.of(
            yes("v"),
            yes("c"),
            yes("u"),
            no("ss"),
            yes("s"),
            no("tz"),
            yes("z"),
            yes("ng"),
            yes("rg"),
            yes("dg"),
            yes("lg"),
            no("gg"),
            yes("g"),
            yes("bl"),
            yes("cl"),
            yes("dl"),
            yes("fl"),
            yes("gl"),
            yes("kl"),
            yes("pl"),
            yes("tl"),
            yes("zl"),
            no("rl"),
            no("ail"),
            no("oil"),
            no("eil"),
            yes("Cil"),
            no("aul"),
            yes("Cul"),
            yes("Cyl"),
            no("l"),
            yes("iat"),
            yes("uat"),
            yes("Cat"),
            no("t"),
            yes("Cir"),
            yes("uir"),
            no("our"),
            yes("Cur"),
            no("ear"),
            no("oar"),
            yes("Car"),
            no("r"),
            no("ead"),
            no("oad"),
            yes("uad"),
            yes("Cad"),
            no("eed"),
            yes("Ced"),
            no("aid"),
            no("oid"),
            yes("uid"),
            yes("Cid"),
            yes("Cod"),
            yes("Cud"),
            no("d"),
            yes("Cak"),
            yes("Cik"),
            yes("Cok"),
            yes("Cuk"),
            no("k"),
            yes("Cam"),
            yes("Cim"),
            yes("Com"),
            yes("Cum"),
            no("m"),
            yes("Cin"),
            yes("Cun"),
            no("n"),
            yes("Cap"),
            yes("Cip"),
            yes("Cop"),
            yes("yp"),
            no("p"),
            yes("Crib"),
            yes("crib"),
            yes("Cob"),
            yes("Cub"),
            no("b"),
            yes("saf"),
            no("f"));

    private SilentE() {}

    private static Ending yes(String pattern) {
        return new Ending(pattern, true);
    }

    private static Ending no(String pattern) {
        return new Ending(pattern, false);
    }

    /** Whether an e belongs after {@code stem}. */
    static boolean follows(String stem) {
        for (Ending ending : ENDINGS) {
            if (ending.fits(stem)) {
                return ending.follows();
            }
        }
        return false;
    }
}
