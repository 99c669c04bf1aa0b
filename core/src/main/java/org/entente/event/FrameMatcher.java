package org.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.event.Frame.Filled;
import org.entente.event.Slot.Place;
import org.entente.model.Token;

/** Tries frames on a verb or adjective: which match, and what fills their slots. */
final class FrameMatcher {
    /** What a filled slot says for a frame: a certain word more than a class, a class more than a mere place. */
    private static final int BY_PLACE = 2;

    private static final int BY_FILLER = 5;
    private static final int BY_PARTICLE = 3;
    private static final int BY_DEED = 3;

    /**
     * A frame that matches.
     *
     * @param filled its slots that are filled
     * @param weight how much of the sentence it accounts for
     */
    record Match(Frame frame, List<Filled> filled, int weight) {
        Match {
            filled = List.copyOf(filled);
        }

        List<Token> of(Role role) {
            List<Token> tokens = new ArrayList<>(1);
            for (Filled each : filled) {
                if (each.slot().role() == role) {
                    tokens.addAll(each.tokens());
                }
            }
            return tokens;
        }

        Optional<Token> deed() {
            return of(Role.DEED).stream().findFirst();
        }
    }

    private final Clauses clauses;
    private final WordClasses classes;
    private final java.util.function.Predicate<Token> isDeed;

    /**
     * @param isDeed whether a noun or verb names an event
     */
    FrameMatcher(Clauses clauses, WordClasses classes, java.util.function.Predicate<Token> isDeed) {
        this.clauses = clauses;
        this.classes = classes;
        this.isDeed = isDeed;
    }

