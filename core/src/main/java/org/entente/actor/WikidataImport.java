package org.entente.actor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.Problem;

/**
 * Takes persons and the offices that they held from a JSON dump of Wikidata (one entity a line, plain or gzipped) into tables that
 * {@code --lexicon} reads. Streaming: two passes over the dump, the first for the offices, the second for those who held them; memory
 * grows with the offices alone. Resumable: every {@value #STEP} lines it notes how far it is, and a later run goes on there.
 */
public final class WikidataImport {
    static final int STEP = 10_000;
    private static final String HUMAN = "Q5";
    private static final String POSITION_HELD = "P39";
    private static final String PERSONS = "id\tname\tnames\tborn\tdied\tnote\n";
    private static final String OFFICES = "person\tcode\toffice\tlevel\tfrom\tto\tparty\tacting\tsource\n";

    private final Registry registry;
    private final ObjectMapper json = new ObjectMapper();

    /** @param registry tells which state and which office a position's label names ("President of Ruritania") */
    public WikidataImport(Registry registry) {
        this.registry = registry;
    }

    private record Position(String code, String office, Term.Level level) {}

    /** How far a run is: the lines of the second pass that are done, and how long the tables were then. */
    private record Progress(long lines, long persons, long offices) {}

    /**
     * Imports a dump.
     *
     * @param dump the file, gzipped if its name ends in {@code .gz}
     * @param folder where {@code actors/persons.tsv} and {@code actors/offices.tsv} go
     * @return how many persons the tables hold
     * @throws EntenteException if the dump or the folder cannot be read or written
     */
    public long run(Path dump, Path folder) {
        try {
            Path actors = Files.createDirectories(folder.resolve("actors"));
            Map<String, Position> positions = positions(dump);
            return persons(dump, actors, positions);
        } catch (IOException e) {
            throw new EntenteException(
                    new Problem(ErrorCode.SOURCE_UNREADABLE, dump.toString(), String.valueOf(e.getMessage())), e);
        }
    }

