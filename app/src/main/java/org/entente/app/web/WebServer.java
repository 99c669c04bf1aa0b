package org.entente.app.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.entente.app.rest.Api;
import org.entente.app.rest.Desk;
import org.entente.app.rest.Questions;
import org.entente.app.rest.Rejection;
import org.entente.app.rest.Replies;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server of pages, REST and tools. Everything it sends lies in the program; it fetches nothing from elsewhere. */
public final class WebServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

    private record Asset(String resource, String type) {}

    private static final String WEBJARS = "/META-INF/resources/webjars/";

    /** What may be fetched, by name: there is no way from a name in an address to a file. */
    private static final Map<String, Asset> ASSETS = Map.of(
            "entente.css", new Asset("/org/entente/app/web/entente.css", "text/css; charset=utf-8"),
            "entente.js", new Asset("/org/entente/app/web/entente.js", "text/javascript; charset=utf-8"),
            "icon.svg", new Asset("/org/entente/app/web/icon.svg", "image/svg+xml"),
            "htmx.min.js", new Asset(WEBJARS + "htmx.org/2.0.10/dist/htmx.min.js", "text/javascript; charset=utf-8"),
            "echarts.min.js",
                    new Asset(WEBJARS + "echarts/5.3.1/dist/echarts.common.min.js", "text/javascript; charset=utf-8"),
            "cytoscape.min.js",
                    new Asset(WEBJARS + "cytoscape/3.33.1/dist/cytoscape.min.js", "text/javascript; charset=utf-8"));

    private final Javalin server;

    private WebServer(Javalin server) {
        this.server = server;
    }

    /**
     * Starts it.
     *
     * @param tools answers at {@code /mcp}, where there is one
     */
    public static WebServer start(Desk desk, ServerSettings settings, Optional<HttpServlet> tools) {
        Questions questions = new Questions(desk);
        Javalin server = Javalin.create(config -> {
            configure(config, settings, tools);
            new Pages(desk, questions).routes(config.routes);
            new Api(questions).routes(config.routes);
            config.routes.get("/assets/{name}", WebServer::asset);
            failures(config.routes);
        });
        return new WebServer(server.start(settings.host(), settings.port()));
    }

    private static void configure(JavalinConfig config, ServerSettings settings, Optional<HttpServlet> tools) {
        config.startup.showJavalinBanner = false;
        config.http.generateEtags = true;
        config.http.maxRequestSize = settings.largestBody();
        config.http.prefer405over404 = true;
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendDateHeader(false);
        });
        config.jetty.modifyServletContextHandler(context -> {
            context.addFilter(new FilterHolder(new Guard(settings)), "/*", EnumSet.of(DispatcherType.REQUEST));
            tools.ifPresent(servlet -> {
                ServletHolder holder = new ServletHolder(servlet);
                holder.setAsyncSupported(true);
                context.addServlet(holder, "/mcp");
            });
        });
    }

    private static void asset(Context ctx) {
        Asset asset = ASSETS.get(ctx.pathParam("name"));
        if (asset == null) {
            throw new Rejection(404, "Not found", "there is no such file");
        }
        try (InputStream in = WebServer.class.getResourceAsStream(asset.resource())) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + asset.resource());
            }
            ctx.contentType(asset.type())
                    .header("Cache-Control", "max-age=3600")
                    .result(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void failures(RoutesConfig routes) {
        routes.exception(Rejection.class, (e, ctx) -> fail(ctx, e));
        routes.exception(
                HttpResponseException.class,
                (e, ctx) -> fail(ctx, new Rejection(e.getStatus(), "Refused", String.valueOf(e.getMessage()))));
        routes.exception(EntenteException.class, (e, ctx) -> {
            boolean store = e.problem().code().category() == ErrorCode.Category.STORE;
            LOG.warn("{}", e.getMessage());
            fail(
                    ctx,
                    new Rejection(
                            store ? 503 : 400,
                            store ? "The store cannot be read" : "Wrong input",
                            e.problem().message()));
        });
        routes.exception(Exception.class, (e, ctx) -> {
            LOG.error("failed on {} {}", ctx.method(), ctx.path(), e);
            fail(ctx, new Rejection(500, "Failed", "the server failed on this; its log tells more"));
        });
    }

    private static void fail(Context ctx, Rejection rejection) {
        String accept = String.valueOf(ctx.header("Accept"));
        if (ctx.path().startsWith("/api/") || !accept.contains("text/html")) {
            Replies.problem(ctx, rejection);
            return;
        }
        Html out = new Html();
        out.element("h1", rejection.title()).element("p", rejection.detail(), "class", "wrong", "role", "alert");
        out.open("p").element("a", "Back to the start", "href", "/").end("p");
        ctx.status(rejection.status())
                .contentType("text/html; charset=utf-8")
                .result(Layout.page(rejection.title(), "", out));
    }

    /** The port that it listens on. */
    public int port() {
        return server.port();
    }

    /** The paths of its routes, each with its method before it, for the check of the description. */
    public java.util.List<String> routes() {
        return server.unsafe.internalRouter.allHttpHandlers().stream()
                .map(h -> h.endpoint.method + " " + h.endpoint.path)
                .sorted()
                .toList();
    }

    @Override
    public void close() {
        server.stop();
    }
}
