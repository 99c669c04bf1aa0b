package org.entente.text.source;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * Maps positions in an article's text to positions in what it was read from. Immutable.
 *
 * <p>Pieces that were carried over as they stood map unit by unit; what the reader put in between (paragraph breaks) maps to
 * nowhere.
 */
public final class OffsetMap {
    private static final OffsetMap IDENTITY = new OffsetMap(new int[0], new int[0], new int[0]);

    private final int[] starts;
    private final int[] lengths;
    private final int[] origins;

    OffsetMap(int[] starts, int[] lengths, int[] origins) {
        this.starts = starts.clone();
        this.lengths = lengths.clone();
        this.origins = origins.clone();
    }

    /** The text is what was read, unit by unit. */
    public static OffsetMap identity() {
        return IDENTITY;
    }

    /**
     * Where a unit of the text stood in the source.
     *
     * @param position UTF-16 unit in the article's text, from 0
     * @return UTF-16 unit in the decoded source; empty for what the reader put in
     */
    public OptionalInt origin(int position) {
        if (starts.length == 0) {
            return OptionalInt.of(position);
        }
        int at = Arrays.binarySearch(starts, position);
        int piece = at >= 0 ? at : -at - 2;
        boolean inside = piece >= 0 && position < starts[piece] + lengths[piece];
        return inside ? OptionalInt.of(origins[piece] + position - starts[piece]) : OptionalInt.empty();
    }
}
