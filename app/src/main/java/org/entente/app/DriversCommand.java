package org.entente.app;

import java.util.List;
import org.entente.ledger.View;
import org.entente.ledger.dossier.Answers;
import org.entente.ledger.dossier.Claim;
import picocli.CommandLine.Command;

/** {@code entente drivers}: reasons that texts give. */
@Command(
        name = "drivers",
        mixinStandardHelpOptions = true,
        description = "Reasons that texts give for what is between A and B.",
        footer = {"", "Example:", "  entente drivers ITA JPN --since 2019-01-01 --format csv"})
final class DriversCommand extends DyadCommand {
    @Override
    List<Claim> ask(Answers answers, View view, String a, String b, Between when) {
        return answers.drivers(view, a, b, when.since(), when.until());
    }
}
