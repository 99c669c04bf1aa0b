package org.entente.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.model.Status;
import org.entente.model.Step;

/**
 * A step of an instrument between two states, without its words: enough to tell how it stands.
 *
 * @param key names the statement to {@link View#byKey}; of this store alone
 * @param a code of one party, the lesser
 * @param b code of the other
 * @param name name of the instrument
 * @param step the step; of an event that is only planned {@link Step#PLANNED}
 * @param day first day that it may be of; a plan's is the document's; else the document's
 */
public record StepRow(long key, String a, String b, String name, Step step, Optional<LocalDate> day) {
    static Step step(String label, Optional<String> status) {
        boolean planned = status.filter(Status.PLANNED.label()::equals).isPresent();
        return planned ? Step.PLANNED : Step.ofLabel(label).orElseThrow();
    }
}
