package org.entente.statement;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Candidate;
import org.entente.model.Root;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Where in its sentence the deed of a candidate stands, which its rule tells. */
final class Deeds {
    private static final Pattern OPERATED = Pattern.compile(" \\+ ([A-Z]+) \\(([^)]+)\\)$");
    private static final Pattern SUPPORTED = Pattern.compile(" with (\\S+)$");

    private Deeds() {}

    /**
     * The token whose standing and time are the event's: "meet" in "decided to meet", where the event is the meeting; else the
     * trigger.
     */
    static Token of(Sentence sentence, Candidate candidate) {
        Token trigger = sentence.token(candidate.trigger());
        Matcher rule = OPERATED.matcher(candidate.rule());
        boolean ofDeed = rule.find()
                && rule.group(1).equals(candidate.type().root().name())
                && candidate.type().root() != Root.AGREE;
        if (!ofDeed) {
            return trigger;
        }
        return sentence.tokens().stream()
                .filter(t -> t.lemma().equals(rule.group(2)) && t.index() != trigger.index())
                .filter(t -> sentence.parsed() && sentence.dominates(trigger, t))
                .findFirst()
                .orElse(trigger);
    }

    /** The verb that only carries the noun of the deed: "held" in "held talks". */
    static Optional<String> support(Candidate candidate) {
        Matcher rule = SUPPORTED.matcher(candidate.rule());
        return rule.find() ? Optional.of(rule.group(1)) : Optional.empty();
    }
}
