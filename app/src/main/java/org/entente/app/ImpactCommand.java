package org.entente.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entente.ledger.analysis.GrangerTest;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente impact}: what steps between two did to a third; or the same test on a table of one's own. */
@Command(
        name = "impact",
        mixinStandardHelpOptions = true,
        description =
                "How steps between A and B moved C's relation with each; or a Granger test on a table of your own.",
        footer = {
            "",
            "Examples:",
            "  entente impact ITA JPN --on CHN",
            "  entente impact --series weekly.csv --lags 6 --cause p2i --effect i2p"
        })
final class ImpactCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final Coders knowledge = new Coders();

    @Parameters(index = "0", arity = "0..1", paramLabel = "A", description = "a state: JPN, or Japan")
    private @Nullable String first;

    @Parameters(index = "1", arity = "0..1", paramLabel = "B", description = "the other")
    private @Nullable String second;

    @Option(names = "--on", paramLabel = "C", description = "the third")
    private @Nullable String third;

    @Option(names = "--series", paramLabel = "FILE.csv", description = "a header, one row a period")
    private @Nullable Path series;

    @Option(
            names = "--lags",
            paramLabel = "P",
            description = "past periods to look at; default: ${DEFAULT-VALUE}",
            defaultValue = "1")
    private int lags = 1;

    @Option(names = "--cause", paramLabel = "X", description = "column that may foretell")
    private @Nullable String cause;

    @Option(names = "--effect", paramLabel = "Y", description = "column that may be foretold")
    private @Nullable String effect;

    @Override
    public Integer call() {
        Path file = series;
        String from = cause;
        String to = effect;
        if (file == null && first != null && second != null && third != null) {
            new ThirdParty(store.file(), knowledge.lexicons()).print(first, second, third, System.out);
            return 0;
        }
        if (file == null || from == null || to == null) {
            throw new ParameterException(
                    spec.commandLine(), "give A B --on C, or --series FILE with --cause and --effect");
        }
        Table table = Table.read(file);
        GrangerTest.Result result;
        try {
            result = GrangerTest.test(table.numbers(from), table.numbers(to), lags);
        } catch (IllegalArgumentException e) {
            throw new EntenteException(
                    new Problem(ErrorCode.TABLE_INVALID, file.toString(), String.valueOf(e.getMessage())), e);
        }
        System.out.println(JsonNodeFactory.instance
                .objectNode()
                .put("cause", from)
                .put("effect", to)
                .put("lags", lags)
                .put("f", result.f())
                .put("df1", result.df1())
                .put("df2", result.df2())
                .put("p", result.p()));
        return 0;
    }
}
