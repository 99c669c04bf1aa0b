package org.entente.ledger;

import java.util.Map;
import org.entente.model.Driver;
import org.entente.model.Event;
import org.entente.model.InstrumentStep;
import org.entente.model.Statement;
import org.entente.model.Tenure;
import org.entente.model.Utterance;

/** The contract's names of the kinds of statement, as the store's column {@code kind} has them. */
final class Kinds {
    private static final Map<Class<? extends Statement>, String> NAMES = Map.of(
            Event.class, "event",
            InstrumentStep.class, "instrument",
            Driver.class, "driver",
            Tenure.class, "tenure",
            Utterance.class, "attribution");

    private Kinds() {}

    static String name(Class<? extends Statement> kind) {
        String name = NAMES.get(kind);
        if (name == null) {
            throw new IllegalArgumentException("not a kind of statement: " + kind.getName());
        }
        return name;
    }
}
