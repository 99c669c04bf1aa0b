package org.entente.app;

import java.util.List;
import org.entente.ledger.View;
import org.entente.ledger.dossier.Answers;
import org.entente.ledger.dossier.Claim;
import picocli.CommandLine.Command;

/** {@code entente timeline}: what happened between two states, in order of time. */
@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        description = "What happened between A and B, in order of time, each line with its evidence.",
        footer = {"", "Example:", "  entente timeline ITA JPN --since 2019-01-01 --format csv"})
final class TimelineCommand extends DyadCommand {
    @Override
    List<Claim> ask(Answers answers, View view, String a, String b, Between when) {
        return answers.timeline(view, a, b, when.since(), when.until());
    }
}
