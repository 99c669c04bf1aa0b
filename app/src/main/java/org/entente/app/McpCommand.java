package org.entente.app;

import java.util.concurrent.Callable;
import org.entente.app.mcp.Tools;
import org.entente.app.rest.Desk;
import org.entente.app.rest.Questions;
import org.entente.ledger.Store;
import org.entente.lexicon.Lexicons;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entente mcp}: tools for a language model that starts this program and speaks with it over standard input and output. */
@Command(
        name = "mcp",
        mixinStandardHelpOptions = true,
        description = "Tools for language models (Model Context Protocol) over standard input and output.",
        footer = {"", "Example:", "  entente mcp --store news.db"})
final class McpCommand implements Callable<Integer> {
    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final Coders knowledge = new Coders();

    @Override
    public Integer call() throws InterruptedException {
        Lexicons lexicons = knowledge.lexicons();
        try (Store opened = Store.openForReading(store.file())) {
            Questions questions = new Questions(new Desk(opened, knowledge.load(lexicons), lexicons));
            try (Tools tools = Tools.overStreams(questions, System.in, System.out)) {
                tools.awaitEnd();
            }
        }
        return 0;
    }
}
