package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Document;
import org.entente.model.Mention;
import org.entente.model.Mentions;
import org.junit.jupiter.api.Test;

/** Chains through short texts: {@code actor/coreference.tsv}. */
class CoreferenceTest {
    private static final double RIGHT = 0.90;

    private record Link(String phenomenon, String text, String surface, String expected) {}

    private record Outcome(Link link, String found) {
        boolean right() {
            return link.expected().equals(found);
        }

        /** Linked to another person than the one meant. */
        boolean crossed() {
            boolean person = link.expected().contains(" ") && !link.expected().contains("+");
            return person && !right() && found.contains(" ") && !found.contains("+");
        }
    }

    @Test
    void followsActorsThroughTexts() throws IOException {
        ActorFinder finder = new ActorFinder(Texts.tiny());
        List<Outcome> outcomes = new ArrayList<>();
        for (Link link : links()) {
            outcomes.add(new Outcome(link, found(finder, link)));
        }
        List<Outcome> wrong = outcomes.stream().filter(o -> !o.right()).toList();
        wrong.forEach(o -> System.out.println(o.link().phenomenon() + ": "
                + o.link().text() + "\n    \"" + o.link().surface() + "\" is " + o.found() + ", not "
                + o.link().expected()));
        System.out.printf("coreference: %d of %d links right%n", outcomes.size() - wrong.size(), outcomes.size());

        assertThat(outcomes).hasSizeGreaterThanOrEqualTo(150);
        assertThat((outcomes.size() - wrong.size()) / (double) outcomes.size()).isGreaterThanOrEqualTo(RIGHT);
        assertThat(wrong.stream().filter(Outcome::crossed)).isEmpty();
    }

    private static List<Link> links() throws IOException {
        List<Link> links = new ArrayList<>();
        try (InputStream in = CoreferenceTest.class.getResourceAsStream("/actor/coreference.tsv")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : all.split("\n")) {
                if (line.isBlank() || line.startsWith("#") || line.startsWith("phenomenon\t")) {
                    continue;
                }
                String[] cells = line.split("\t");
                for (String link : cells[2].split("\\|")) {
                    String[] sides = link.split("=>");
                    links.add(new Link(cells[0], cells[1], sides[0].strip(), sides[1].strip()));
                }
            }
        }
        return links;
    }

    private static String found(ActorFinder finder, Link link) {
        boolean first = link.surface().startsWith("first:");
        String surface = first ? link.surface().substring(6) : link.surface();
        int start = first ? link.text().indexOf(surface) : lastWord(link.text(), surface);
        Document document = Texts.document(link.text());
        Mentions mentions = finder.find(document);
        Optional<Mention> mention = mentions.all().stream()
                .filter(m -> m.span().start() <= start
                        && start + surface.length() <= m.span().end() + 2)
                .findFirst();
        if (mention.isEmpty()) {
            return "-";
        }
        boolean named = link.expected().contains(" ");
        Set<String> names = new TreeSet<>();
        for (Actor actor : mention.get().actors()) {
            names.add(
                    named || (actor.kind() == ActorKind.PERSON && !code(link.expected()))
                            ? actor.name()
                            : actor.code());
        }
        return names.isEmpty() ? "-" : inOrder(names, link.expected());
    }

    private static boolean code(String expected) {
        return expected.equals(expected.toUpperCase(java.util.Locale.ROOT));
    }

    private static int lastWord(String text, String surface) {
        int at = text.length();
        while ((at = text.lastIndexOf(surface, at - 1)) >= 0) {
            int end = at + surface.length();
            boolean whole = (at == 0 || !Character.isLetter(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetter(text.charAt(end)));
            if (whole) {
                return at;
            }
        }
        throw new IllegalArgumentException("\"" + surface + "\" is not in: " + text);
    }

    private static String inOrder(Set<String> found, String expected) {
        return found.equals(new TreeSet<>(List.of(expected.split("\\+")))) ? expected : String.join("+", found);
    }
}
