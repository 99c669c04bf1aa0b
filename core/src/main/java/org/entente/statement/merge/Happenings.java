package org.entente.statement.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.PartialDate;
import org.entente.model.Root;
import org.entente.model.Sentence;
import org.entente.model.Status;
import org.entente.model.Token;
import org.entente.model.When;
import org.entente.statement.tree.Clause;

/**
 * Puts tellings of the same happening together. Two tellings are of one happening where their kind is the same, their parties, times
 * and standing do not contradict each other, and the later one points back: by the same word, by a definite description ("the
 * meeting", "this visit"), or by being the talk at a meeting that was told before. Stateless.
 */
public final class Happenings {
    private static final Set<String> POINTING =
            Set.of("the", "this", "that", "these", "those", "such", "its", "their", "his", "her");

    private static final Set<String> MEETING = Set.of(
            "meet",
            "meeting",
            "talk",
            "talks",
            "hold",
            "discuss",
            "discussion",
            "speak",
            "call",
            "conversation",
            "confer",
            "consult",
            "consultation",
            "negotiate",
            "negotiation",
            "summit",
            "session",
            "conference",
            "dialogue",
            "exchange",
            "review",
            "address",
            "brief",
            "lunch",
            "dinner",
            "note",
            "touch",
            "focus",
            "explore",
            "consider",
            "have",
            "sit",
            "host",
            "welcome",
            "receive",
            "inform",
            "tell",
            "contact",
            "raise",
            "examine",
            "participate",
            "attend");

    private static final Set<String> VISIT = Set.of(
            "visit", "travel", "trip", "tour", "arrive", "arrival", "fly", "go", "come", "journey", "pay", "welcome",
            "receive", "host", "depart", "leave", "return", "stay");

    /** The tellings, those of one happening together, the happenings in order of their first telling. */
    public List<List<Telling>> group(List<Telling> tellings) {
        List<List<Telling>> groups = new ArrayList<>();
        for (Telling telling : tellings) {
            Optional<List<Telling>> home = Optional.empty();
            for (int i = groups.size() - 1; i >= 0 && home.isEmpty(); i--) {
                if (same(groups.get(i), telling)) {
                    home = Optional.of(groups.get(i));
                }
            }
            home.ifPresentOrElse(g -> g.add(telling), () -> groups.add(new ArrayList<>(List.of(telling))));
        }
        return groups;
    }

    private static boolean same(List<Telling> group, Telling later) {
        return group.stream().allMatch(t -> compatible(t, later))
                && group.stream().anyMatch(t -> points(t, later));
    }

    /** Whether nothing that the two say speaks against their being one. */
    private static boolean compatible(Telling a, Telling b) {
        return a.candidate().type().root() == b.candidate().type().root()
                && parties(a, b)
                && standing(a.status(), b.status())
                && times(a.when(), b.when());
    }

    private static boolean parties(Telling a, Telling b) {
        Set<String> of = a.parties();
        Set<String> other = b.parties();
        if (of.isEmpty() || other.isEmpty()) {
            return false;
        }
        boolean nested = of.containsAll(other) || other.containsAll(of);
        boolean turned = !a.recipients().isEmpty()
                && !b.recipients().isEmpty()
                && a.candidate().type().root() != Root.CONSULT
                && a.recipients().stream().noneMatch(b.recipients()::contains);
        return nested && !turned;
    }

    private static boolean standing(Status a, Status b) {
        return a == b || (real(a) && real(b)) || (awaited(a) && awaited(b));
    }

    private static boolean real(Status status) {
        return status == Status.HAPPENED || status == Status.ONGOING;
    }

    private static boolean awaited(Status status) {
        return status == Status.PLANNED || status == Status.CANCELLED || status == Status.POSTPONED;
    }

    private static boolean times(When a, When b) {
        if (a.from().isEmpty() || b.from().isEmpty()) {
            return true;
        }
        PartialDate endOfA = a.to().orElse(a.from().get());
        PartialDate endOfB = b.to().orElse(b.from().get());
        return !a.from().get().earliest().isAfter(endOfB.latest())
                && !b.from().get().earliest().isAfter(endOfA.latest());
    }

    private static boolean points(Telling earlier, Telling later) {
        Token a = earlier.trigger();
        Token b = later.trigger();
        boolean sameWord = stem(a).equals(stem(b));
        if (earlier.candidate().type().root() == Root.CONSULT) {
            return consult(earlier, later, sameWord);
        }
        if (sameWord && earlier.parties().equals(later.parties())) {
            return b.isNoun()
                    || a.isNoun()
                    || earlier.sentence().index() == later.sentence().index();
        }
        return material(earlier.candidate().type().root())
                && a.isNoun()
                && b.isNoun()
                && earlier.parties().equals(later.parties())
                && pointing(later.sentence(), b);
    }

    private static boolean consult(Telling earlier, Telling later, boolean sameWord) {
        Token b = later.trigger();
        boolean sameMode = earlier.candidate()
                .type()
                .mode()
                .equals(later.candidate().type().mode());
        boolean bothMeet = MEETING.contains(earlier.trigger().lemma()) && MEETING.contains(b.lemma());
        boolean bothVisit = VISIT.contains(earlier.trigger().lemma()) && VISIT.contains(b.lemma());
        boolean samePair = earlier.parties().equals(later.parties());
        if (b.isNoun() && pointing(later.sentence(), b)) {
            return sameWord || bothMeet || bothVisit;
        }
        return samePair && (sameWord || (bothMeet && sameMode) || bothVisit);
    }

    private static boolean material(Root root) {
        return switch (root) {
            case ASSAULT, SANCTION, MOBILIZE, COERCE, AID, RETREAT, PROTEST, COOPERATE -> true;
            case AGREE, CONSULT, SUPPORT, CONCEDE, REQUEST, ACCUSE, REJECT, THREATEN -> false;
        };
    }

    private static boolean pointing(Sentence sentence, Token noun) {
        return sentence.children(noun).stream()
                .anyMatch(c -> Clause.is(c, "det", "nmod:poss") && POINTING.contains(Clause.lower(c))
                        || c.relation().equals("nmod:poss"));
    }

    /** So that "invaded" and "invasion", "met" and "meeting" agree. */
    private static String stem(Token token) {
        String lemma = token.lemma().toLowerCase(java.util.Locale.ROOT);
        String cut = lemma.replaceAll("(?:ings?|ations?|tions?|sions?|ments?|als?|ance|ence|ed|es|s|e)$", "");
        return cut.length() >= 4 ? cut.substring(0, Math.min(5, cut.length())) : lemma;
    }
}
