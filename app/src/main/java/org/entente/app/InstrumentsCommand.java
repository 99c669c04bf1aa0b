package org.entente.app;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.ledger.dossier.Answers;
import org.entente.ledger.dossier.Claim;
import org.entente.lexicon.Lexicons;
import org.entente.model.InstrumentKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente instruments}: lasting arrangements and how they stand. */
@Command(
        name = "instruments",
        mixinStandardHelpOptions = true,
        description = "Lasting arrangements between states, with their steps and how they stand at a date.",
        footer = {"", "Example:", "  entente instruments --kind reciprocal-access --party JPN"})
final class InstrumentsCommand implements Callable<Integer> {
    @Mixin
    private final Answering answering = new Answering();

    @Mixin
    private final AtOption at = new AtOption();

    @Option(names = "--kind", paramLabel = "K", description = "only this kind", converter = KindConverter.class)
    private @Nullable InstrumentKind kind;

    @Option(names = "--party", paramLabel = "A", description = "only those with this party; may be repeated")
    private List<String> parties = List.of();

    @Override
    public Integer call() throws IOException {
        Lexicons lexicons = answering.knowledge().lexicons();
        Codes codes = new Codes(lexicons);
        Answers answers = Answers.load(lexicons);
        List<String> wanted = parties.stream().map(codes::of).toList();
        List<Claim> claims =
                answering.read(view -> answers.instruments(view, Optional.ofNullable(kind), wanted, at.date()));
        return answering.print(claims);
    }
}
