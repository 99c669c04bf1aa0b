package org.entente.statement.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.entente.lexicon.Lexicons;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Document;
import org.entente.model.Mention;
import org.entente.model.Mentions;
import org.entente.model.Place;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.entente.statement.tree.Clause;

/**
 * Tells where a deed was done: what its own phrase or clause puts after "in" or "at", a venue before a city, a city before a state. A
 * place that is merely named is left alone; a name that no table knows stays a name. Immutable and safe for use by several threads.
 */
public final class PlaceReader {
    private static final Set<String> WHERE = Set.of("in", "at", "near", "inside", "outside", "aboard", "on");
    private static final Set<String> EVENTS = Set.of(
            "summit",
            "meeting",
            "conference",
            "forum",
            "margin",
            "margins",
            "sideline",
            "sidelines",
            "session",
            "talks",
            "talk",
            "assembly",
            "ceremony",
            "visit",
            "consultation");

    private final Gazetteer gazetteer;

    public PlaceReader(Lexicons lexicons) {
        this.gazetteer = new Gazetteer(lexicons);
    }

    /** Where the deed of {@code trigger} was done. */
    public Place read(Document document, Mentions mentions, Sentence sentence, Token trigger) {
        if (!sentence.parsed()) {
            return new Place.Unknown();
        }
        List<Token> nouns = new ArrayList<>();
        where(sentence, trigger, nouns, 0);
        Token clause = Clause.of(sentence, trigger);
        boolean same = clause.index() == trigger.index()
                || (trigger.head() == clause.index() && Clause.is(trigger, "obj", "nsubj", "obl", "nsubjpass"));
        if (same) {
            where(sentence, clause, nouns, 0);
            conjuncts(sentence, clause, nouns);
        }
        Optional<Place> best = Optional.empty();
        for (Token noun : nouns) {
            Optional<Place> place = place(document, mentions, sentence, noun);
            if (place.isPresent() && (best.isEmpty() || rank(place.get()) > rank(best.get()))) {
                best = place;
            }
        }
        return best.orElseGet(Place.Unknown::new);
    }

    /** Nouns after "in" or "at" under {@code head}, also those of a gathering on whose margins a thing was done. */
    private static void where(Sentence sentence, Token head, List<Token> nouns, int depth) {
        for (Token child : sentence.children(head)) {
            if (!Clause.is(child, "obl", "nmod", "appos", "acl")) {
                continue;
            }
            boolean in =
                    Clause.preposition(sentence, child).filter(WHERE::contains).isPresent();
            boolean gathering = EVENTS.contains(child.lemma().toLowerCase(Locale.ROOT))
                    || (Clause.is(child, "acl") && child.tag().equals("VBN"));
            if (gathering && depth < 4) {
                where(sentence, child, nouns, depth + 1);
            } else if (in) {
                nouns.add(child);
                sentence.children(child).stream()
                        .filter(c -> Clause.is(c, "appos"))
                        .forEach(nouns::add);
            }
        }
    }

    /** A clause without a place of its own may have that of the verb it is joined to. */
    private static void conjuncts(Sentence sentence, Token clause, List<Token> nouns) {
        if (nouns.isEmpty() && Clause.is(clause, "conj", "advcl", "xcomp")) {
            sentence.head(clause).filter(Token::isVerb).ifPresent(h -> where(sentence, h, nouns, 0));
        }
    }

    private Optional<Place> place(Document document, Mentions mentions, Sentence sentence, Token noun) {
        Span name = name(sentence, noun);
        String surface = name.of(document.text());
        Optional<Place.Located> known = gazetteer.find(surface).or(() -> gazetteer.find(noun.text()));
        Optional<Mention> mention = mentions.at(sentence, noun);
        Optional<Actor> state = mention.filter(m -> m.actors().size() == 1)
                .map(m -> m.actors().get(0))
                .filter(a -> a.kind() == ActorKind.STATE && !a.code().isEmpty());
        boolean capital = state.isPresent() && known.isPresent();
        if (state.isPresent() && (!capital || isState(state.get(), surface))) {
            return Optional.of(new Place.Located(
                    surface, state.get().name(), state.get().code(), OptionalDouble.empty(), OptionalDouble.empty()));
        }
        if (known.isPresent()) {
            return Optional.of(known.get());
        }
        boolean named = noun.isName()
                && mention.isEmpty()
                && Character.isUpperCase(noun.text().charAt(0));
        return named ? Optional.of(new Place.Named(surface)) : Optional.empty();
    }

    private static boolean isState(Actor actor, String surface) {
        return actor.name().equalsIgnoreCase(surface);
    }

    /** The proper name that {@code noun} heads: it and the words of the name before it. */
    private static Span name(Sentence sentence, Token noun) {
        int first = noun.index();
        while (first > 0 && sentence.token(first - 1).isName() && sentence.dominates(noun, sentence.token(first - 1))) {
            first--;
        }
        int last = noun.index();
        while (last + 1 < sentence.size()
                && sentence.token(last + 1).isName()
                && sentence.token(last + 1).head() == noun.index()
                && Clause.is(sentence.token(last + 1), "flat", "compound")) {
            last++;
        }
        return sentence.token(first).span().union(sentence.token(last).span());
    }

    private static int rank(Place place) {
        if (place instanceof Place.Located located) {
            boolean venue = !located.surface().equals(located.name())
                    && located.latitude().isPresent();
            return venue ? 4 : located.latitude().isPresent() ? 3 : 2;
        }
        return place instanceof Place.Named ? 1 : 0;
    }
}
