package org.entente.app;

import picocli.CommandLine.Option;

/** Options on how much is said. */
final class Talk {
    @Option(
            names = {"-q", "--quiet"},
            description = "data and problems only")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "every problem, and where an internal one arose")
    private boolean verbose;

    Console console() {
        return new Console(quiet, verbose);
    }
}
