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
        return !deed && clauses.object(verb).isPresent();
    }

    private static boolean mayBeAbsent(Slot slot, boolean passive) {
        return slot.place() == Place.SUBJECT && slot.filler().isEmpty() && slot.role() != Role.NONE || passive && slot.place() == Place.SUBJECT;
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
        List<Token> found =
                switch (slot.place()) {
                    case SUBJECT -> passive ? list(clauses.agent(verb)) : clauses.subjects(verb);
                    case OBJECT -> object(verb, passive);
                    case INDIRECT_OBJECT -> indirect(verb, passive);
                    case PREPOSITION -> after(slot, verb);
                    case PARTICLE -> List.of();
                    case DEED -> deeds(verb, passive);
                };
        return slot.filler().isPresent() ? ofFiller(found, slot.filler().get()) : found;
    }

    private List<Token> object(Token verb, boolean passive) {
        if (!passive) {
            return list(clauses.object(verb));
        }
        Optional<Token> told = clauses.object(verb);
        boolean indirect = told.isPresent() && clauses.sentence().child(verb, "obj").isPresent();
        return indirect ? list(told) : clauses.subjects(verb);
    }

    private List<Token> indirect(Token verb, boolean passive) {
        if (passive && clauses.sentence().child(verb, "obj").isPresent()) {
            return clauses.subjects(verb);
        }
        return list(clauses.indirectObject(verb));
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
        if (found.isEmpty() && clauses.passive(verb)) {
            clauses.sentence().child(verb, "nsubj").ifPresent(s -> found.addAll(clauses.oblique(s, words)));
        }
        return found;
    }

    private List<Token> deeds(Token verb, boolean passive) {
        List<Token> found = new ArrayList<>(clauses.complements(verb));
        for (Token noun : object(verb, passive)) {
            if (isDeed.test(noun)) {
                found.add(0, noun);
            }
        }
        return found;
    }

    private List<Token> ofFiller(List<Token> tokens, Slot.Filler filler) {
        for (Token token : tokens) {
            for (Token each : clauses.conjoined(token)) {
                if (isFiller(each, filler)) {
                    return List.of(each);
                }
            }
        }
        return List.of();
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
