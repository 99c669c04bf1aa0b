package org.entente.app;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.ledger.dossier.Answers;
import org.entente.ledger.dossier.Claim;
import org.entente.lexicon.Lexicons;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente meetings}: meetings held, fallen through and still open. */
@Command(
        name = "meetings",
        mixinStandardHelpOptions = true,
        description = "Meetings, visits and calls between A and B: held, fallen through, still open.",
        footer = {"", "Example:", "  entente meetings ITA JPN --since 2019-01-01 --format csv"})
final class MeetingsCommand implements Callable<Integer> {
    @Mixin
    private final Answering answering = new Answering();

    @Mixin
    private final Between period = new Between();

    @Parameters(index = "0", paramLabel = "A", description = "a state or organisation: JPN, or Japan")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "the other")
    private String second = "";

    @Override
    public Integer call() throws IOException {
        Lexicons lexicons = answering.knowledge().lexicons();
        Codes codes = new Codes(lexicons);
        Answers answers = Answers.load(lexicons);
        List<Claim> claims = answering.read(
                view -> answers.meetings(view, codes.of(first), codes.of(second), period.since(), period.until()));
        return answering.print(claims);
    }
}
