package org.entente.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.ledger.dossier.Wording;
import org.entente.model.Attribution;
import org.entente.model.Driver;
import org.entente.model.Event;
import org.entente.model.InstrumentStep;
import org.entente.model.Participant;
import org.entente.model.Place;
import org.entente.model.Statement;
import org.entente.model.Tenure;
import org.entente.model.Utterance;
import org.entente.model.When;

/** A card for each statement: what it says, how far it has come, on whose word, by which rule, and which readings lost. */
final class Cards {
    private static final int LONGEST_QUOTE = 400;

    private Cards() {}

    /** The cards, numbered as {@link Highlights} numbers them. */
    static Html of(List<Statement> statements) {
        Html out = new Html();
        out.open("ol", "class", "cards");
        for (int i = 0; i < statements.size(); i++) {
            card(i + 1, statements.get(i), out);
        }
        return out.end("ol");
    }

    private static void card(int number, Statement statement, Html out) {
        out.open("li", "id", "s" + number, "class", "card " + Highlights.look(statement));
        out.open("h3")
                .inline("span", Integer.toString(number), "class", "number")
                .text(" " + title(statement));
        out.inline("span", chip(statement), "class", "chip").end("h3");
        out.element("p", says(statement), "class", "says");
        out.open("dl");
        facts(statement, out);
        out.end("dl");
        String quote = statement.evidence().get(0).text().replaceAll("\\s+", " ");
        out.element("blockquote", quote.length() > LONGEST_QUOTE ? quote.substring(0, LONGEST_QUOTE) + "…" : quote);
        if (statement instanceof Event event) {
            alternatives(event, out);
        }
        out.end("li");
    }

    private static String title(Statement statement) {
        if (statement instanceof Event event) {
            return event.type().root().name()
                    + event.type().mode().map(m -> " · " + m).orElse("");
        } else if (statement instanceof InstrumentStep step) {
            return "Instrument · " + step.instrument().label();
        } else if (statement instanceof Driver driver) {
            return "Reason · " + driver.type().label();
        }
        return statement instanceof Tenure ? "Office" : "Word";
    }

    private static String chip(Statement statement) {
        if (statement instanceof Event event) {
            return event.status().label() + (event.historical() ? ", background" : "");
        } else if (statement instanceof InstrumentStep step) {
            return step.step().label();
        } else if (statement instanceof Tenure tenure) {
            return tenure.holding().label();
        } else if (statement instanceof Driver driver) {
            return driver.hedged() ? "hedged" : "stated";
        }
        return statement instanceof Utterance utterance && utterance.quoted() ? "quoted" : "reported";
    }

    private static String says(Statement statement) {
        if (statement instanceof Event event) {
            return parties(event.actors()) + (event.recipients().isEmpty() ? "" : " → " + parties(event.recipients()));
        } else if (statement instanceof InstrumentStep step) {
            return step.name() + ": " + parties(step.parties());
        } else if (statement instanceof Driver driver) {
            return driver.cause() + " → " + driver.effect();
        } else if (statement instanceof Tenure tenure) {
            return tenure.person() + ", " + tenure.office()
                    + (tenure.code().isEmpty() ? "" : " (" + tenure.code() + ")");
        }
        return statement instanceof Utterance utterance ? utterance.speaker() + ": " + utterance.content() : "";
    }

    private static String parties(List<Participant> participants) {
        return participants.stream().map(Cards::party).collect(Collectors.joining(", "));
    }

    private static String party(Participant p) {
        List<String> beside = new ArrayList<>();
        if (!p.actor().code().isEmpty() && !p.actor().code().equals(p.actor().name())) {
            beside.add(p.actor().code());
        }
        if (!p.actor().sector().isEmpty()) {
            beside.add(p.actor().sector());
        }
        p.actor().office().ifPresent(beside::add);
        return p.actor().name() + (beside.isEmpty() ? "" : " (" + String.join(", ", beside) + ")");
    }

    private static void facts(Statement statement, Html out) {
        if (statement instanceof Event event) {
            when(event.when(), out);
            place(event.place(), out);
            event.instrument()
                    .ifPresent(i -> fact(
                            out,
                            "Step of",
                            i.kind().label() + " “" + i.name() + "”, "
                                    + i.step().label()));
            fact(out, "Sure", String.format(Locale.ROOT, "%.2f", event.confidence()));
        } else if (statement instanceof InstrumentStep step) {
            when(step.when(), out);
        } else if (statement instanceof Tenure tenure) {
            tenure.conflict().ifPresent(c -> fact(out, "But", c));
        }
        attribution(statement.attribution(), out);
        fact(out, "Rule", statement.rule());
    }

    private static void when(When when, Html out) {
        fact(
                out,
                "When",
                when.from().isEmpty()
                        ? "not told"
                        : Wording.when(when) + " (" + when.basis().label() + ")");
    }

    private static void place(Place place, Html out) {
        if (place instanceof Place.Located at) {
            fact(out, "Where", at.surface().equals(at.name()) ? at.name() : at.surface() + ", " + at.name());
        } else if (place instanceof Place.Named named) {
            fact(out, "Where", named.surface());
        }
    }

    private static void attribution(Attribution attribution, Html out) {
        Wording.attribution(attribution).ifPresent(words -> fact(out, "Source", words));
    }

    private static void fact(Html out, String name, String value) {
        out.open("div").inline("dt", name).inline("dd", value).end("div");
    }

    private static void alternatives(Event event, Html out) {
        if (event.alternatives().isEmpty()) {
            return;
        }
        out.open("details")
                .element(
                        "summary", "Readings that lost: " + event.alternatives().size());
        out.open("ul");
        event.alternatives().forEach(a -> out.element("li", a));
        out.end("ul").end("details");
    }
}
