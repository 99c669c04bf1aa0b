package org.entente.ledger.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.ledger.Sourced;
import org.entente.ledger.happening.Happening;
import org.entente.ledger.instrument.Instrument;
import org.entente.ledger.instrument.Mark;
import org.entente.ledger.instrument.Stage;
import org.entente.ledger.instrument.Standing;
import org.entente.ledger.relation.Holder;
import org.entente.ledger.relation.Meeting;
import org.entente.model.Driver;
import org.entente.model.Statement;
import org.entente.model.Status;

/** Turns what the ledger tells into claims with their evidence. */
public final class Claims {
    /** Citations kept of one claim; the number of sources tells of the rest. */
    private static final int MOST_CITATIONS = 6;

    private final Wording wording;

    public Claims(Wording wording) {
        this.wording = wording;
    }

    /** Citations of the best report first, then of others from different documents. */
    static List<Citation> citations(Stream<? extends Sourced<? extends Statement>> statements) {
        Map<String, Citation> distinct = new LinkedHashMap<>();
        statements.forEach(s -> distinct.putIfAbsent(s.document().id(), Citation.of(s)));
        return distinct.values().stream().limit(MOST_CITATIONS).toList();
    }

    /** A line of the timeline. */
    public Claim of(Happening happening) {
        List<String> notes = new ArrayList<>();
        if (happening.status() == Status.ONGOING) {
            notes.add("under way when told");
        }
        if (happening.best().statement().replacedBy().isPresent()) {
            notes.add("something else took its place");
        }
        if (!happening.narrated()) {
            Wording.attribution(happening.best().statement().attribution()).ifPresent(notes::add);
        }
        if (happening.sources() > 1) {
            notes.add(happening.sources() + " sources");
        }
        happening.disputes().forEach(d -> notes.add("reports differ on " + d));
        return new Claim(
                date(happening),
                capital(wording.happening(happening)),
                notes,
                citations(Stream.concat(Stream.of(happening.best()), happening.reports().stream())));
    }

    private static String date(Happening happening) {
        String date = Wording.when(happening.when());
        return date.isEmpty() ? told(happening.firstTold()) : date;
    }

    private static String told(Optional<LocalDate> date) {
        return date.map(d -> "by " + d).orElse("date not told");
    }

    /** A meeting, with its level. */
    public Claim of(Meeting meeting) {
        Claim line = of(meeting.happening());
        List<String> notes = new ArrayList<>();
        notes.add(meeting.level().plural());
        if (meeting.outcome() == Meeting.Outcome.OPEN) {
            notes.add("no document read tells whether it took place");
        }
        notes.addAll(line.notes());
        return new Claim(line.date(), line.text(), notes, line.evidence());
    }

    /** An instrument with how it stands at {@code at}. */
    public Claim of(Instrument instrument, LocalDate at) {
        List<Stage> stages = instrument.upTo(at);
        Standing standing = instrument.at(at);
        StringBuilder text = new StringBuilder(capital(instrument.name()));
        instrument
                .rungAt(at)
                .ifPresent(r -> text.append(" (rung: ")
                        .append(r.label().replace('-', ' '))
                        .append(')'));
        text.append(", ").append(standing.label()).append(": ");
        List<String> steps = new ArrayList<>();
        for (Stage stage : stages) {
            String when = Wording.when(stage.when());
            steps.add(stage.step().label().replace('-', ' ')
                    + (when.isEmpty() ? stage.day().map(d -> ", told " + d).orElse("") : " " + when));
        }
        text.append(String.join("; ", steps));
        List<String> notes = new ArrayList<>();
        if (instrument.parties().size() > 2) {
            notes.add("parties: " + wording.names(instrument.partiesAt(at)));
        }
        instrument.replaces().forEach(r -> notes.add("takes the place of " + r));
        instrument.milestones().forEach(m -> notes.add(m.label() + ": " + m.date()));
        Stream<Mark> latestFirst = stages.stream()
                .sorted(Comparator.comparing((Stage s) -> stages.indexOf(s)).reversed())
                .flatMap(s -> Stream.concat(Stream.of(s.best()), s.reports().stream()));
        return new Claim(
                stages.get(0).day().map(LocalDate::toString).orElse(""),
                text.toString(),
                notes,
                citations(latestFirst.map(Mark::source)));
    }

    /** A reason that a text gives. */
    public Claim of(Sourced<Driver> driver) {
        return new Claim(
                driver.told().map(LocalDate::toString).orElse(""),
                capital(wording.driver(driver.statement())),
                Wording.attribution(driver.statement().attribution()).stream().toList(),
                citations(Stream.of(driver)));
    }

    /** Who held an office, from when to when documents show it. */
    public Claim of(Holder holder) {
        boolean gone = holder.formerBy().filter(holder.first()::equals).isPresent();
        String span = gone
                ? "in office before " + holder.first()
                : holder.first().equals(holder.last())
                        ? "in office on " + holder.first()
                        : "in office from " + holder.first() + " to " + holder.last();
        List<String> notes = new ArrayList<>();
        notes.add(gone ? "called former then" : "first and last day that documents read show it");
        holder.formerBy().filter(d -> !gone).ifPresent(d -> notes.add("called former on " + d));
        Sourced<? extends Statement> last =
                holder.statements().get(holder.statements().size() - 1);
        return new Claim(
                holder.first().toString(),
                holder.person() + ", " + holder.office() + " of " + wording.name(holder.code()) + ": " + span,
                notes,
                citations(Stream.of(holder.statements().get(0), last)));
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
