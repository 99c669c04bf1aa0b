package org.entente.ledger.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.ledger.happening.Happening;
import org.entente.ledger.instrument.Instrument;
import org.entente.ledger.instrument.Stage;
import org.entente.lexicon.Lexicons;
import org.entente.lexicon.Row;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Attribution;
import org.entente.model.Driver;
import org.entente.model.Event;
import org.entente.model.PartialDate;
import org.entente.model.Participant;
import org.entente.model.Place;
import org.entente.model.Root;
import org.entente.model.Status;
import org.entente.model.Step;
import org.entente.model.When;

/** Puts statements into plain English, with the words of the tables {@code answers/verbs} and {@code answers/steps}. Immutable. */
public final class Wording {
    private static final int MOST_PARTIES = 6;
    private static final int LONG_SURFACE = 60;
    private static final int LONG_PHRASE = 160;

    private record Verb(String done, String infinitive, String doneTogether, String infinitiveTogether) {}

    private final Names names;
    private final Map<String, Verb> verbs = new HashMap<>();
    private final Map<Step, String> steps = new LinkedHashMap<>();

    private Wording(Names names) {
        this.names = names;
    }

    /**
     * Reads the tables.
     *
     * @throws org.entente.model.EntenteException if a row is wrong or a root or step has none
     */
    public static Wording load(Lexicons lexicons) {
        Wording wording = new Wording(Names.load(lexicons));
        for (Row row : lexicons.table("answers/verbs")) {
            wording.verbs.put(
                    row.required("root") + ":" + row.get("mode"),
                    new Verb(
                            row.required("done"),
                            row.required("do"),
                            row.required("done_together"),
                            row.required("do_together")));
        }
        for (Row row : lexicons.table("answers/steps")) {
            Step step = Step.ofLabel(row.required("step")).orElseThrow(() -> row.invalid("no such step"));
            wording.steps.put(step, row.required("done"));
        }
        for (Root root : Root.values()) {
            if (!wording.verbs.containsKey(root + ":")) {
                throw new IllegalStateException("lexicons/answers/verbs.tsv has no row for " + root);
            }
        }
        if (wording.steps.size() != Step.values().length) {
            throw new IllegalStateException("lexicons/answers/steps.tsv lacks a step");
        }
        return wording;
    }

    /** A state's or organisation's name, as a heading has it. */
    public String title(String code) {
        return names.of(code);
    }

    /** A state's or organisation's name, as a sentence has it. */
    public String name(String code) {
        return names.inSentence(code);
    }

    /** "Italy, Japan and the United Kingdom". */
    public String names(Iterable<String> codes) {
        List<String> list = new ArrayList<>();
        codes.forEach(c -> list.add(names.inSentence(c)));
        return and(list);
    }

    /** Joins with commas and "and"; a long list ends in a number. */
    static String and(List<String> items) {
        List<String> shown = items;
        if (items.size() > MOST_PARTIES) {
            shown = new ArrayList<>(items.subList(0, MOST_PARTIES - 1));
            shown.add((items.size() - MOST_PARTIES + 1) + " others");
        }
        if (shown.size() < 2) {
            return shown.isEmpty() ? "" : shown.get(0);
        }
        return String.join(", ", shown.subList(0, shown.size() - 1)) + " and " + shown.get(shown.size() - 1);
    }

    /** Each of a side once; a state goes without saying where somebody who acts for it is named. */
    private String parties(List<Participant> side) {
        Map<String, String> distinct = new LinkedHashMap<>();
        for (Participant p : side) {
            boolean spokenFor = state(p)
                    && side.stream()
                            .anyMatch(q -> !state(q)
                                    && q.actor().code().equals(p.actor().code()));
            if (!spokenFor) {
                String words = party(p);
                distinct.putIfAbsent(words, words);
            }
        }
        return and(new ArrayList<>(distinct.values()));
    }

    private static boolean state(Participant p) {
        return p.actor().kind() == ActorKind.STATE || p.actor().kind() == ActorKind.GOVERNMENT;
    }

    private String party(Participant p) {
        Actor actor = p.actor();
        String state = actor.code().isEmpty() ? "" : names.inSentence(actor.code());
        boolean itself = names.of(actor.code()).equals(actor.name());
        if (!state.isEmpty() && (state(p) || itself || p.surface().length() > LONG_SURFACE)) {
            return state;
        }
        String office = actor.office().orElse("");
        String name = actor.name();
        boolean titled = name.toLowerCase(Locale.ROOT).startsWith(office.toLowerCase(Locale.ROOT));
        boolean placed =
                state.isEmpty() || office.contains(names.of(actor.code())) || name.contains(names.of(actor.code()));
        return switch (actor.kind()) {
            case PERSON -> (titled ? "" : office + " ") + name + (placed ? "" : " of " + state);
            case OFFICE -> "the " + (office.isEmpty() ? bare(p.surface()) : office) + (placed ? "" : " of " + state);
            default -> name + (placed ? "" : " (" + state + ")");
        };
    }

