package org.entente.ledger.dossier;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.ledger.Sourced;
import org.entente.ledger.happening.Happening;
import org.entente.ledger.instrument.Instrument;
import org.entente.ledger.instrument.Mark;
import org.entente.ledger.instrument.Stage;
import org.entente.ledger.relation.Dyad;
import org.entente.ledger.relation.Level;
import org.entente.ledger.relation.Levels;
import org.entente.ledger.relation.Meeting;
import org.entente.ledger.relation.Relation;
import org.entente.model.Driver;
import org.entente.model.PartialDate;
import org.entente.model.When;

/** The answer in a paragraph: how it stands, how it came about, why, what fell through, who else has to do with it, where it goes. */
final class Answer {
    private static final int MOST_INSTRUMENTS = 5;
    private static final int MOST_STEPS = 4;
    private static final int MOST_REASONS = 2;
    private static final int YEARS = 3;
    private static final int CROWD = 4;
    private static final int QUOTE = 160;

    private final Wording wording;
    private final Claims claims;

    Answer(Wording wording, Claims claims) {
        this.wording = wording;
        this.claims = claims;
    }

    List<Claim> of(
            String first,
            String second,
            Dyad dyad,
            Relation relation,
            List<Meeting> meetings,
            List<Sourced<Driver>> drivers,
            List<Claim> thirdParties,
            Levels levels) {
        List<Claim> answer = new ArrayList<>();
        standing(first, second, relation).ifPresent(answer::add);
        answer.addAll(steps(dyad, relation, levels));
        drivers.stream()
                .filter(d -> d.statement().parties().contains(dyad.a())
                        || d.statement().effectEvent().isPresent())
                .limit(MOST_REASONS)
                .map(this::reason)
                .forEach(answer::add);
        meetings.stream()
                .filter(m -> m.outcome() == Meeting.Outcome.MISSED)
                .max(Comparator.comparing(Meeting::happening, Happening.ORDER))
                .map(this::missed)
                .ifPresent(answer::add);
        thirdParties.stream()
                .findFirst()
                .map(c -> new Claim("A third party has to do with it. " + c.text() + ".", c.evidence()))
                .ifPresent(answer::add);
        balance(dyad, relation).ifPresent(answer::add);
        return answer;
    }

    private Optional<Claim> standing(String first, String second, Relation relation) {
        List<Instrument> shown = relation.standing().stream()
                .sorted(Comparator.comparing((Instrument i) -> i.parties().size() > CROWD)
                        .thenComparing(i -> i.rungAt(relation.at()).isEmpty())
                        .thenComparing(Instrument::kind)
                        .thenComparing(Instrument.ORDER))
                .limit(MOST_INSTRUMENTS)
                .toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        for (Instrument instrument : shown) {
            List<Stage> stages = instrument.upTo(relation.at());
            Stage last = stages.get(stages.size() - 1);
            String when = Wording.when(last.when());
            parts.add(instrument.name() + " (" + last.step().label().replace('-', ' ')
                    + (when.isEmpty() ? "" : " " + when) + ")");
        }
        int more = relation.standing().size() - shown.size();
        String text = "By " + day(relation.at()) + " there stood between " + wording.name(first) + " and "
                + wording.name(second) + ", so far as documents tell: " + String.join("; ", parts)
                + (more > 0 ? "; and " + more + " more" : "") + ".";
        return Optional.of(new Claim(
                text,
                Claims.citations(
                        shown.stream().map(i -> lastMark(i, relation.at()).source()))));
    }

    private static Mark lastMark(Instrument instrument, LocalDate at) {
        List<Stage> stages = instrument.upTo(at);
        return stages.get(stages.size() - 1).best();
    }

    /** A sentence with what it weighs and when it is. */
    private record Step(LocalDate day, double weight, Claim claim) {
        static final Comparator<Step> ORDER =
                Comparator.comparing(Step::day).thenComparing(s -> s.claim().text());
    }

