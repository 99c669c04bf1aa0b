package org.entente.actor;

import java.util.List;
import org.entente.model.ActorKind;

/** A named body of a state: a ministry, a parliament, a service, a branch of its forces. */
public record Body(String name, String code, List<String> sectors, ActorKind kind) {
    public Body {
        sectors = List.copyOf(sectors);
    }
}
