package org.entente.model;

import java.util.List;
import java.util.Objects;

/** What came of coding one article. */
public sealed interface CodingResult {
    /** Id of the article. */
    String story();

    /**
     * It was read.
     *
     * @param statements in order of their first evidence
     * @param sentences how many sentences it has
     */
    record Coded(String story, List<Statement> statements, int sentences) implements CodingResult {
        public Coded {
            Objects.requireNonNull(story);
            statements = List.copyOf(statements);
        }
    }

    /** It was not, and this is why. */
    record Rejected(String story, Problem problem) implements CodingResult {
        public Rejected {
            Objects.requireNonNull(story);
            Objects.requireNonNull(problem);
        }
    }
}
