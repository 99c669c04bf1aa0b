package org.entente.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.entente.lexicon.Lexicons;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.ActorRef;
import org.entente.model.Article;
import org.entente.model.Candidate;
import org.entente.model.Document;
import org.entente.model.Mention;
import org.entente.model.Mentions;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The events of sentences whose trees are given, in {@code events/trees.txt}. */
class EventFinderTest {
    private static final Map<String, String> COUNTRIES = Map.of(
            "Arnor", "ARN",
            "Arnorian", "ARN",
            "Arnorians", "ARN",
            "Gondor", "GON",
            "Gondorian", "GON",
            "Mordor", "MOR",
            "Rohan", "ROH",
            "Rohirrim", "ROH");

    @TestFactory
    Stream<DynamicTest> findsTheEventsOfATree() throws IOException {
        EventFinder finder = EventFinder.load(Lexicons.packaged());
        List<DynamicTest> tests = new ArrayList<>();
        for (String block : file().split("\n\n")) {
            List<String> lines = block.lines().toList();
            if (lines.stream().anyMatch(l -> l.contains("\t"))) {
                tests.add(DynamicTest.dynamicTest(lines.get(0).substring(2), () -> check(finder, lines)));
            }
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(300);
        return tests.stream();
    }

    private static String file() throws IOException {
        try (InputStream in = EventFinderTest.class.getResourceAsStream("/events/trees.txt")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void check(EventFinder finder, List<String> lines) {
        List<String> expected = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            if (line.startsWith("= ")) {
                expected.add(line.substring(2).strip());
            } else if (line.contains("\t")) {
                String[] cells = line.split("\t");
                Span span = new Span(text.length(), text.length() + cells[0].length());
                text.append(cells[0]).append(' ');
                tokens.add(new Token(
                        tokens.size(), span, cells[0], cells[1], cells[2], Integer.parseInt(cells[3]), cells[4]));
            }
        }
        Sentence sentence = new Sentence(0, 0, new Span(0, text.length()), tokens);
        Document document = new Document(new Article("t", Optional.empty(), text.toString()), List.of(sentence));
        assertThat(finder.find(document, mentions(sentence)).stream().map(EventFinderTest::line))
                .containsExactlyElementsOf(expected);
    }

    private static Mentions mentions(Sentence sentence) {
        List<Mention> all = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            Optional.ofNullable(COUNTRIES.get(token.text())).ifPresent(code -> {
                Actor actor = new Actor(code, List.of(), ActorKind.STATE, code, Optional.empty(), Optional.empty());
                int i = token.index();
                all.add(new Mention(
                        all.size(),
                        0,
                        i,
                        i + 1,
                        i,
                        token.span(),
                        Mention.Form.NAME,
                        new ActorRef.Resolved(actor, "test"),
                        OptionalInt.empty()));
            });
        }
        return new Mentions(all, 1);
    }

    private static String line(Candidate candidate) {
        return (candidate.type().root()
                        + candidate.type().mode().map(m -> "/" + m).orElse("") + " "
                        + String.join(",", Parties.codes(candidate.actors())) + " > "
                        + String.join(",", Parties.codes(candidate.recipients())))
                .strip();
    }
}
