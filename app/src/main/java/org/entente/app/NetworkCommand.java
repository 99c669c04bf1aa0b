package org.entente.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.ledger.analysis.SignedNetwork;
import org.entente.ledger.analysis.SignedNetwork.Edge;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code entente network}: the signed network of states and its balance. */
@Command(
        name = "network",
        mixinStandardHelpOptions = true,
        description = "Balance of a signed network of your own.",
        footer = {"", "Example:", "  entente network --edges ties.csv"})
final class NetworkCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--edges",
            paramLabel = "FILE.csv",
            description = "columns state1, state2, sign, optionally window; one JSON line a window is printed")
    private @Nullable Path edges;

    @Override
    public Integer call() {
        Path file = edges;
        if (file == null) {
            throw new ParameterException(spec.commandLine(), "--edges is missing");
        }
        Table table = Table.read(file);
        boolean windowed = table.has("window");
        Map<String, List<Edge>> windows = new LinkedHashMap<>();
        for (int i = 0; i < table.size(); i++) {
            String window = windowed ? table.cell(i, "window") : "";
            windows.computeIfAbsent(window, w -> new ArrayList<>()).add(edge(table, i));
        }
        windows.forEach((window, ties) -> System.out.println(balance(file, windowed, window, ties)));
        return 0;
    }

    private static Edge edge(Table table, int row) {
        String sign = table.cell(row, "sign");
        int value = switch (sign) {
            case "1", "+1", "+", "1.0" -> 1;
            case "-1", "-", "-1.0" -> -1;
            default -> throw table.invalid(row, "\"sign\" is neither 1 nor -1: \"" + sign + "\"");
        };
        try {
            return new Edge(table.cell(row, "state1"), table.cell(row, "state2"), value);
        } catch (IllegalArgumentException e) {
            throw table.invalid(row, String.valueOf(e.getMessage()));
        }
    }

    private static ObjectNode balance(Path file, boolean windowed, String window, List<Edge> ties) {
        SignedNetwork.Balance balance;
        try {
            balance = new SignedNetwork(ties).balance();
        } catch (IllegalArgumentException e) {
            String where = windowed ? file + ", window " + window : file.toString();
            throw new EntenteException(new Problem(ErrorCode.TABLE_INVALID, where, String.valueOf(e.getMessage())), e);
        }
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        if (windowed) {
            out.put("window", window);
        } else {
            out.putNull("window");
        }
        out.put("nodes", balance.nodes())
                .put("edges", balance.edges())
                .put("triangles", balance.triangles())
                .put("balanced", balance.balanced());
        if (balance.triangles() == 0) {
            return out.putNull("share");
        }
        return out.put("share", balance.share());
    }
}
