package org.entente.ledger.happening;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.ledger.Sourced;
import org.entente.ledger.StoredDocument;
import org.entente.model.Statement;

/** How many independent sources stand behind statements. */
public final class Sources {
    /** Texts that have this share of their runs of five words in common are copies. */
    private static final double COPY = 0.4;
    /** Two documents with the same sentence of at least this length copy it from one another, or from a third. */
    private static final int LONG_SENTENCE = 60;

    private Sources() {}

    /** The number of independent sources: copies of a text, and texts of one publisher, count once. At least 1. */
    public static int count(List<? extends Sourced<? extends Statement>> statements) {
        Map<String, Sourced<? extends Statement>> documents = new LinkedHashMap<>();
        statements.forEach(s -> documents.putIfAbsent(s.document().id(), s));
        List<Sourced<? extends Statement>> distinct = new ArrayList<>(documents.values());
        int[] group = new int[distinct.size()];
        int groups = 0;
        for (int i = 0; i < group.length; i++) {
            group[i] = groups++;
            for (int j = 0; j < i; j++) {
                if (group[i] != group[j] && dependent(distinct.get(i), distinct.get(j))) {
                    groups = merge(group, i, j, groups);
                }
            }
        }
        return (int) java.util.Arrays.stream(group).distinct().count();
    }

    private static int merge(int[] group, int i, int j, int groups) {
        int from = group[i];
        int to = group[j];
        for (int k = 0; k <= i; k++) {
            if (group[k] == from) {
                group[k] = to;
            }
        }
        return groups;
    }

    private static boolean dependent(Sourced<? extends Statement> a, Sourced<? extends Statement> b) {
        Optional<String> publisher = publisher(a.document());
        if (publisher.isPresent() && publisher.equals(publisher(b.document()))) {
            return true;
        }
        return a.document().sketch().likeness(b.document().sketch()) >= COPY || sameSentence(a, b);
    }

    private static boolean sameSentence(Sourced<? extends Statement> a, Sourced<? extends Statement> b) {
        String one = plain(a);
        return one.length() >= LONG_SENTENCE && one.equals(plain(b));
    }

    private static String plain(Sourced<? extends Statement> s) {
        return s.statement()
                .evidence()
                .get(0)
                .text()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** The host of the document's address without "www.", where it has one. */
    public static Optional<String> publisher(StoredDocument document) {
        return document.source().flatMap(source -> {
            try {
                return Optional.ofNullable(URI.create(source).getHost())
                        .map(host -> host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
            } catch (IllegalArgumentException e) {
                // a file's name, not an address
                return Optional.empty();
            }
        });
    }
}
