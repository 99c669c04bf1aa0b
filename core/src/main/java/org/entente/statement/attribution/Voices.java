package org.entente.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.model.Actor;
import org.entente.model.Attribution;
import org.entente.model.Candidate;
import org.entente.model.Document;
import org.entente.model.Mentions;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.entente.statement.attribution.Saying.Manner;
import org.entente.statement.attribution.SpeechWords.Kind;
import org.entente.statement.tree.Clause;

/** Who says what in one document. */
public final class Voices {
    private static final Set<String> OUGHT = Set.of("should", "must", "ought");
    private static final Set<String> SELF = Set.of("i", "we", "our", "my", "us", "me");

    private final Document document;
    private final Mentions mentions;
    private final SpeechWords words;
    private final Speakers speakers;
    private final List<List<Saying>> sayings = new ArrayList<>();
    private final List<Quotation> quotations;
    private final Turns turns;

    Voices(Document document, Mentions mentions, SayingFinder finder, SpeechWords words) {
        this.document = document;
        this.mentions = mentions;
        this.words = words;
        this.speakers = new Speakers(document, mentions);
        document.sentences().forEach(s -> sayings.add(finder.find(s)));
        this.quotations = Quotation.in(document);
        this.turns = new Turns(document, mentions);
    }

    public List<Saying> sayings(Sentence sentence) {
        return sayings.get(sentence.index());
    }

    public List<Quotation> quotations() {
        return quotations;
    }

    /** Who says it, as fully named as the document does; empty where nobody is named. */
    public String speaker(Sentence sentence, Saying saying) {
        return saying.speaker().map(s -> speakers.name(sentence, s)).orElse("");
    }

    /** The name of the speaker whose noun phrase {@code head} heads. */
    public String name(Sentence sentence, Token head) {
        return speakers.name(sentence, head);
    }

    /** On whose word the text tells of the deed of {@code trigger}. */
    public Attribution of(Sentence sentence, Token trigger, Candidate candidate) {
        return of(sentence, trigger, saying -> ownAct(sentence, saying, candidate));
    }

    /** On whose word the text tells what {@code trigger} carries, whoever does it. */
    public Attribution of(Sentence sentence, Token trigger) {
        return of(sentence, trigger, saying -> false);
    }

    private Attribution of(Sentence sentence, Token trigger, Predicate<Saying> own) {
        Optional<String> hedge = hedge(sentence, trigger);
        Optional<Saying> nearest = Optional.empty();
        for (Saying saying : sayings(sentence)) {
            if (saying.holds(sentence, trigger)
                    && !asked(sentence, saying, trigger)
                    && !ought(sentence, trigger)
                    && nearest.filter(n -> !sentence.dominates(n.content(), saying.content()))
                            .isEmpty()) {
                nearest = Optional.of(saying);
            }
        }
        if (nearest.isPresent()) {
            Saying saying = nearest.get();
            String speaker = speaker(sentence, saying);
            if (own.test(saying)) {
                return new Attribution.Narrated();
            }
            return saying.manner() == Manner.DENIED
                    ? new Attribution.Denied(speaker, saying.saying(), hedge, saying.span())
                    : new Attribution.Claimed(speaker, saying.saying(), hedge, saying.span());
        }
        Optional<Attribution> heard = quoted(sentence, trigger, hedge).or(() -> turn(sentence, trigger, hedge));
        return heard.orElseGet(() -> hedge.<Attribution>map(h -> new Attribution.Claimed("", "", hedge, trigger.span()))
                .orElseGet(Attribution.Narrated::new));
    }

    /** What is said to be due is asked for and not reported. */
    private static boolean ought(Sentence sentence, Token trigger) {
        Token clause = Clause.of(sentence, trigger);
        boolean under = sentence.head(clause)
                .filter(h -> Clause.lower(h).equals("ought"))
                .isPresent();
        return under
                || sentence.children(clause).stream()
                        .anyMatch(
                                c -> OUGHT.contains(Clause.lower(c)) && c.tag().equals("MD"));
    }

    /** Whether between the saying and the deed somebody asks for it, so that the deed is nobody's report. */
    private boolean asked(Sentence sentence, Saying saying, Token trigger) {
        Token at = trigger;
        while (at.index() != saying.content().index()) {
            Optional<Token> up = sentence.head(at);
            if (up.isEmpty()) {
                return false;
            }
            boolean complement = Clause.is(at, "xcomp", "ccomp", "obj", "obl", "advcl");
            if (complement && up.get().isVerb() && words.is(Kind.ASKS, Clause.phrase(sentence, up.get()))) {
                return true;
            }
            at = up.get();
        }
        return false;
    }

