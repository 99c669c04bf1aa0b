package org.entente.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.EventType;
import org.entente.model.Mention;
import org.entente.model.Root;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Reads nouns that name events, alone or beside a verb of little meaning ("held talks", "came under attack"). */
final class NounReader {
    private static final double ALONE = 0.75;
    /** In the name of a rule, before the verb that supports its noun. */
    static final String WITH_VERB = " with ";

    private static final int MAX_CLIMB = 4;
    private static final double SUPPORTED = 0.88;

    private final EventLexicon lexicon;
    private final Clauses clauses;
    private final Sentence sentence;
    private final Parties parties;
    private final SentenceReader reader;

    NounReader(EventLexicon lexicon, Clauses clauses, Parties parties, SentenceReader reader) {
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.sentence = clauses.sentence();
        this.parties = parties;
        this.reader = reader;
    }

    /** A verb beside the noun, and what its subject is in the event. */
    private record Supported(Token verb, Support kind) {}

    /** The frame of {@code noun}: one of two words before one of one. */
    Optional<NounFrame> frame(Token noun) {
        if (!noun.isNoun()) {
            return Optional.empty();
        }
        NounFrame best = null;
        String two = clauses.before(noun) + " " + clauses.lemma(noun);
        for (NounFrame frame : lexicon.nounFrames(clauses.lemma(noun))) {
            boolean there = has(noun, frame.needs());
            if (there && frame.noun().equals(two)) {
                return Optional.of(frame);
            }
            if (there && best == null && frame.noun().indexOf(' ') < 0) {
                best = frame;
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean has(Token noun, List<String> prepositions) {
        return prepositions.isEmpty()
                || !clauses.oblique(noun, Set.copyOf(prepositions)).isEmpty()
                || (noun.relation().equals("obj")
                        && !clauses.oblique(sentence.token(noun.head()), Set.copyOf(prepositions))
                                .isEmpty());
    }

    /** Names are of agreements and meetings ("the Treaty of Arnor"); a "March" is none. */
    private static boolean mayBeName(NounFrame frame) {
        return frame.outcome()
                .type()
                .map(t -> t.root() == Root.AGREE || t.root() == Root.CONSULT || t.root() == Root.REQUEST)
                .orElse(false);
    }

    Optional<Reading> read(Token noun) {
        String relation = Clauses.base(noun.relation());
        if (relation.equals("compound")
                || relation.equals("amod")
                || parties.mention(noun).isPresent()) {
            return Optional.empty();
        }
        return frame(noun).filter(frame -> !noun.isName() || mayBeName(frame)).flatMap(frame -> read(noun, frame));
    }

    private Optional<Reading> read(Token noun, NounFrame frame) {
        Optional<Supported> support = support(noun);
        if (!frame.alone() && (support.isEmpty() || isState(support.get()))) {
            return Optional.empty();
        }
        boolean consult =
                frame.outcome().type().map(t -> t.root() == Root.CONSULT).orElse(true);
        if (support.isPresent() && isState(support.get()) && !consult) {
            return Optional.empty();
        }
        if (frame.outcome().operator().isPresent()) {
            Optional<Reading> composed = composed(noun, frame, support);
            if (composed.isPresent()) {
                return composed;
            }
        }
        return frame.outcome().type().map(type -> plain(noun, frame, type, support));
    }

    /** Whether the verb tells how things are and not that something is done: "has treaties with". */
    private boolean isState(Supported support) {
        return lexicon.classes().has("state-verb", clauses.lemma(support.verb()), "");
    }

    private Reading plain(Token noun, NounFrame frame, EventType type, Optional<Supported> support) {
        List<Token> heads = heads(noun, support);
        Set<Mention> mutual = new LinkedHashSet<>();
        for (String place : frame.mutual()) {
            mutual.addAll(at(place, noun, heads, true));
        }
        List<Mention> actors = actors(noun, frame, support, heads);
        if (Parties.codes(actors).isEmpty()
                && !mutual.isEmpty()
                && Parties.codes(new ArrayList<>(mutual)).size() == 1) {
            actors = partner(noun);
        }
        List<Mention> recipients = first(frame.recipient(), noun, heads, actors, false);
        if (support.isPresent() && support.get().kind() == Support.UNDERGO && recipients.isEmpty()) {
            recipients = subjects(support.get().verb());
        }
        if (recipients.isEmpty() && frame.mutual().isEmpty()) {
            recipients = reader.fallback(noun, type);
        }
        if (recipients.isEmpty() && !actors.isEmpty() && type.root() == Root.REQUEST && support.isEmpty()) {
            recipients = addressee(noun);
        }
        return new Reading(
                noun,
                type,
                SentenceReader.together(actors, new ArrayList<>(mutual)),
                SentenceReader.without(recipients, actors),
                List.of(),
                Optional.empty(),
                !frame.mutual().isEmpty(),
                false,
                support.map(s -> frame.rule() + WITH_VERB + clauses.lemma(s.verb()))
                        .orElse(frame.rule()),
                support.isPresent() ? SUPPORTED : ALONE,
                List.of());
    }

    /** Where what goes with the noun may hang: on itself, on the noun of its phase ("the launch of talks by Arnor"), on its verb. */
    private List<Token> heads(Token noun, Optional<Supported> support) {
        List<Token> heads = new ArrayList<>(3);
        heads.add(noun);
        phase(noun).ifPresent(heads::add);
        if (support.isPresent()) {
            heads.add(support.get().verb());
        } else if (noun.relation().equals("obj")) {
            sentence.head(noun).ifPresent(heads::add);
        }
        return heads;
    }

    private Optional<Token> phase(Token noun) {
        return clauses.marked(noun, "of")
                ? sentence.head(noun).filter(h -> lexicon.classes().has("aspect", clauses.lemma(h), ""))
                : Optional.empty();
    }

    /** The subject of the clause, for a deed done together "with" somebody beside its verb: "acted in cooperation with Arnor". */
    private List<Mention> partner(Token noun) {
        if (clauses.oblique(noun, Set.of("with")).isEmpty()) {
            return List.of();
        }
        Optional<Token> above = sentence.head(noun);
        for (int i = 0; i < MAX_CLIMB && above.isPresent(); i++) {
            if (above.get().isVerb()) {
                return subjects(above.get());
            }
            above = sentence.head(above.get());
        }
        return List.of();
    }

    /** Who is asked, where a request is what moves the subject of its clause: "withdrew after a request from Arnor", "rejects the demand". */
    private List<Mention> addressee(Token noun) {
        String relation = Clauses.base(noun.relation());
        boolean beside = relation.equals("obl") || relation.equals("obj");
        return beside
                ? sentence.head(noun).filter(Token::isVerb).map(this::subjects).orElse(List.of())
                : List.of();
    }

    private List<Mention> actors(Token noun, NounFrame frame, Optional<Supported> support, List<Token> heads) {
        List<Mention> own = first(frame.actor(), noun, heads, List.of(), true);
        boolean does = support.isPresent() && support.get().kind() == Support.DO;
        if (!does) {
            return own;
        }
        List<Mention> subjects = subjects(support.get().verb());
        if (!frame.mutual().isEmpty()) {
            return SentenceReader.together(subjects, own);
        }
        return own.isEmpty() || !isPossessed(noun) ? (subjects.isEmpty() ? own : subjects) : own;
    }

    private boolean isPossessed(Token noun) {
        return !parties.possessors(noun).isEmpty();
    }

    private List<Mention> first(List<String> places, Token noun, List<Token> heads, List<Mention> not, boolean acting) {
        for (String place : places) {
            List<Mention> found = SentenceReader.without(at(place, noun, heads, acting), not);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The actors at one place of a noun's frame; those after a preposition may stand beside its verb as well. */
    private List<Mention> at(String place, Token noun, List<Token> heads, boolean acting) {
        Set<Mention> found = new LinkedHashSet<>();
        switch (place) {
            case "poss" -> parties.possessors(noun).forEach(t -> found.addAll(parties.acting(t)));
            case "mod" -> parties.modifiers(noun).forEach(t -> found.addAll(parties.acting(t)));
            default -> {
                for (Token head : heads) {
                    if (found.isEmpty()) {
                        clauses.oblique(head, Set.of(place)).forEach(t -> found.addAll(after(t, acting)));
                    }
                }
            }
        }
        return new ArrayList<>(found);
    }

    private List<Mention> after(Token token, boolean acting) {
        if (parties.mention(token).isEmpty() && token.isNoun()) {
            Optional<Reading> inside = reader.read(token);
            if (inside.isPresent()) {
                return SentenceReader.together(
                        inside.get().actors(), acting ? List.of() : inside.get().recipients());
            }
        }
        return acting ? parties.acting(token) : parties.affected(token);
    }

    private List<Mention> subjects(Token verb) {
        if (clauses.passive(verb)) {
            return clauses.agent(verb).map(parties::acting).orElse(List.of());
        }
        for (Token subject : clauses.subjects(verb)) {
            List<Mention> found = reader.acting(subject);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private Optional<Supported> support(Token noun) {
        Optional<Token> head = sentence.head(noun);
        String relation = Clauses.base(noun.relation());
        if (relation.equals("conj") && head.isPresent() && head.get().isNoun()) {
            return support(head.get());
        }
        Optional<Token> phase = phase(noun);
        if (phase.isPresent()) {
            return support(phase.get());
        }
        if (head.isEmpty() || !head.get().isVerb()) {
            return Optional.empty();
        }
        Token verb = head.get();
        for (Support kind : lexicon.support(clauses.lemma(verb))) {
            if (fits(noun, verb, kind, relation)) {
                return Optional.of(new Supported(verb, kind));
            }
        }
        return Optional.empty();
    }

    private boolean fits(Token noun, Token verb, Support kind, String relation) {
        boolean passive = clauses.passive(verb);
        boolean object = relation.equals("obj") || (passive && relation.equals("nsubj"));
        return switch (kind) {
            case DO -> object;
            case UNDERGO -> (object && !passive) || (relation.equals("obl") && clauses.marked(noun, "under"));
            case OCCUR -> relation.equals("nsubj");
        };
    }

    private Optional<Reading> composed(Token noun, NounFrame frame, Optional<Supported> support) {
        Optional<Reading> deed = deed(noun, frame);
        String name = frame.outcome().operator().orElseThrow();
        if (deed.isEmpty()) {
            return Optional.empty();
        }
        Optional<Composition.Result> result =
                lexicon.composition().apply(name, deed.get().type().root());
        if (result.isEmpty()) {
            return Optional.empty();
        }
        List<Token> heads = heads(noun, support);
        List<Mention> actors = actors(noun, frame, support, heads);
        if (actors.isEmpty() && lexicon.composition().operator(name).own()) {
            actors = deed.get().actors();
        }
        List<Mention> recipients = first(frame.recipient(), noun, heads, actors, false);
        if (recipients.isEmpty()) {
            recipients = Compositions.party(lexicon.composition().operator(name), deed.get(), actors);
        }
        List<Integer> consumed =
                result.get().keeps() ? List.of() : List.of(deed.get().trigger().index());
        return Optional.of(new Reading(
                noun,
                result.get().type(),
                actors,
                SentenceReader.without(recipients, actors),
                consumed,
                deed,
                false,
                false,
                frame.rule() + " + " + deed.get().type().root() + " ("
                        + deed.get().trigger().text() + ")",
                ALONE,
                List.of()));
    }

    private Optional<Reading> deed(Token noun, NounFrame frame) {
        List<Token> tokens = new ArrayList<>(2);
        Set<String> prepositions = Set.copyOf(frame.deed());
        tokens.addAll(clauses.oblique(noun, prepositions));
        tokens.addAll(clauses.markedClauses(noun, prepositions));
        if (prepositions.contains("to")) {
            tokens.addAll(clauses.complements(noun));
        }
        for (Token token : tokens) {
            for (Token each : clauses.conjoined(token)) {
                Optional<Reading> found = reader.readDeed(each);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
