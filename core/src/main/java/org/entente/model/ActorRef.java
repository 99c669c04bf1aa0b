package org.entente.model;

import java.util.List;
import java.util.Objects;

/** What became of resolving a mention. Never a guess dressed as a fact. */
public sealed interface ActorRef {
    /** The actors that are certain; empty where nothing is. */
    List<Actor> actors();

    /** Why it resolved so, for a person to read. */
    String why();

    /** One actor. */
    record Resolved(Actor actor, String why) implements ActorRef {
        public Resolved {
            Objects.requireNonNull(actor);
            Objects.requireNonNull(why);
        }

        @Override
        public List<Actor> actors() {
            return List.of(actor);
        }
    }

    /** Several actors at once: "both leaders", "the two countries", "Italy and the U.K.". */
    record Group(List<Actor> actors, String why) implements ActorRef {
        public Group {
            actors = List.copyOf(actors);
            Objects.requireNonNull(why);
        }
    }

    /** It may be any of several. */
    record Ambiguous(List<Actor> candidates, String why) implements ActorRef {
        public Ambiguous {
            candidates = List.copyOf(candidates);
            Objects.requireNonNull(why);
        }

        @Override
        public List<Actor> actors() {
            return List.of();
        }
    }

    /** Nothing is known of it but its words. */
    record Unresolved(String surface, String why) implements ActorRef {
        public Unresolved {
            Objects.requireNonNull(surface);
            Objects.requireNonNull(why);
        }

        @Override
        public List<Actor> actors() {
            return List.of();
        }
    }
}