    /** What a speaker promises, asks or accuses in so many words is the speaker's act, which the text itself reports. */
    private boolean ownAct(Sentence sentence, Saying saying, Candidate candidate) {
        boolean verbal = switch (candidate.type().root()) {
            case AGREE, REQUEST, SUPPORT, ACCUSE, THREATEN, CONCEDE -> true;
            default -> false;
        };
        Optional<Set<String>> speakers = saying.speaker()
                .flatMap(s -> mentions.at(sentence, s))
                .map(m -> m.actors().stream().map(Actor::code).collect(Collectors.toSet()));
        return verbal
                && speakers.filter(codes -> candidate.actors().stream()
                                .flatMap(m -> m.actors().stream())
                                .anyMatch(a -> codes.contains(a.code())))
                        .isPresent();
    }

    /** A word that softens the clause or the noun itself. */
    private Optional<String> hedge(Sentence sentence, Token trigger) {
        Token clause = Clause.of(sentence, trigger);
        return sentence.children(trigger).stream()
                .filter(c -> Clause.is(c, "amod", "advmod"))
                .filter(c -> words.is(Kind.HEDGE, Clause.lower(c)))
                .findFirst()
                .or(() -> sentence.children(clause).stream()
                        .filter(c -> Clause.is(c, "advmod") && words.is(Kind.HEDGE, Clause.lower(c)))
                        .findFirst())
                .map(Clause::lower);
    }

    /** A quotation that runs over sentences is on the word of whoever is named at either end of it. */
    private Optional<Attribution> quoted(Sentence sentence, Token trigger, Optional<String> hedge) {
        return quotations.stream()
                .filter(q -> q.span().contains(trigger.span()) && q.first() < q.last())
                .findFirst()
                .flatMap(q -> nearestSaying(q)
                        .map(s -> new Attribution.Claimed(
                                speaker(document.sentences().get(s.sentence()), s.saying()),
                                s.saying().saying(),
                                hedge,
                                s.saying().span())));
    }

    /** A saying and its sentence. */
    public record Placed(int sentence, Saying saying) {}

    /** The saying that stands nearest outside {@code quotation}, in its first or last sentence. */
    public Optional<Placed> nearestSaying(Quotation quotation) {
        Optional<Placed> best = Optional.empty();
        int bestGap = Integer.MAX_VALUE;
        for (int i :
                IntStream.of(quotation.first(), quotation.last()).distinct().toArray()) {
            for (Saying saying : sayings.get(i)) {
                Span verb = saying.verb().span();
                if (saying.manner() == Manner.STATED && !quotation.span().contains(verb)) {
                    int gap = verb.end() <= quotation.span().start()
                            ? quotation.span().start() - verb.end()
                            : verb.start() - quotation.span().end();
                    if (gap < bestGap) {
                        best = Optional.of(new Placed(i, saying));
                        bestGap = gap;
                    }
                }
            }
        }
        return best;
    }

    /** In a transcript the deed is on the word of who has the floor, unless it is the speaker's own speech act. */
    private Optional<Attribution> turn(Sentence sentence, Token trigger, Optional<String> hedge) {
        return turns.at(sentence.index())
                .filter(t -> !own(sentence, trigger))
                .map(t -> new Attribution.Claimed(t.speaker(), "", hedge, t.span()));
    }

    private static boolean own(Sentence sentence, Token trigger) {
        Token clause = Clause.of(sentence, trigger);
        while (Clause.is(clause, "xcomp", "advcl")
                && sentence.child(clause, "nsubj").isEmpty()
                && sentence.head(clause).isPresent()) {
            clause = sentence.head(clause).get();
        }
        boolean self = Clause.subject(sentence, clause)
                .filter(s -> SELF.contains(Clause.lower(s)))
                .isPresent();
        boolean modal = sentence.children(clause).stream().anyMatch(c -> c.tag().equals("MD"));
        boolean speech = sentence.child(clause, "xcomp").isPresent() || !modal;
        return self && speech && !Clause.lower(clause).endsWith("ing");
    }
}
