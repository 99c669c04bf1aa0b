package org.entente.app;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.ledger.dossier.Answers;
import org.entente.ledger.dossier.Claim;
import org.entente.lexicon.Lexicons;
import org.entente.model.InstrumentKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente matrix}: who has an instrument of a kind with whom. */
@Command(
        name = "matrix",
        mixinStandardHelpOptions = true,
        description = "Who has an instrument of a kind with whom, at a date.",
        footer = {"", "Example:", "  entente matrix 2+2 --at 2023-01-31"})
final class MatrixCommand implements Callable<Integer> {
    @Mixin
    private final Answering answering = new Answering();

    @Mixin
    private final AtOption at = new AtOption();

    @Parameters(index = "0", paramLabel = "KIND", description = "kind of instrument", converter = KindConverter.class)
    private InstrumentKind kind = InstrumentKind.OTHER;

    @Option(names = "--party", paramLabel = "A", description = "only these parties; may be repeated")
    private List<String> parties = List.of();

    @Override
    public Integer call() throws IOException {
        Lexicons lexicons = answering.knowledge().lexicons();
        Codes codes = new Codes(lexicons);
        Answers answers = Answers.load(lexicons);
        List<String> wanted = parties.stream().map(codes::of).toList();
        List<Claim> claims =
                answering.read(view -> answers.evidence(view, answers.matrix(view, kind, wanted, at.date())));
        return answering.print(claims);
    }
}
