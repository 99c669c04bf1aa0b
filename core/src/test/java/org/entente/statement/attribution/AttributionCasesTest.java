package org.entente.statement.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.lexicon.Lexicons;
import org.entente.model.Attribution;
import org.entente.model.Candidate;
import org.entente.model.Document;
import org.entente.model.EventType;
import org.entente.model.Mentions;
import org.entente.model.Root;
import org.entente.model.Sentence;
import org.entente.model.Token;
import org.entente.statement.Cases;
import org.entente.statement.Trees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the case file of attributions on trees that are kept beside it. */
class AttributionCasesTest {
    private static final Trees TREES = Trees.of("attribution/trees.conllu");
    private static final AttributionReader READER = new AttributionReader(Lexicons.packaged());

    static Stream<Cases.Case> cases() {
        return Cases.of("attribution/cases.tsv");
    }

    @Test
    void thereAreAtLeastEighty() {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(80);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void holds(Cases.Case c) {
        String marked = c.get("text");
        Document document = TREES.get(marked.replace("[", "").replace("]", ""));
        int at = marked.indexOf('[');
        Sentence sentence = document.sentences().stream()
                .filter(s -> s.span().start() <= at && at < s.span().end())
                .findFirst()
                .orElseThrow();
        Token trigger = sentence.tokens().stream()
                .filter(t -> t.span().start() == at)
                .findFirst()
                .orElseThrow();
        Candidate candidate = new Candidate(
                new EventType(Root.ASSAULT),
                sentence.index(),
                trigger.index(),
                List.of(),
                List.of(),
                "case",
                1,
                List.of());
        Mentions nobody = new Mentions(List.of(), document.sentences().size());
        Attribution found = READER.read(document, nobody).of(sentence, trigger, candidate);
        assertThat(written(found)).as(c.get("why")).isEqualTo(c.get("expected"));
    }

    private static String written(Attribution attribution) {
        if (attribution instanceof Attribution.Claimed claimed) {
            return "claimed" + parts(claimed.speaker(), claimed.verb(), claimed.hedge());
        } else if (attribution instanceof Attribution.Denied denied) {
            return "denied" + parts(denied.speaker(), denied.verb(), denied.hedge());
        }
        return "narrated";
    }

    private static String parts(String speaker, String verb, Optional<String> hedge) {
        return " | " + dash(speaker) + " | " + dash(verb) + " | " + hedge.orElse("-");
    }

    private static String dash(String word) {
        return word.isEmpty() ? "-" : word;
    }
}
