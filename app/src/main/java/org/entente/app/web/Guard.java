package org.entente.app.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Stands before every request, those for tools too: refuses names of hosts that are not this one (which is how a page elsewhere
 * would reach a server on this machine), requests sent by pages of other origins, bodies that are too large, and, where a token is
 * set, whoever does not know it. Puts the headers of security on every answer.
 */
final class Guard implements Filter {
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");

    private final ServerSettings settings;

    Guard(ServerSettings settings) {
        this.settings = settings;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        headers(answer);
        Optional<Refusal> refusal = refusal(asked);
        if (refusal.isPresent()) {
            refuse(answer, refusal.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    private record Refusal(int status, String detail) {}

    private Optional<Refusal> refusal(HttpServletRequest asked) {
        if (!known(asked.getHeader("Host"))) {
            return Optional.of(new Refusal(421, "this server does not answer to that name of host"));
        }
        String origin = asked.getHeader("Origin");
        if (origin != null && !same(origin, asked.getHeader("Host"))) {
            return Optional.of(new Refusal(403, "pages of other origins may not ask here"));
        }
        if (settings.token().isPresent()
                && !authorised(
                        asked.getHeader("Authorization"), settings.token().get())) {
            return Optional.of(new Refusal(401, "the token is missing or wrong"));
        }
        if (asked.getContentLengthLong() > settings.largestBody()) {
            return Optional.of(new Refusal(413, "the body is larger than " + settings.largestBody() + " bytes"));
        }
        return Optional.empty();
    }

    private boolean known(@org.jspecify.annotations.Nullable String host) {
        if (host == null) {
            return false;
        }
        String name = host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
        return THIS_MACHINE.contains(name) || settings.names().contains(name);
    }

    private static boolean same(String origin, @org.jspecify.annotations.Nullable String host) {
        try {
            URI from = URI.create(origin);
            return host != null && host.equalsIgnoreCase(from.getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether a header carries the token, as a bearer's or as the password of anybody. Takes as long whatever it carries. */
    private static boolean authorised(@org.jspecify.annotations.Nullable String header, String token) {
        String given = "";
        if (header != null && header.startsWith("Bearer ")) {
            given = header.substring("Bearer ".length()).strip();
        } else if (header != null && header.startsWith("Basic ")) {
            try {
                byte[] decoded = Base64.getDecoder()
                        .decode(header.substring("Basic ".length()).strip());
                String pair = new String(decoded, StandardCharsets.UTF_8);
                given = pair.substring(pair.indexOf(':') + 1);
            } catch (IllegalArgumentException e) {
                given = "";
            }
        }
        return MessageDigest.isEqual(digest(given), digest(token));
    }

    private static byte[] digest(String words) {
        return org.entente.model.ContentId.of(words).getBytes(StandardCharsets.US_ASCII);
    }

    private static void headers(HttpServletResponse answer) {
        answer.setHeader("Content-Security-Policy", POLICY);
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("X-Frame-Options", "DENY");
        answer.setHeader("Referrer-Policy", "no-referrer");
        answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        answer.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        answer.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    }

    private static void refuse(HttpServletResponse answer, Refusal refusal) throws IOException {
        answer.setStatus(refusal.status());
        if (refusal.status() == 401) {
            answer.setHeader("WWW-Authenticate", "Basic realm=\"entente\", charset=\"UTF-8\"");
        }
        answer.setHeader("Connection", "close");
        answer.setContentType("application/problem+json");
        answer.getOutputStream()
                .write(("{\"type\":\"about:blank\",\"title\":\"Refused\",\"status\":" + refusal.status()
                                + ",\"detail\":\"" + refusal.detail() + "\"}\n")
                        .getBytes(StandardCharsets.UTF_8));
    }
}
