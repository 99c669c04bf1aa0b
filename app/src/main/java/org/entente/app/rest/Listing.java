package org.entente.app.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A piece of a list of answers.
 *
 * @param items the piece
 * @param total how many there are in all
 * @param read how many of them were looked at, the most telling where not all; what is left out is told, never silently cut
 * @param piece which piece it is
 */
public record Listing(List<ObjectNode> items, long total, long read, Asked.Piece piece) {
    public Listing {
        items = List.copyOf(items);
    }

    /** The piece of {@code all}. */
    public static Listing of(List<ObjectNode> all, Asked.Piece piece) {
        return of(all, all.size(), all.size(), piece);
    }

    static Listing of(List<ObjectNode> all, long total, long read, Asked.Piece piece) {
        int from = Math.min(piece.offset(), all.size());
        int to = (int) Math.min((long) from + piece.limit(), all.size());
        return new Listing(all.subList(from, to), total, read, piece);
    }

    /** The answer as one object. */
    public ObjectNode json() {
        ObjectNode out = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
        out.put("total", total).put("read", read).put("limit", piece.limit()).put("offset", piece.offset());
        out.putArray("items").addAll(items);
        return out;
    }
}
