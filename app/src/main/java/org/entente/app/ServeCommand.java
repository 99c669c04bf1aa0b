package org.entente.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.app.mcp.Tools;
import org.entente.app.rest.Desk;
import org.entente.app.rest.Questions;
import org.entente.app.web.ServerSettings;
import org.entente.app.web.WebServer;
import org.entente.ledger.Store;
import org.entente.lexicon.Lexicons;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code entente serve}: the web application, REST and tools for language models, on this machine unless told. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description =
                "The web application, REST (described at /openapi) and MCP (at /mcp); reads the store, changes nothing.",
        footer = {
            "",
            "Examples:",
            "  entente serve",
            "  entente serve --port 9000 --store news.db",
            "  entente serve --host 0.0.0.0 --name ledger.example.org --token \"$(cat token.txt)\""
        })
final class ServeCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final Coders knowledge = new Coders();

    @Mixin
    private final Talk talk = new Talk();

    @Option(names = "--port", description = "default: ${DEFAULT-VALUE}; 0 for any that is free", defaultValue = "8080")
    private int port = 8080;

    @Option(
            names = "--host",
            description = "address to bind to; any but this machine's own needs --token; default: ${DEFAULT-VALUE}",
            defaultValue = "127.0.0.1")
    private String host = "127.0.0.1";

    @Option(
            names = "--token",
            description =
                    "what visitors have to know, as bearer token or as password of any name; at least 16 characters")
    private @Nullable String token;

    @Option(names = "--name", paramLabel = "HOST", description = "a name of this host to answer to; may be repeated")
    private List<String> names = List.of();

    @Override
    public Integer call() throws InterruptedException {
        ServerSettings settings = settings();
        Console console = talk.console();
        create(store.file(), console);
        Lexicons lexicons = knowledge.lexicons();
        try (Store opened = Store.openForReading(store.file())) {
            Desk desk = new Desk(opened, knowledge.load(lexicons), lexicons);
            try (Tools tools = Tools.forHttp(new Questions(desk), settings.largestBody());
                    WebServer server = WebServer.start(desk, settings, tools.servlet())) {
                console.say("entente: http://" + host + ":" + server.port() + "/ reads " + store.file()
                        + "; stop it with Ctrl-C");
                untilStopped();
            }
        }
        return 0;
    }

    private ServerSettings settings() {
        Set<String> answered = Stream.concat(names.stream(), Stream.of(host))
                .map(n -> n.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        try {
            return new ServerSettings(host, port, Optional.ofNullable(token), answered, ServerSettings.LARGEST_BODY);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    /** A newcomer without a store may read texts; the store that they would fill next is made empty. */
    private static void create(Path file, Console console) {
        if (!Files.exists(file)) {
            Store.open(file).close();
            console.say("entente: " + file + " is new and empty; `entente ingest` fills it");
        }
    }

    private static void untilStopped() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        Thread hook = new Thread(stopped::countDown, "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        stopped.await();
    }
}
