package org.entente.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.model.ErrorCode;
import org.entente.model.Problem;

/**
 * What a command says beside its data: messages on standard error, each problem with its code and counted, no more than a few
 * of a kind word for word. Safe for use by several threads.
 */
final class Console {
    /** So many problems of one code are shown; more are only counted. */
    private static final int SHOWN = 20;

    private final PrintStream err;
    private final boolean quiet;
    private final boolean verbose;
    private final Map<ErrorCode, Integer> counts = new EnumMap<>(ErrorCode.class);

    Console(boolean quiet, boolean verbose) {
        this.err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        this.quiet = quiet;
        this.verbose = verbose;
    }

    /** A message that `--quiet` keeps back. */
    void say(String message) {
        if (!quiet) {
            err.println(message);
        }
    }

    /** Something that could not be read or coded. */
    synchronized void problem(Problem problem) {
        int count = counts.merge(problem.code(), 1, Integer::sum);
        if (count <= SHOWN || verbose) {
            err.println("entente: " + problem);
        } else if (count == SHOWN + 1) {
            err.println("entente: " + problem.code().code()
                    + " more of these are counted, not shown (--verbose shows them)");
        }
    }

    synchronized int problems() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** "3 E1201, 1 E1207", or "none". */
    synchronized String summary() {
        return counts.isEmpty()
                ? "none"
                : counts.entrySet().stream()
                        .map(e -> e.getValue() + " " + e.getKey().code())
                        .collect(Collectors.joining(", "));
    }

    /** Whether a person watches: no bar otherwise. */
    boolean interactive() {
        return !quiet && System.console() != null && System.getenv("TERM") != null;
    }
}
