package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.lexicon.Lexicons;
import org.junit.jupiter.api.Test;

/** Every head of state and government of a yearly reference book resolved at a date within the term; those that are not, listed. */
class LeadersTest {
    private static final double RIGHT = 0.90;
    private static final Pattern ROW = Pattern.compile(
            "([a-z-]+),(\"[^\"]*\"|[^,]*),[^,]*,(\"(?:[^\"]|\"\")*\"|[^,]*),(\\d{4}-\\d{2}-\\d{2}),(\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern SINCE = Pattern.compile("since (?:about )?(\\d{1,2} )?([A-Z][a-z]+ )?(\\d{4})");
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 15);

    @Test
    void resolvesHeadsOfStateAndGovernmentAtTheirTime() throws IOException {
        Path file = Path.of(System.getProperty("entente.shared", "")).resolve("reference/factbook_leaders_history.csv");
        assumeThat(Files.exists(file))
                .as("the reference book's leaders are at hand")
                .isTrue();
        Registry registry = Registry.load(Lexicons.packaged());
        ActorQuery query = new ActorQuery(registry);
        int count = 0;
        List<String> lost = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            Matcher row = ROW.matcher(line);
            if (!row.matches()) {
                continue;
            }
            String text = row.group(3).replace("\"", "");
            String name = spelt(text.split("\\s*[(;,]")[0]);
            LocalDate day = within(text, LocalDate.parse(row.group(4)));
            if (name.isBlank() || !seen.add(row.group(2) + name + day)) {
                continue;
            }
            count++;
            ActorAnswer answer = query.ask(name, row.group(2), java.util.Optional.of(day));
            if (!answer.isActor()
                    || answer.first().equals("ELI")
                    || answer.office().isEmpty()) {
                lost.add(row.group(2) + ": " + name + " on " + day + " is " + answer);
            }
        }
        lost.forEach(l -> System.out.println("  " + l));
        System.out.printf("leaders: %d of %d resolved at a date within the term%n", count - lost.size(), count);
        assertThat(count).isGreaterThan(1000);
        assertThat((count - lost.size()) / (double) count).isGreaterThanOrEqualTo(RIGHT);
    }

    /** A day in the term: a month after it began, not before 2015; the book's own day where it does not tell when. */
    private static LocalDate within(String text, LocalDate listed) {
        Matcher since = SINCE.matcher(text);
        if (!since.find()) {
            return listed;
        }
        String day = since.group(1) == null ? "1" : since.group(1).strip();
        String month = since.group(2) == null ? "December" : since.group(2).strip();
        LocalDate begun =
                QueryDates.parse(day + " " + month + " " + since.group(3)).orElse(listed);
        LocalDate later = begun.plusMonths(1);
        return later.isBefore(FIRST) ? FIRST : later;
    }

    /** Family names are in capitals there. */
    private static String spelt(String name) {
        StringBuilder out = new StringBuilder(name.length());
        for (String word : name.strip().split(" ")) {
            boolean capitals = word.equals(word.toUpperCase(Locale.ROOT)) && word.length() > 2;
            out.append(out.isEmpty() ? "" : " ").append(capitals ? capitalised(word) : word);
        }
        return out.toString();
    }

    private static String capitalised(String word) {
        StringBuilder out = new StringBuilder(word.length());
        boolean start = true;
        for (char c : word.toCharArray()) {
            out.append(start ? c : Character.toLowerCase(c));
            start = c == '-' || c == '\'' || c == '’';
        }
        return out.toString();
    }
}
