package org.entente.model;

import java.util.List;
import java.util.Objects;

/**
 * What somebody is reported to have said. Its kind in the contract is "attribution".
 *
 * @param speaker full name or description of who says it
 * @param content what is said, in the text's words
 * @param quoted whether it is given word for word
 * @param attribution always a {@link Attribution.Claimed} or {@link Attribution.Denied}
 */
public record Utterance(
        String id,
        String story,
        String speaker,
        String content,
        boolean quoted,
        Attribution attribution,
        List<Evidence> evidence,
        String rule)
        implements Statement {
    public Utterance {
        Objects.requireNonNull(speaker);
        Objects.requireNonNull(content);
        Objects.requireNonNull(attribution);
        Objects.requireNonNull(rule);
        evidence = Checks.evidence(evidence);
        Checks.id(id, story);
    }

    @Override
    public String kind() {
        return "attribution";
    }
}
