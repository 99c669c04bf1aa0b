package org.entente.statement.merge;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Actor;
import org.entente.model.Attribution;
import org.entente.model.Candidate;
import org.entente.model.Mention;
import org.entente.model.Place;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.model.Token;
import org.entente.model.When;

/** One telling of a deed, with everything that its own sentence says of it. */
public record Telling(
        Candidate candidate,
        Sentence sentence,
        Status status,
        When when,
        Place place,
        Attribution attribution,
        Span span) {
    public Telling {
        Objects.requireNonNull(candidate);
        Objects.requireNonNull(sentence);
        Objects.requireNonNull(status);
        Objects.requireNonNull(when);
        Objects.requireNonNull(place);
        Objects.requireNonNull(attribution);
        Objects.requireNonNull(span);
    }

    public Token trigger() {
        return sentence.token(candidate.trigger());
    }

    /** Codes of those who act. */
    public Set<String> actors() {
        return codes(candidate.actors());
    }

    /** Codes of those acted upon. */
    public Set<String> recipients() {
        return codes(candidate.recipients());
    }

    /** Codes of all parties. */
    public Set<String> parties() {
        Set<String> all = new TreeSet<>(actors());
        all.addAll(recipients());
        return all;
    }

    private static Set<String> codes(Iterable<Mention> mentions) {
        Set<String> codes = new TreeSet<>();
        for (Mention mention : mentions) {
            mention.actors().stream().map(Actor::code).filter(c -> !c.isEmpty()).forEach(codes::add);
        }
        return codes;
    }
}
