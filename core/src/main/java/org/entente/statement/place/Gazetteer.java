package org.entente.statement.place;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.entente.lexicon.Lexicons;
import org.entente.lexicon.Row;
import org.entente.model.Place;

/** Venues, cities and regions by name. Of places that share a name the most populous is kept. Immutable. */
final class Gazetteer {
    private record Entry(String name, String country, double latitude, double longitude, long population) {}

    private final Map<String, Entry> venues = new LinkedHashMap<>();
    private final Map<String, Entry> cities = new LinkedHashMap<>();
    private final Map<String, Entry> regions = new LinkedHashMap<>();

    Gazetteer(Lexicons lexicons) {
        for (Row row : lexicons.table("places/venues")) {
            put(venues, row, row.optional("city").orElse(row.required("name")), 0);
        }
        for (Row row : lexicons.table("places/cities")) {
            put(cities, row, row.required("name"), population(row));
        }
        for (Row row : lexicons.table("places/regions")) {
            put(regions, row, row.required("name"), 0);
        }
    }

    private static long population(Row row) {
        try {
            return row.optional("population").map(Long::parseLong).orElse(0L);
        } catch (NumberFormatException e) {
            throw row.invalid("`population` is no number: " + row.get("population"));
        }
    }

    private static void put(Map<String, Entry> map, Row row, String name, long population) {
        Entry entry = new Entry(name, row.get("country"), degrees(row, "lat"), degrees(row, "lon"), population);
        add(map, row.required("name"), entry);
        row.list("names").forEach(other -> add(map, other, entry));
    }

    private static double degrees(Row row, String column) {
        try {
            return row.optional(column).map(Double::parseDouble).orElse(Double.NaN);
        } catch (NumberFormatException e) {
            throw row.invalid("`" + column + "` is no number: " + row.get(column));
        }
    }

    private static void add(Map<String, Entry> map, String name, Entry entry) {
        map.merge(key(name), entry, (a, b) -> b.population > a.population ? b : a);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    /** The venue, city or region that {@code surface} names, the narrower first. */
    Optional<Place.Located> find(String surface) {
        String key = key(surface);
        return Optional.ofNullable(venues.get(key))
                .or(() -> Optional.ofNullable(cities.get(key)))
                .or(() -> Optional.ofNullable(regions.get(key)))
                .map(e -> located(surface, e));
    }

    private static Place.Located located(String surface, Entry entry) {
        boolean known = !Double.isNaN(entry.latitude) && !Double.isNaN(entry.longitude);
        return new Place.Located(
                surface,
                entry.name,
                entry.country,
                known ? OptionalDouble.of(entry.latitude) : OptionalDouble.empty(),
                known ? OptionalDouble.of(entry.longitude) : OptionalDouble.empty());
    }
}
