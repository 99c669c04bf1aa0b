package org.entente.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.event.FrameMatcher.Match;
import org.entente.model.EventType;
import org.entente.model.Mention;
import org.entente.model.Mentions;
import org.entente.model.QuadClass;
import org.entente.model.Root;
import org.entente.model.Sentence;
import org.entente.model.Token;
import org.jspecify.annotations.Nullable;

/** Reads the events of one sentence: verbs by {@link FrameMatcher}, nouns by {@link NounReader}. For one sentence only. */
final class SentenceReader {
    private static final double SURE = 0.9;
    private static final double NO_PATTERN_PENALTY = 0.05;
    private static final int MAX_ALTERNATIVES = 4;

    private final EventLexicon lexicon;
    private final Sentence sentence;
    private final Clauses clauses;
    private final Parties parties;
    private final FrameMatcher matcher;
    private final NounReader nouns;
    private final @Nullable Optional<Reading>[] read;
    private final boolean[] reading;

    @SuppressWarnings({"unchecked", "rawtypes"})
    SentenceReader(EventLexicon lexicon, Sentence sentence, Mentions mentions) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.clauses = new Clauses(sentence);
        this.parties = new Parties(clauses, mentions);
        this.matcher = new FrameMatcher(clauses, lexicon.classes(), this::isDeed);
        this.nouns = new NounReader(lexicon, clauses, parties, this);
        this.read = new Optional[sentence.size()];
        this.reading = new boolean[sentence.size()];
    }

    /** All readings of the sentence's words, in order. Whether they are worth recording is not asked here. */
    List<Reading> readings() {
        List<Reading> all = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            read(token).ifPresent(all::add);
        }
        return all;
    }

    /** The reading of one word; empty where it names no event. */
    Optional<Reading> read(Token token) {
        Optional<Reading> known = read[token.index()];
        if (known != null) {
            return known;
        }
        if (reading[token.index()]) {
            return Optional.empty();
        }
        reading[token.index()] = true;
        Optional<Reading> found = token.isVerb() || isPredicate(token)
                ? verb(token)
                : (token.isNoun() ? nouns.read(token) : Optional.empty());
        read[token.index()] = found;
        return found;
    }

    private static boolean isPredicate(Token token) {
        return token.tag().startsWith("JJ")
                || token.tag().equals("IN")
                || token.tag().equals("RB");
    }

    /** Whether a word may name an event. */
    boolean isDeed(Token token) {
        String lemma = clauses.lemma(token);
        return token.isVerb()
                ? !lexicon.verbFrames(lemma).isEmpty()
                : nouns.frame(token).isPresent();
    }

    private Optional<Reading> verb(Token verb) {
        if (Clauses.base(verb.relation()).equals("aux")
                || Clauses.base(verb.relation()).equals("cop")
                || Clauses.base(verb.relation()).equals("amod")
                || Clauses.base(verb.relation()).equals("case")) {
            return Optional.empty();
        }
        List<Match> matches = matches(verb);
        for (Match match : matches) {
            Optional<Reading> reading = interpret(verb, match, matches);
            if (reading.isPresent()) {
                return reading;
            }
        }
        return Optional.empty();
    }

    private List<Match> matches(Token verb) {
        List<Match> matches = new ArrayList<>(2);
        if (verb.isVerb()) {
            boolean passive = clauses.passive(verb);
            for (Frame frame : lexicon.verbFrames(clauses.lemma(verb))) {
                matcher.match(frame, verb, passive).ifPresent(matches::add);
            }
        }
        if (!verb.isVerb() || verb.tag().equals("VBN")) {
            for (Frame frame : lexicon.adjectiveFrames(verb.text().toLowerCase(java.util.Locale.ROOT))) {
                matcher.match(frame, verb, false).ifPresent(matches::add);
            }
        }
        matches.sort(Comparator.comparingInt(Match::weight)
                .reversed()
                .thenComparingInt(m -> m.frame().rank()));
        return matches;
    }

    private Optional<Reading> interpret(Token verb, Match match, List<Match> all) {
        Outcome outcome = match.frame().outcome();
        Optional<Reading> deed = outcome.operator().isPresent() ? deed(match) : Optional.empty();
        if (deed.isPresent()) {
            Optional<Composition.Result> result = lexicon.composition()
                    .apply(outcome.operator().get(), deed.get().type().root());
            if (result.isPresent()) {
                return Optional.of(composed(verb, match, all, deed.get(), result.get()));
            }
        }
        if (!match.of(Role.MUTUAL).isEmpty() && mutual(match).isEmpty()) {
            return Optional.empty();
        }
        return outcome.type().map(type -> plain(verb, match, all, type, deed));
    }

    private static boolean isMutual(Match match) {
        return !match.of(Role.MUTUAL).isEmpty()
                || match.frame().slots().stream().anyMatch(s -> s.role() == Role.MUTUAL);
    }

    private Optional<Reading> deed(Match match) {
        for (Token token : match.of(Role.DEED)) {
            for (Token each : clauses.conjoined(token)) {
                Optional<Reading> found = readDeed(each);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The event of a word, or of the object of a verb that names none itself: "expand trade". */
    Optional<Reading> readDeed(Token token) {
        Optional<Reading> own = read(token);
        if (own.isPresent() || !token.isVerb()) {
            return own;
        }
        return clauses.object(token).flatMap(this::read);
    }

    private Reading composed(Token verb, Match match, List<Match> all, Reading deed, Composition.Result result) {
        Composition.Operator operator = lexicon.composition()
                .operator(match.frame().outcome().operator().orElseThrow());
        List<Mention> actors = together(actors(match), mutual(match));
        List<Mention> recipients = recipients(match, actors);
        if (recipients.isEmpty()) {
            recipients = Compositions.party(operator, deed, actors);
        }
        List<Integer> consumed = consumed(match);
        if (!result.keeps()) {
            consumed = with(consumed, deed.trigger().index());
        }
        return new Reading(
                verb,
                result.type(),
                actors,
                without(recipients, actors),
                consumed,
                Optional.of(deed),
                recipients.isEmpty()
                        && operator.own()
                        && (deed.mutual() || result.type().root() == Root.AGREE),
                false,
                match.frame().rule() + " + " + deed.type().root() + " ("
                        + sentence.token(deed.trigger().index()).text() + ")",
                SURE * deed.confidence(),
                alternatives(match, all));
    }

    private static List<Integer> with(List<Integer> list, int one) {
        List<Integer> more = new ArrayList<>(list);
        more.add(one);
        return more;
    }

    private Reading plain(Token verb, Match match, List<Match> all, EventType type, Optional<Reading> deed) {
        List<Mention> actors = actors(match);
        List<Mention> recipients = recipients(match, actors);
        List<Mention> mutual = mutual(match);
        if (actors.isEmpty() && type.root() == Root.PROTEST) {
            actors = match.of(Role.ACTOR).stream()
                    .findFirst()
                    .map(parties::affected)
                    .orElse(List.of());
        }
        double confidence = SURE;
        if (recipients.isEmpty() && deed.isPresent()) {
            recipients = without(deed.get().actors(), actors);
        }
        if (recipients.isEmpty() && deed.isEmpty()) {
            recipients = without(subjectOfDeed(match), actors);
        }
        if (recipients.isEmpty() && mutual.isEmpty() && match.of(Role.MUTUAL).isEmpty()) {
            recipients = without(fallback(verb, type), actors);
            confidence -= NO_PATTERN_PENALTY * 2;
        }
        if (match.frame().slots().size() <= 1) {
            confidence -= NO_PATTERN_PENALTY;
        }
        return new Reading(
                verb,
                type,
                together(actors, mutual),
                without(recipients, actors),
                consumed(match),
                deed,
                isMutual(match),
                match.frame().outcome().weak(),
                match.frame().rule(),
                confidence,
                alternatives(match, all));
    }

    /** Of whom a clause speaks that names no event: "warned that Arnor would be isolated". */
    private List<Mention> subjectOfDeed(Match match) {
        Optional<Token> clause = match.deed().filter(t -> t.isVerb() || t.tag().startsWith("JJ"));
        if (clause.isEmpty()) {
            return List.of();
        }
        for (Token subject : clauses.subjects(clause.get())) {
            List<Mention> found = parties.affected(subject);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Actors of the event where its frame has none after the verb: beside the verb, after what the kind of event goes with. */
    List<Mention> fallback(Token head, EventType type) {
        for (String preposition : lexicon.fallback(type.root())) {
            for (Token token : clauses.oblique(head, Set.of(preposition))) {
                List<Mention> found = parties.affected(token);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private List<Mention> actors(Match match) {
        for (Token token : match.of(Role.ACTOR)) {
            List<Mention> found = acting(token);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return match.of(Role.ACTOR).isEmpty() ? owners(match) : List.of();
    }

    /** Whose things are moved where nobody is said to move them: "Arnorian soldiers are stationed". */
    private List<Mention> owners(Match match) {
        for (Frame.Filled filled : match.filled()) {
            boolean thing =
                    filled.slot().place() == Slot.Place.OBJECT && filled.slot().role() == Role.NONE;
            if (thing && filled.slot().filler().isPresent()) {
                return parties.acting(filled.tokens().get(0));
            }
        }
        return List.of();
    }

    /** Those that act, or those that did what the token names. */
    List<Mention> acting(Token token) {
        if (parties.mention(token).isEmpty()) {
            Optional<Reading> inside = token.isNoun() ? read(token) : Optional.empty();
            if (inside.isPresent() && !inside.get().actors().isEmpty()) {
                return inside.get().actors();
            }
        }
        return parties.acting(token);
    }

    /** The first that is acted upon and is not the actor itself: of "withdrew its troops from Arnor" not "its". */
    private List<Mention> recipients(Match match, List<Mention> actors) {
        Set<Mention> found = new LinkedHashSet<>();
        for (Token token : match.of(Role.RECIPIENT)) {
            found.addAll(without(affected(token, match.frame().outcome()), actors));
            if (!found.isEmpty()) {
                break;
            }
        }
        return new ArrayList<>(found);
    }

    /** Who is acted upon; where the token names an event, those who did it and, of a friendly one, all who took part. */
    private List<Mention> affected(Token token, Outcome outcome) {
        if (parties.mention(token).isEmpty() && token.isNoun()) {
            Optional<Reading> inside = read(token);
            if (inside.isPresent()) {
                Reading event = inside.get();
                boolean hostile = isHostile(event)
                        || outcome.type().map(SentenceReader::isHostile).orElse(false);
                return hostile ? event.actors() : together(event.actors(), event.recipients());
            }
        }
        return parties.affected(token);
    }

    private static boolean isHostile(Reading reading) {
        return isHostile(reading.type());
    }

    private static boolean isHostile(EventType type) {
        QuadClass quad = type.root().quad();
        return quad == QuadClass.VERBAL_CONFLICT || quad == QuadClass.MATERIAL_CONFLICT;
    }

    private List<Mention> mutual(Match match) {
        Set<Mention> found = new LinkedHashSet<>();
        for (Frame.Filled filled : match.filled()) {
            if (filled.slot().role() == Role.MUTUAL) {
                filled.tokens().forEach(t -> addMutual(t, filled.slot().place(), found));
            }
        }
        return new ArrayList<>(found);
    }

    private void addMutual(Token token, Slot.Place place, Set<Mention> found) {
        if (place == Slot.Place.SUBJECT) {
            found.addAll(found.isEmpty() ? acting(token) : List.of());
            return;
        }
        if (parties.mention(token).isPresent()) {
            found.addAll(parties.affected(token));
            return;
        }
        Optional<Reading> inside = token.isNoun() ? read(token) : Optional.empty();
        if (inside.isPresent()) {
            found.addAll(inside.get().actors());
            found.addAll(inside.get().recipients());
        } else if (isPerson(token)) {
            found.addAll(parties.affected(token));
        }
    }

    private boolean isPerson(Token token) {
        String lemma = clauses.lemma(token);
        return lexicon.classes().has("person", lemma, "") || lexicon.classes().has("organisation", lemma, "");
    }

    /** Nouns that the frame asked for by class or word are part of the trigger, unless they have a role. */
    private List<Integer> consumed(Match match) {
        List<Integer> indices = new ArrayList<>(1);
        for (Frame.Filled filled : match.filled()) {
            if (filled.slot().filler().isPresent()) {
                filled.tokens().stream().filter(t -> !isRequest(t)).forEach(t -> indices.add(t.index()));
            }
        }
        return indices;
    }

    /** A request that is granted or refused is an event as well. */
    private boolean isRequest(Token token) {
        return token.isNoun()
                && read(token).filter(r -> r.type().root() == Root.REQUEST).isPresent();
    }

    private static List<String> alternatives(Match winner, List<Match> all) {
        List<String> lost = new ArrayList<>(2);
        for (Match match : all) {
            if (match != winner && lost.size() < MAX_ALTERNATIVES) {
                String what = match.frame()
                        .outcome()
                        .type()
                        .map(t -> t.root().name())
                        .orElseGet(() -> match.frame().outcome().operator().orElse(""));
                lost.add(what + " by " + match.frame().rule());
            }
        }
        return lost;
    }

    static List<Mention> together(List<Mention> first, List<Mention> second) {
        Set<Mention> all = new LinkedHashSet<>(first);
        all.addAll(second);
        return new ArrayList<>(all);
    }

    /** {@code list} without those that speak of nobody but actors in {@code others}. */
    static List<Mention> without(List<Mention> list, List<Mention> others) {
        Set<String> codes = Parties.codes(others);
        List<Mention> left = new ArrayList<>(list.size());
        for (Mention mention : list) {
            if (!codes.containsAll(Parties.codes(List.of(mention)))) {
                left.add(mention);
            }
        }
        return left;
    }
}
