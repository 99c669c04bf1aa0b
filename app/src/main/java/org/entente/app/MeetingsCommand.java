package org.entente.app;

import java.util.List;
import org.entente.ledger.View;
import org.entente.ledger.dossier.Answers;
import org.entente.ledger.dossier.Claim;
import picocli.CommandLine.Command;

/** {@code entente meetings}: meetings held, fallen through and still open. */
@Command(
        name = "meetings",
        mixinStandardHelpOptions = true,
        description = "Meetings, visits and calls between A and B: held, fallen through, still open.",
        footer = {"", "Example:", "  entente meetings ITA JPN --since 2019-01-01 --format csv"})
final class MeetingsCommand extends DyadCommand {
    @Override
    List<Claim> ask(Answers answers, View view, String a, String b, Between when) {
        return answers.meetings(view, a, b, when.since(), when.until());
    }
}
