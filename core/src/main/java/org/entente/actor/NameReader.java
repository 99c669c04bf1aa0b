package org.entente.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads persons' names, known and unknown, at a place in a sentence. */
final class NameReader {
    private static final int LONGEST = 6;

    private final Scanner scan;
    private final Set<String> local;

    /**
     * @param local words that name persons whom the document explained before
     */
    NameReader(Scanner scan, Set<String> local) {
        this.scan = scan;
        this.local = local;
    }

    /** The name that follows a title at {@code at}; also one that no table has. */
    Optional<Phrase.Name> afterTitle(int at) {
        int start = at;
        while (isHonorific(start)) {
            start++;
        }
        Optional<Phrase.Name> known = scan.person(start);
        int end = run(start);
        if (known.isPresent() && (known.get().full() || known.get().end() >= end)) {
            return known;
        }
        return end > start ? Optional.of(new Phrase.Name(start, end, knownEnd(start, end), false)) : known;
    }

    /** "Xi" in "Mr. Xi", "Antony J. Blinken" where only "Antony Blinken" is known: those who bear the run's last words. */
    private List<Person> knownEnd(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            Optional<Phrase.Name> part = scan.person(i);
            if (part.isPresent() && part.get().end() == end) {
                String first = scan.word(start);
                return part.get().known().stream()
                        .filter(p -> p.names().stream()
                                .anyMatch(n -> Pieces.of(n).key(0).equals(first)))
                        .toList();
            }
        }
        return List.of();
    }

    /** A known name that stands without a title: in full, or a family name with no other name beside it. */
    Optional<Phrase.Name> bare(int at) {
        Optional<Phrase.Name> name = scan.person(at);
        if (name.isEmpty()
                && local.contains(scan.word(at))
                && scan.isCapital(at)
                && !scan.at(at).found()) {
            name = Optional.of(new Phrase.Name(at, at + 1, List.of(), false));
        }
        if (name.isEmpty() || name.get().full()) {
            return name;
        }
        if (scan.word(at).equals("may") && !scan.isPossessive(at + 1)) {
            return Optional.empty();
        }
        boolean alone = !namePart(at - 1) && run(at) <= name.get().end();
        return alone && scan.token(at).isName() ? name : Optional.empty();
    }

    /** An unknown name of two words and more, of which the first is a given name that some known person bears. */
    Optional<Phrase.Name> stranger(int at, Registry registry) {
        if (!scan.isCapital(at)
                || namePart(at - 1)
                || !registry.isGivenName(scan.token(at).text())) {
            return Optional.empty();
        }
        int end = run(at);
        return end - at >= 2 ? Optional.of(new Phrase.Name(at, end, List.of(), false)) : Optional.empty();
    }

    /** Whether a known full name goes on into a longer one: "Juan Carlos" in "Juan Carlos Novak". */
    boolean goesOn(Phrase.Name name, Registry registry) {
        return name.full()
                && namePart(name.end())
                && registry.isGivenName(scan.token(name.end() - 1).text())
                && run(name.first()) > name.end();
    }

    /** Two words and more that may be anyone's name: what stands in apposition to an office. */
    Optional<Phrase.Name> apposed(int at) {
        Optional<Phrase.Name> known = scan.person(at);
        if (known.isPresent() && known.get().full()) {
            return known;
        }
        int end = run(at);
        return end - at >= 2 ? Optional.of(new Phrase.Name(at, end, knownEnd(at, end), false)) : Optional.empty();
    }

    /** One past the last token of a run of names that starts at {@code start}; {@code start} where there is none. */
    int run(int start) {
        int end = start;
        int at = start;
        while (at < scan.size() && at - start < LONGEST) {
            if (namePart(at)) {
                at++;
                end = at;
            } else if (at > start && isParticle(at) && (namePart(at + 1) || isParticle(at + 1))) {
                at++;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean isParticle(int i) {
        return Words.PARTICLES.contains(scan.word(i));
    }

    private boolean namePart(int i) {
        if (i < 0 || i >= scan.size()) {
            return false;
        }
        String text = scan.token(i).text();
        boolean capital = Character.isUpperCase(text.charAt(0))
                || ((text.startsWith("al-") || text.startsWith("el-") || text.startsWith("bin-")) && text.length() > 4);
        if (!capital || Words.NOT_NAMES.contains(scan.word(i)) || scan.isPossessive(i)) {
            return false;
        }
        Hit hit = scan.at(i);
        boolean taken = hit.found()
                && (hit.isAffiliation() && !hit.isTown() || hit.role().isPresent());
        return !taken && !scan.token(i).isVerb();
    }

    boolean isHonorific(int i) {
        if (i >= scan.size()
                || !scan.isCapital(i)
                || !Words.HONORIFICS.contains(scan.word(i))
                || !scan.isCapital(i + 1)) {
            return false;
        }
        return scan.word(i).length() > 2
                || scan.token(i).text().indexOf('.') > 0
                || scan.word(i).startsWith("m")
                || scan.word(i).startsWith("d");
    }
}
