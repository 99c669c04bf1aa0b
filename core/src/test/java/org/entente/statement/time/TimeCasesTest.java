package org.entente.statement.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.lexicon.Lexicons;
import org.entente.model.PartialDate;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.entente.statement.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the case file of expressions of time. */
class TimeCasesTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’$.-]*[\\p{L}\\p{N}]|\\S");
    private static final TimeFinder FINDER = new TimeFinder(Lexicons.packaged());

    static Stream<Cases.Case> cases() {
        return Cases.of("time/cases.tsv");
    }

    @Test
    void thereAreAtLeastAHundred() {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(100);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void holds(Cases.Case c) {
        Sentence sentence = sentence(c.get("text"));
        Moment moment = new Moment(
                Optional.of(c.get("document")).filter(d -> !d.isEmpty()).map(LocalDate::parse),
                Optional.of(c.get("running")).filter(d -> !d.isEmpty()).map(PartialDate::parse),
                Tense.valueOf(c.get("tense").toUpperCase(Locale.ROOT)));
        String found = FINDER.find(sentence, c.get("text")).stream()
                .flatMap(e -> new TimeResolver()
                        .resolve(e.value(), moment).stream()
                                .map(when -> e.span().of(c.get("text")) + " = "
                                        + when.from().orElseThrow()
                                        + when.to().map(to -> "/" + to).orElse("")
                                        + " " + when.basis().label()))
                .collect(Collectors.joining("; "));
        assertThat(found.isEmpty() ? "-" : found).isEqualTo(c.get("expected"));
    }

    private static Sentence sentence(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            Span span = new Span(words.start(), words.end());
            tokens.add(new Token(tokens.size(), span, words.group(), words.group(), "NN"));
        }
        return new Sentence(0, 0, new Span(0, text.length()), tokens);
    }
}