    private static String bare(String surface) {
        return surface.replaceFirst("^(?i)(the|an?) ", "");
    }

    /** What happened, is to happen or fell through, in one clause. */
    public String happening(Happening happening) {
        return event(happening.best().statement(), happening.status());
    }

    private String event(Event event, Status status) {
        Verb verb = verb(event);
        boolean together = event.recipients().isEmpty();
        String object = together ? "" : " " + parties(event.recipients());
        String done = (together ? verb.doneTogether() : verb.done()) + object;
        String infinitive = (together ? verb.infinitiveTogether() : verb.infinitive()) + object;
        if (event.instrument().isPresent() && status != Status.PLANNED) {
            var link = event.instrument().get();
            done = steps.get(link.step()) + " " + quoted(link.name()) + (together ? "" : " with" + object);
        }
        String who = parties(event.actors());
        String where =
                event.place() instanceof Place.Located at && !named(at.name(), who + object) ? " in " + at.name() : "";
        return switch (status) {
            case HAPPENED, ONGOING -> who + " " + done + where;
            case PLANNED -> "Planned: " + who + " to " + infinitive + where;
            case CANCELLED -> "Called off: " + who + " to " + infinitive + where;
            case POSTPONED -> "Put off: " + who + " to " + infinitive + where;
            case HYPOTHETICAL -> "Spoken of: " + who + " to " + infinitive + where;
            case DENIED -> "Denied: that " + who + " " + done + where;
        };
    }

    private static boolean named(String place, String words) {
        return words.contains(place);
    }

    private Verb verb(Event event) {
        String root = event.type().root().name() + ":";
        Verb verb = verbs.getOrDefault(root + event.type().mode().orElse(""), verbs.get(root));
        if (verb == null) {
            throw new IllegalStateException("no verb for " + event.type());
        }
        return verb;
    }

    private static String quoted(String name) {
        return name.startsWith("the ") || name.startsWith("a ") ? name : "the " + name;
    }

    /** "signed the Lake Pact", said of who takes the step. */
    public String stage(Instrument instrument, Stage stage) {
        return names(stage.codes()) + " " + steps.get(stage.step()) + " " + quoted(instrument.name());
    }

    /** Cause and effect in the text's words. */
    public String driver(Driver driver) {
        String cause = "“" + Claim.shortened(driver.cause(), LONG_PHRASE) + "”";
        String effect = "“" + Claim.shortened(driver.effect(), LONG_PHRASE) + "”";
        String link = switch (driver.type()) {
            case CAUSE -> effect + ", because of " + cause;
            case PURPOSE -> effect + ", for the sake of " + cause;
            case CONCESSION -> effect + ", in spite of " + cause;
            case REACTION -> effect + ", in answer to " + cause;
            case THIRD_PARTY -> effect + ", on account of a step towards another: " + cause;
        };
        return driver.hedged() ? "perhaps " + link : link;
    }

    /** "according to officials (allegedly)"; empty where the text itself asserts it. */
    public static Optional<String> attribution(Attribution attribution) {
        if (attribution instanceof Attribution.Claimed c) {
            return Optional.of(said("according to ", c.speaker(), c.hedge()));
        } else if (attribution instanceof Attribution.Denied d) {
            return Optional.of(said("denied by ", d.speaker(), d.hedge()));
        }
        return Optional.empty();
    }

    private static String said(String link, String speaker, Optional<String> hedge) {
        String who = speaker.isEmpty() ? "an unnamed source" : speaker;
        return link + who + hedge.map(h -> " (“" + h + "”)").orElse("");
    }

    /** A time as a text gives it: "2023-01-10", "2023", "2021 to 2022"; empty where it tells none. */
    public static String when(When when) {
        return when.from().map(PartialDate::toString).orElse("")
                + when.to()
                        .filter(t -> !Optional.of(t).equals(when.from()))
                        .map(t -> " to " + t)
                        .orElse("");
    }

    /** "strategic partnership", as a word for a kind. */
    public static String kind(org.entente.model.InstrumentKind kind) {
        return kind == org.entente.model.InstrumentKind.TWO_PLUS_TWO
                ? "2+2 of foreign and defence ministers"
                : kind.label().replace('-', ' ').toLowerCase(Locale.ROOT);
    }
}