    /** The match of {@code frame} on {@code verb}, if it does match. */
    Optional<Match> match(Frame frame, Token verb, boolean passive) {
        if (!frame.has(Place.OBJECT) && leavesObject(frame, verb, passive)) {
            return Optional.empty();
        }
        List<Filled> filled = new ArrayList<>(frame.slots().size());
        int weight = 0;
        for (Slot slot : frame.slots()) {
            List<Token> tokens = fillers(slot, verb, passive);
            if (!tokens.isEmpty()) {
                filled.add(new Filled(slot, tokens));
                weight += weight(slot);
            } else if (slot.place() == Place.PARTICLE && clauses.particle(verb, first(slot))) {
                weight += BY_PARTICLE;
            } else if (!slot.optional() && !mayBeAbsent(slot, passive)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Match(frame, filled, weight));
    }

    /** A frame without object does not account for a verb that has one. */
    private boolean leavesObject(Frame frame, Token verb, boolean passive) {
        boolean deed = frame.has(Place.DEED);
        if (passive) {
            return !deed;
        }
        return !deed
                && clauses.object(verb).isPresent()
                && clauses.particle(verb).filter(p -> isPreposition(frame, p)).isEmpty();
    }

    private static boolean isPreposition(Frame frame, String word) {
        for (Slot slot : frame.slots()) {
            if (slot.place() == Place.PREPOSITION && slot.words().contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeAbsent(Slot slot, boolean passive) {
        return slot.place() == Place.SUBJECT && slot.filler().isEmpty() && slot.role() != Role.NONE
                || passive && slot.place() == Place.SUBJECT;
    }

    private static String first(Slot slot) {
        return slot.words().iterator().next();
    }

    private static int weight(Slot slot) {
        if (slot.place() == Place.DEED || slot.role() == Role.DEED) {
            return BY_DEED;
        }
        if (slot.filler().isPresent()) {
            return slot.filler().get().isClass() ? BY_FILLER : BY_FILLER + 1;
        }
        return slot.place() == Place.SUBJECT ? 0 : BY_PLACE;
    }

    private List<Token> fillers(Slot slot, Token verb, boolean passive) {
        List<Token> found = switch (slot.place()) {
            case SUBJECT -> passive ? list(clauses.agent(verb)) : clauses.subjects(verb);
            case OBJECT -> object(slot, verb, passive);
            case INDIRECT_OBJECT -> indirect(verb, passive);
            case PREPOSITION -> after(slot, verb);
            case PARTICLE -> List.of();
            case DEED -> deeds(slot, verb, passive);
        };
        return slot.filler().isPresent() ? ofFiller(found, slot.filler().get()) : found;
    }

    private List<Token> object(Slot slot, Token verb, boolean passive) {
        if (!passive) {
            return list(clauses.object(verb).filter(o -> slot.role() != Role.ACTOR || !isDeed.test(o)));
        }
        Optional<Token> told = clauses.object(verb);
        boolean indirect =
                told.isPresent() && clauses.sentence().child(verb, "obj").isPresent();
        return indirect ? list(told) : clauses.subjects(verb);
    }

    private List<Token> indirect(Token verb, boolean passive) {
        if (passive && clauses.sentence().child(verb, "obj").isPresent()) {
            return clauses.subjects(verb);
        }
        Optional<Token> told = clauses.indirectObject(verb);
        return told.isPresent() ? list(told) : list(clauses.object(verb).flatMap(o -> nameBefore(o, verb)));
    }

    /** Parsers take "gave Arnor food" for a compound: the name that stands between verb and object. */
    private Optional<Token> nameBefore(Token object, Token verb) {
        for (Token child : clauses.sentence().children(object)) {
            if (child.isName()
                    && !object.isName()
                    && child.relation().equals("compound")
                    && child.index() == verb.index() + 1) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    private List<Token> after(Slot slot, Token verb) {
        if (slot.role() == Role.DEED) {
            List<Token> found = new ArrayList<>(clauses.markedClauses(verb, slot.words()));
            for (Token noun : oblique(verb, slot.words())) {
                found.add(noun);
            }
            return found;
        }
        return oblique(verb, slot.words());
    }

    /** After a preposition beside the verb, or inside its object, where parsers put it as often. */
    private List<Token> oblique(Token verb, Set<String> words) {
        List<Token> found = new ArrayList<>(clauses.oblique(verb, words));
        if (found.isEmpty()) {
            clauses.object(verb).ifPresent(o -> found.addAll(clauses.oblique(o, words)));
        }
        if (found.isEmpty()) {
            for (Token child : clauses.sentence().children(verb)) {
                if (Clauses.base(child.relation()).equals("obl")) {
                    found.addAll(clauses.oblique(child, words));
                }
            }
        }
        if (found.isEmpty() && clauses.passive(verb)) {
            clauses.sentence().child(verb, "nsubj").ifPresent(s -> found.addAll(clauses.oblique(s, words)));
        }
        return found;
    }

    private List<Token> deeds(Slot slot, Token verb, boolean passive) {
        List<Token> found = new ArrayList<>(clauses.complements(verb));
        for (Token noun : object(slot, verb, passive)) {
            if (isDeed.test(noun)) {
                found.add(0, noun);
            }
        }
        return found;
    }

    private List<Token> ofFiller(List<Token> tokens, Slot.Filler filler) {
        for (Token token : tokens) {
            for (Token each : clauses.conjoined(token)) {
                Token what = isFiller(each, filler) ? each : counted(each);
                if (isFiller(what, filler)) {
                    return List.of(what);
                }
            }
        }
        return List.of();
    }

    /** What a word of number or part counts: "all of its troops", "dozens of diplomats". */
    private Token counted(Token token) {
        boolean counts = !token.isNoun() || classes.has("aspect", clauses.lemma(token), "");
        return counts
                ? clauses.oblique(token, Set.of("of")).stream().findFirst().orElse(token)
                : token;
    }

    private boolean isFiller(Token token, Slot.Filler filler) {
        String lemma = clauses.lemma(token);
        return filler.isClass()
                ? classes.has(filler.name(), lemma, clauses.before(token))
                : filler.name().equals(lemma);
    }

    private static List<Token> list(Optional<Token> token) {
        return token.map(List::of).orElse(List.of());
    }
}
