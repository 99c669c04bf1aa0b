package org.entente.app;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.ledger.View;
import org.entente.ledger.dossier.Answers;
import org.entente.ledger.dossier.Claim;
import org.entente.lexicon.Lexicons;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What commands share that ask one question about a dyad over some time and print claims. */
abstract class DyadCommand implements Callable<Integer> {
    @Mixin
    private final Answering answering = new Answering();

    @Mixin
    private final Between period = new Between();

    @Parameters(index = "0", paramLabel = "A", description = "a state or organisation: JPN, or Japan")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "the other")
    private String second = "";

    /** The answer, from codes. */
    abstract List<Claim> ask(Answers answers, View view, String a, String b, Between when);

    @Override
    public Integer call() throws IOException {
        Lexicons lexicons = answering.knowledge().lexicons();
        Codes codes = new Codes(lexicons);
        Answers answers = Answers.load(lexicons);
        return answering.print(answering.read(view -> ask(answers, view, codes.of(first), codes.of(second), period)));
    }
}
