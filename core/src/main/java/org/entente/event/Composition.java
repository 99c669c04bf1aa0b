package org.entente.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.lexicon.Lexicons;
import org.entente.lexicon.Row;
import org.entente.model.EventType;
import org.entente.model.Root;

/** What becomes of an event under an operator: promised it is AGREE, refused REJECT, a war that is ended RETREAT. */
final class Composition {
    private static final String ANY = "*";

    /**
     * An operator.
     *
     * @param own whether its actor is the actor of the deed: who promises, refuses or ends
     * @param party who of the deed becomes its recipient
     */
    record Operator(String name, boolean own, Party party) {}

    /** Who of a deed becomes the recipient of an operator upon it. */
    enum Party {
        /** Everyone but the operator's actor. */
        OTHERS,
        /** Who does it, or where that is not told the others. */
        ACTOR
    }

    /**
     * What an operator makes of a deed.
     *
     * @param type the event that it makes
     * @param keeps whether the deed is an event beside it
     */
    record Result(EventType type, boolean keeps) {}

    private final Map<String, Operator> operators = new HashMap<>();
    private final Map<String, Result> results = new HashMap<>();

    private Composition() {}

    static Composition load(Lexicons lexicons) {
        Composition composition = new Composition();
        for (Row row : lexicons.table("events/operators")) {
            String name = row.required("operator");
            Party party = row.required("party").equals("actor") ? Party.ACTOR : Party.OTHERS;
            composition.operators.put(
                    name, new Operator(name, row.required("own").equals("yes"), party));
        }
        for (Row row : lexicons.table("events/composition")) {
            if (!composition.knows(row.required("operator"))) {
                throw row.invalid("no operator is called " + row.required("operator"));
            }
            EventType type = Outcome.type(row).orElseThrow(() -> row.invalid("`root` is empty"));
            for (String deed : row.list("deed")) {
                composition.results.put(
                        key(row.required("operator"), deed),
                        new Result(type, row.required("keeps").equals("yes")));
            }
        }
        return composition;
    }

    private static String key(String operator, String deed) {
        return operator + " " + deed;
    }

    boolean knows(String operator) {
        return operators.containsKey(operator);
    }

    Operator operator(String name) {
        Operator operator = operators.get(name);
        if (operator == null) {
            throw new IllegalArgumentException("no operator " + name);
        }
        return operator;
    }

    /** What {@code operator} makes of a deed of {@code root}; empty where the table has nothing to say. */
    Optional<Result> apply(String operator, Root root) {
        Result exact = results.get(key(operator, root.name()));
        return Optional.ofNullable(exact != null ? exact : results.get(key(operator, ANY)));
    }
}
