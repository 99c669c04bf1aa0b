package org.entente.app;

import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The executable. Exit status: 0 done, 1 some documents rejected, 2 wrong usage, 3 store or input unusable. */
@Command(
        name = "entente",
        mixinStandardHelpOptions = true,
        version = "entente 0.1.0",
        description = "Reads reporting on relations between states and keeps the ledger of what it says.",
        subcommands = {
            CodeCommand.class,
            IngestCommand.class,
            ImpactCommand.class,
            NetworkCommand.class,
            EvaluateCommand.class,
            DemoCommand.class,
            DossierCommand.class,
            TimelineCommand.class,
            MeetingsCommand.class,
            InstrumentsCommand.class,
            DriversCommand.class,
            MatrixCommand.class,
            SeriesCommand.class,
            ActorsCommand.class,
            ExportCommand.class,
            ServeCommand.class,
            McpCommand.class
        })
public final class Main implements Runnable {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Main());
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            if (failure instanceof EntenteException known) {
                command.getErr().println("entente: " + known.getMessage());
                return known.problem().code().category() == ErrorCode.Category.USER ? 2 : 3;
            }
            throw failure;
        });
        return line;
    }

    @Override
    public void run() {
        spec.commandLine().usage(System.err);
    }
}
