package org.entente.model;

import java.util.Objects;
import java.util.OptionalDouble;

/** Where something happened. */
public sealed interface Place {
    /** The text does not tell. */
    record Unknown() implements Place {}

    /** The text names a place that no gazetteer row settles. */
    record Named(String surface) implements Place {
        public Named {
            Objects.requireNonNull(surface);
        }
    }

    /**
     * A place on the map.
     *
     * @param surface as the text names it ("Palazzo Chigi")
     * @param name the city or state it lies in or is ("Rome")
     * @param country ISO 3166 alpha-3
     * @param latitude degrees north, -90 to 90; empty where only the state is known
     * @param longitude degrees east, -180 to 180
     */
    record Located(String surface, String name, String country, OptionalDouble latitude, OptionalDouble longitude)
            implements Place {
        public Located {
            Objects.requireNonNull(surface);
            Objects.requireNonNull(name);
            Objects.requireNonNull(country);
            if (latitude.isPresent() != longitude.isPresent()) {
                throw new IllegalArgumentException("half a coordinate: " + surface);
            }
        }
    }
}
