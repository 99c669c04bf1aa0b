package org.entente.statement.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.Document;
import org.entente.model.PartialDate;
import org.entente.model.Sentence;
import org.entente.model.Status;
import org.entente.model.Token;
import org.entente.model.When;
import org.entente.model.When.Basis;
import org.entente.statement.time.TimeExpression.Bound;
import org.entente.statement.tree.Clause;
import org.entente.statement.tree.Tenses;
import org.entente.statement.tree.Tenses.Form;

/** The times that one document tells, each resolved where it stands, and the time that the running text is at. */
public final class Chronicle {
    /** A document of more sentences than this is told at length. */
    private static final int LONG = 25;

    /** For so many paragraphs a text told at length stays at the time that it has named. */
    private static final int LONG_MEMORY = 4;

    /** An expression with the dates that it names. */
    public record Dated(TimeExpression expression, When when) {}

    private final Document document;
    private final List<List<Dated>> bySentence = new ArrayList<>();
    private final List<Optional<When>> scenes = new ArrayList<>();
    private final boolean newsOfTheDay;
    private final boolean headlines;

    Chronicle(Document document, TimeFinder finder, TimeResolver resolver) {
        this.document = document;
        Optional<PartialDate> running = Optional.empty();
        Optional<When> scene = Optional.empty();
        int sceneParagraph = -1;
        int memory = document.sentences().size() > LONG ? LONG_MEMORY : 1;
        for (Sentence sentence : document.sentences()) {
            List<Dated> dated = new ArrayList<>();
            for (TimeExpression expression : finder.find(sentence, document.text())) {
                Tense tense = tense(sentence, expression);
                Moment moment = new Moment(document.article().date(), running, tense);
                Optional<When> when = resolver.resolve(expression.value(), moment);
                if (when.isPresent()) {
                    dated.add(new Dated(expression, when.get()));
                    running = tense == Tense.FUTURE ? running : when.get().from();
                }
            }
            bySentence.add(dated);
            Optional<When> own = sceneOf(sentence, dated, memory != LONG_MEMORY);
            if (own.isPresent()) {
                scene = own;
                sceneParagraph = sentence.paragraph();
            } else if (document.article().date().isPresent() && sentence.paragraph() > sceneParagraph + memory) {
                scene = Optional.empty();
            }
            scenes.add(scene);
        }
        this.headlines = document.sentences().size() <= 5 && presentTense();
        this.newsOfTheDay = document.article().date().isPresent() && isNewsOfTheDay();
    }

    /** The times of {@code sentence}, in order. */
    public List<Dated> in(Sentence sentence) {
        return bySentence.get(sentence.index());
    }

    /** The time that the text is at once {@code sentence} is read: the last that a main clause has named. */
    Optional<When> scene(Sentence sentence) {
        return scenes.get(sentence.index());
    }

    public Optional<LocalDate> date() {
        return document.article().date();
    }

    /** Whether the document reports what happened on its own day. */
    boolean newsOfTheDay() {
        return newsOfTheDay;
    }

    /** Whether it tells what happened in the present tense. */
    public boolean headlines() {
        return headlines;
    }

    private boolean presentTense() {
        int present = 0;
        int past = 0;
        for (Sentence sentence : document.sentences()) {
            Optional<Token> root = sentence.root();
            if (root.isPresent()) {
                Form form = Tenses.form(sentence, Clause.of(sentence, root.get()));
                present += form == Form.PRESENT || form == Form.PROGRESSIVE || form == Form.NONFINITE ? 1 : 0;
                past += form == Form.PAST ? 1 : 0;
            }
        }
        return present > 0 && present >= past;
    }

    /** Short items, readouts and statements are; analyses and histories, which open with another time, are not. */
    private boolean isNewsOfTheDay() {
        LocalDate day = document.article().date().orElseThrow();
        int size = document.sentences().size();
        boolean today = bySentence.stream()
                .flatMap(List::stream)
                .anyMatch(
                        d -> d.when().from().filter(PartialDate.of(day)::equals).isPresent());
        boolean opensElsewhere = bySentence.stream()
                .limit(2)
                .flatMap(List::stream)
                .anyMatch(d -> d.expression().bound() == Bound.AT
                        && d.when().from().orElseThrow().latest().isBefore(day.minusDays(400)));
        return size <= 6 || today || (size <= 40 && !opensElsewhere);
    }

    /** The time that dates the main clause of {@code sentence}, where that is told as past. */
    private static Optional<When> sceneOf(Sentence sentence, List<Dated> dated, boolean near) {
        Optional<Token> root = sentence.root();
        if (root.isEmpty() || dated.isEmpty()) {
            return Optional.empty();
        }
        Form form = Tenses.form(sentence, root.get());
        if (form != Form.PAST && form != Form.PRESENT) {
            return Optional.empty();
        }
        Optional<When> best = Optional.empty();
        int bestCost = near ? 2 : Dater.FARTHEST;
        for (Dated d : dated) {
            int cost = Reach.cost(sentence, root.get(), Status.HAPPENED, d.expression());
            if (cost < bestCost) {
                best = Optional.of(d.when());
                bestCost = cost;
            }
        }
        return best;
    }

    /** Which way the clause of an expression looks. */
    static Tense tense(Sentence sentence, TimeExpression expression) {
        if (!sentence.parsed()) {
            return Tense.UNKNOWN;
        }
        Token at = Clause.of(sentence, expression.head(sentence));
        for (int steps = 0; steps < sentence.size(); steps++) {
            switch (Tenses.form(sentence, at)) {
                case PAST, PERFECT, PLUPERFECT, PAST_PROGRESSIVE -> {
                    return Clause.infinitive(sentence, at) ? Tense.FUTURE : Tense.PAST;
                }
                case FUTURE, MODAL -> {
                    return Tense.FUTURE;
                }
                case PRESENT, PROGRESSIVE -> {
                    return Tense.PRESENT;
                }
                case NONFINITE -> {
                    if (Clause.infinitive(sentence, at)) {
                        return Tense.FUTURE;
                    }
                    if (at.tag().equals("VBN") && Clause.is(at, "acl")) {
                        return Tense.UNKNOWN;
                    }
                }
            }
            Optional<Token> up = sentence.head(at);
            if (up.isEmpty()) {
                return Tense.UNKNOWN;
            }
            at = Clause.of(sentence, up.get());
        }
        return Tense.UNKNOWN;
    }

    static When onDay(LocalDate day) {
        return When.at(PartialDate.of(day), Basis.DOCUMENT);
    }
}
