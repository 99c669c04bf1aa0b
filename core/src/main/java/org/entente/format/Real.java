package org.entente.format;

import org.entente.model.Event;
import org.entente.model.Status;

/** Whether an event took place or goes on: what layouts without a status can tell. */
final class Real {
    private Real() {}

    static boolean is(Event event) {
        return event.status() == Status.HAPPENED || event.status() == Status.ONGOING;
    }
}