    private static BufferedReader open(Path dump) throws IOException {
        InputStream in = Files.newInputStream(dump);
        InputStream plain = dump.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8), 1 << 16);
    }

    /** The first pass: entities whose English label names an office of a state or organisation. */
    private Map<String, Position> positions(Path dump) throws IOException {
        Map<String, Position> positions = new LinkedHashMap<>();
        ActorQuery query = new ActorQuery(registry);
        try (BufferedReader in = open(dump)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                // an office has a jurisdiction or a country; this spares parsing nearly every line
                if (line.contains("\"P1001\"") || line.contains("\"P17\"") || line.contains("\"P2389\"")) {
                    position(line, query).ifPresent(p -> positions.put(p.getKey(), p.getValue()));
                }
            }
        }
        return positions;
    }

    private Optional<Map.Entry<String, Position>> position(String line, ActorQuery query) throws IOException {
        Optional<JsonNode> entity = entity(line);
        String label = entity.map(e -> e.at("/labels/en/value").asText("")).orElse("");
        if (label.isEmpty()) {
            return Optional.empty();
        }
        ActorAnswer answer = query.ask(label, "", Optional.empty());
        if (answer.office().isEmpty() || answer.country().isEmpty()) {
            return Optional.empty();
        }
        String code = answer.country().equals("XKX") ? "KOS" : answer.country();
        return Optional.of(Map.entry(
                entity.orElseThrow().path("id").asText(), new Position(code, answer.office(), level(answer.office()))));
    }

    private static Term.Level level(String office) {
        return switch (office) {
            case "President", "King", "Queen", "Emperor", "Sultan", "Emir" -> Term.Level.HEAD;
            case "Prime Minister", "Chancellor", "Premier", "Taoiseach" -> Term.Level.GOVERNMENT;
            case "Foreign Minister", "Foreign Secretary", "Secretary of State" -> Term.Level.FOREIGN;
            case "Defence Minister", "Defence Secretary", "Secretary of Defense" -> Term.Level.DEFENCE;
            default -> office.startsWith("Deputy") || office.startsWith("Vice") ? Term.Level.DEPUTY : Term.Level.OTHER;
        };
    }

    private Optional<JsonNode> entity(String line) throws IOException {
        String text = line.strip();
        text = text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
        return text.startsWith("{") ? Optional.of(json.readTree(text)) : Optional.empty();
    }

    /** The second pass: humans who held one of the offices. */
    private long persons(Path dump, Path actors, Map<String, Position> positions) throws IOException {
        Path notes = actors.resolve("import.progress");
        Path personTable = actors.resolve("persons.tsv");
        Path officeTable = actors.resolve("offices.tsv");
        Progress done = resume(notes, personTable, officeTable);
        StringBuilder people = new StringBuilder();
        StringBuilder terms = new StringBuilder();
        long number = 0;
        try (BufferedReader in = open(dump)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (++number <= done.lines()) {
                    continue;
                }
                if (line.contains("\"" + POSITION_HELD + "\"")) {
                    person(line, positions, people, terms);
                }
                if (number % STEP == 0) {
                    flush(people, personTable, terms, officeTable, notes, number);
                }
            }
        }
        flush(people, personTable, terms, officeTable, notes, number);
        try (var lines = Files.lines(personTable)) {
            return lines.count() - 1;
        }
    }

    /** What an interrupted run wrote after its last note is cut off, so that nothing is there twice. */
    private static Progress resume(Path notes, Path persons, Path offices) throws IOException {
        if (!Files.exists(notes) || !Files.exists(persons) || !Files.exists(offices)) {
            Files.writeString(persons, PERSONS);
            Files.writeString(offices, OFFICES);
            return new Progress(0, 0, 0);
        }
        String[] cells = Files.readString(notes).strip().split("\t");
        Progress progress = new Progress(Long.parseLong(cells[0]), Long.parseLong(cells[1]), Long.parseLong(cells[2]));
        truncate(persons, progress.persons());
        truncate(offices, progress.offices());
        return progress;
    }

    private static void truncate(Path file, long length) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(length);
        }
    }

    private static void flush(
            StringBuilder people, Path personTable, StringBuilder terms, Path officeTable, Path notes, long lines)
            throws IOException {
        Files.writeString(personTable, people, StandardOpenOption.APPEND);
        Files.writeString(officeTable, terms, StandardOpenOption.APPEND);
        people.setLength(0);
        terms.setLength(0);
        Files.writeString(notes, lines + "\t" + Files.size(personTable) + "\t" + Files.size(officeTable) + "\n");
    }

    private void person(String line, Map<String, Position> positions, StringBuilder people, StringBuilder terms)
            throws IOException {
        Optional<JsonNode> read = entity(line);
        if (read.isEmpty() || !isHuman(read.get())) {
            return;
        }
        JsonNode entity = read.get();
        String id = entity.path("id").asText();
        String name = entity.at("/labels/en/value").asText("");
        List<String> rows = new ArrayList<>();
        for (JsonNode claim : entity.path("claims").path(POSITION_HELD)) {
            Position position =
                    positions.get(claim.at("/mainsnak/datavalue/value/id").asText());
            if (position != null && !claim.path("rank").asText().equals("deprecated")) {
                rows.add(String.join(
                        "\t",
                        id,
                        position.code(),
                        position.office(),
                        position.level().name().toLowerCase(java.util.Locale.ROOT),
                        date(claim, "P580"),
                        date(claim, "P582"),
                        "",
                        "",
                        "Wikidata " + id));
            }
        }
        if (name.isEmpty() || rows.isEmpty()) {
            return;
        }
        List<String> names = new ArrayList<>();
        entity.at("/aliases/en")
                .forEach(alias -> names.add(cell(alias.path("value").asText())));
        people.append(String.join("\t", id, cell(name), String.join("|", names), "", "", ""))
                .append('\n');
        rows.forEach(row -> terms.append(row).append('\n'));
    }

    private static boolean isHuman(JsonNode entity) {
        for (JsonNode claim : entity.path("claims").path("P31")) {
            if (claim.at("/mainsnak/datavalue/value/id").asText().equals(HUMAN)) {
                return true;
            }
        }
        return false;
    }

    private static String cell(String text) {
        return text.replace('\t', ' ').replace('\n', ' ').replace('|', ' ');
    }

    /** "+2021-02-00T00:00:00Z" of a qualifier as "2021-02". */
    private static String date(JsonNode claim, String property) {
        String time =
                claim.at("/qualifiers/" + property + "/0/datavalue/value/time").asText("");
        if (time.length() < 11 || time.charAt(0) != '+') {
            return "";
        }
        String day = time.substring(1, 11);
        return day.replace("-00", "");
    }
}