    /** The most telling happenings and steps of instruments of the last years, in order of time. */
    private List<Claim> steps(Dyad dyad, Relation relation, Levels levels) {
        List<Step> steps = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Instrument instrument : dyad.instruments()) {
            for (Stage stage : instrument.upTo(relation.at())) {
                if (stage.best().source().day().isPresent() && stage.step() != org.entente.model.Step.PLANNED) {
                    Claim claim = stage(instrument, stage);
                    told.add(claim.evidence().get(0).document()
                            + claim.evidence().get(0).start());
                    steps.add(new Step(
                            stage.day().orElseThrow(),
                            8
                                    + stage.sources()
                                    - Math.max(0, instrument.parties().size() - 2),
                            claim));
                }
            }
        }
        for (Happening h : dyad.happenings()) {
            if (h.real() && h.day().filter(d -> !d.isAfter(relation.at())).isPresent()) {
                Claim claim = step(h);
                // what a step of an instrument tells already is not told twice
                if (Meeting.is(h)
                        || told.add(claim.evidence().get(0).document()
                                + claim.evidence().get(0).start())) {
                    steps.add(new Step(h.day().orElseThrow(), weight(h, dyad, levels), claim));
                }
            }
        }
        LocalDate since = relation.at().minusYears(YEARS);
        List<Step> recent = steps.stream().filter(s -> !s.day().isBefore(since)).toList();
        return (recent.isEmpty() ? steps : recent)
                .stream()
                        .sorted(Comparator.comparingDouble((Step s) -> -s.weight())
                                .thenComparing(Step.ORDER.reversed()))
                        .limit(MOST_STEPS)
                        .sorted(Step.ORDER)
                        .map(Step::claim)
                        .toList();
    }

    private Claim stage(Instrument instrument, Stage stage) {
        return new Claim(
                phrase(stage.when()) + " " + wording.stage(instrument, stage) + ".",
                Claims.citations(Stream.concat(
                        Stream.of(stage.best().source()),
                        stage.reports().stream().map(Mark::source))));
    }

    private static double weight(Happening happening, Dyad dyad, Levels levels) {
        Level level = levels.of(happening.best().statement(), dyad.a(), dyad.b());
        boolean instrument = happening.best().statement().instrument().isPresent();
        boolean material = happening.type().root().quad().code() % 2 == 0;
        return (instrument ? 5 : 0)
                + (Meeting.is(happening) && level == Level.HEAD ? 4 : level == Level.OTHER ? 0 : 2)
                + Math.min(3, happening.sources())
                + (material ? 3 : 0)
                - DossierMaker.Weight.crowd(happening);
    }

    private Claim step(Happening happening) {
        Claim line = claims.of(happening);
        String by = happening.narrated()
                ? ""
                : Wording.attribution(happening.best().statement().attribution())
                        .map(a -> ", " + a)
                        .orElse("");
        boolean clear = Meeting.is(happening)
                || happening.best().statement().instrument().isPresent();
        String quote =
                clear ? "" : ": “" + Claim.shortened(line.evidence().get(0).quote(), QUOTE) + "”";
        String text = phrase(happening.when()) + " " + wording.happening(happening) + by;
        return new Claim(text + (quote.isEmpty() ? "." : quote), line.evidence());
    }

    private Claim reason(Sourced<Driver> driver) {
        String by = Wording.attribution(driver.statement().attribution()).orElse("as a text has it");
        return new Claim(
                "Why, " + by + ": " + wording.driver(driver.statement()) + ".",
                claims.of(driver).evidence());
    }

    private Claim missed(Meeting meeting) {
        Claim line = claims.of(meeting);
        return new Claim("Not all went to plan. " + line.text() + " (" + line.date() + ").", line.evidence());
    }

    private Optional<Claim> balance(Dyad dyad, Relation relation) {
        if (relation.year().happenings() == 0) {
            return Optional.empty();
        }
        LocalDate since = relation.at().minusYears(1);
        Stream<Sourced<org.entente.model.Event>> counted = dyad.happenings().stream()
                .filter(h -> h.real()
                        && h.day()
                                .or(h::firstTold)
                                .filter(d -> d.isAfter(since) && !d.isAfter(relation.at()))
                                .isPresent())
                .sorted(Happening.ORDER.reversed())
                .map(Happening::best);
        String text = "Of " + relation.year().happenings() + " things told of the year to " + day(relation.at()) + ", "
                + relation.year().cooperative() + " were cooperative; their mean score on PLOVER's scale was "
                + score(relation.year().mean())
                + (relation.before().happenings() == 0
                        ? ""
                        : ", after " + score(relation.before().mean()) + " in the year before")
                + ".";
        return Optional.of(new Claim(text, Claims.citations(counted)));
    }

    private static String score(double score) {
        return String.format(Locale.ROOT, "%+.1f", score);
    }

    /** "On 10 January 2023", "In January 2023", "In 2023", "From 2021 to 2022". */
    static String phrase(When when) {
        if (when.from().isEmpty()) {
            return "At a time not told,";
        }
        PartialDate from = when.from().get();
        if (when.to().isPresent() && !when.to().get().equals(from)) {
            return "From " + words(from) + " to " + words(when.to().get());
        }
        return (from.day().isPresent() ? "On " : "In ") + words(from);
    }

    private static String words(PartialDate date) {
        StringBuilder words = new StringBuilder();
        date.day().ifPresent(d -> words.append(d).append(' '));
        date.month()
                .ifPresent(m -> words.append(Month.of(m).getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                        .append(' '));
        return words.append(date.year()).toString();
    }

    private static String day(LocalDate date) {
        return words(PartialDate.of(date));
    }
}
