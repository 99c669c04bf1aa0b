package org.entente.app.web;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How the server is reached.
 *
 * @param host address to bind to
 * @param port port to bind to; 0 for any that is free
 * @param token what visitors have to know; must be there unless the address is this machine's own
 * @param names further names of this host that are answered to, in lower case
 * @param largestBody largest body of a request, in bytes
 */
public record ServerSettings(String host, int port, Optional<String> token, Set<String> names, long largestBody) {
    /** The largest body where nothing else is said: a long text. */
    public static final long LARGEST_BODY = 1_000_000;

    private static final int SHORTEST_TOKEN = 16;

    public ServerSettings {
        Objects.requireNonNull(host);
        names = Set.copyOf(names);
        if (token.isEmpty() && !host.equals("127.0.0.1") && !host.equals("localhost") && !host.equals("::1")) {
            throw new IllegalArgumentException("an address other than 127.0.0.1 needs a token");
        }
        if (token.isPresent() && token.get().length() < SHORTEST_TOKEN) {
            throw new IllegalArgumentException("the token is shorter than " + SHORTEST_TOKEN + " characters");
        }
    }

    /** On this machine alone. */
    public static ServerSettings local(int port) {
        return new ServerSettings("127.0.0.1", port, Optional.empty(), Set.of(), LARGEST_BODY);
    }
}
