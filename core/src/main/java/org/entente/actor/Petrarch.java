package org.entente.actor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.Problem;

/**
 * Reads dictionaries of actors, agents and discards in the format of TABARI and PETRARCH, as they are: synonyms after {@code +}, codes
 * with the dates in which they hold, plurals in braces, sets between exclamation marks. Files are told by their names, which end in
 * {@code actors.txt}, {@code agents.txt} and {@code discards.txt}.
 */
final class Petrarch {
    private static final Pattern CODE = Pattern.compile("\\[([^\\]]*)\\]");
    private static final Pattern DATED =
            Pattern.compile("(\\S+?)\\s*(?:([<>])\\s*(\\d{6,8})|(\\d{6,8})\\s*-\\s*(\\d{6,8}))?");
    private static final Pattern AGENT = Pattern.compile("([^\\[{]+?)\\s*(?:\\{([^}]*)\\})?\\s*\\[([^\\]]*)\\].*");
    private static final Pattern SET = Pattern.compile("(![A-Z_]+!)\\s*=\\s*(.*)");

    private final RegistryBuilder builder;

    Petrarch(RegistryBuilder builder) {
        this.builder = builder;
    }

    /** Reads all dictionaries of a folder, in the order of their names. */
    void folder(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
                if (name.endsWith("actors.txt")) {
                    actors(file);
                } else if (name.endsWith("agents.txt")) {
                    agents(file);
                } else if (name.endsWith("discards.txt")) {
                    discards(file);
                }
            }
        } catch (IOException e) {
            throw invalid(folder.toString(), "cannot be read: " + e.getMessage());
        }
    }

    /** One entry of actors: its forms, and its codes. */
    private static final class Entry {
        final List<String> surfaces = new ArrayList<>();
        final List<DictionaryEntry.Dated> codes = new ArrayList<>();
    }

    void actors(Path file) {
        Entry entry = new Entry();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            boolean continues = Character.isWhitespace(line.charAt(0)) || line.charAt(0) == '+';
            if (!continues) {
                close(entry);
                entry = new Entry();
            }
            actorLine(file, number, line.strip(), entry);
        }
        close(entry);
    }

    private static void actorLine(Path file, int number, String line, Entry entry) {
        Matcher code = CODE.matcher(line);
        int end = line.length();
        while (code.find()) {
            end = Math.min(end, code.start());
            entry.codes.add(dated(file, number, code.group(1).strip()));
        }
        String surface = surface(line.substring(line.startsWith("+") ? 1 : 0, end));
        if (!surface.isEmpty()) {
            entry.surfaces.add(surface);
        }
    }

    private void close(Entry entry) {
        if (entry.surfaces.isEmpty() || entry.codes.isEmpty()) {
            return;
        }
        DictionaryEntry actor = new DictionaryEntry(entry.surfaces.get(0), entry.codes);
        boolean none =
                entry.codes.stream().noneMatch(c -> Character.isLetter(c.code().charAt(0)));
        for (String surface : entry.surfaces) {
            if (none) {
                builder.surfaces.add(surface, new Meaning.Discard(Meaning.Reach.PHRASE));
            } else {
                builder.surfaces.add(surface, new Meaning.Listed(actor));
            }
        }
    }

    /** "HOBGOV 19950601 - 19990815", "HOB < 950601", "REB > 990816". */
    private static DictionaryEntry.Dated dated(Path file, int number, String code) {
        Matcher m = DATED.matcher(code);
        if (!m.matches() || m.group(1).isEmpty()) {
            throw invalid(file + ":" + number, "not a code: [" + code + "]");
        }
        LocalDate from = LocalDate.MIN;
        LocalDate to = LocalDate.MAX;
        try {
            if (m.group(4) != null) {
                from = date(m.group(4));
                to = date(m.group(5));
            } else if ("<".equals(m.group(2))) {
                to = date(m.group(3)).minusDays(1);
            } else if (">".equals(m.group(2))) {
                from = date(m.group(3)).plusDays(1);
            }
        } catch (DateTimeException e) {
            throw invalid(file + ":" + number, "no such date: [" + code + "]");
        }
        return new DictionaryEntry.Dated(m.group(1), from, to);
    }

    /** Six digits are a year of 1930 to 2029. */
    private static LocalDate date(String digits) {
        boolean full = digits.length() == 8;
        int year = Integer.parseInt(digits.substring(0, full ? 4 : 2));
        if (!full) {
            year += year >= 30 ? 1900 : 2000;
        }
        int at = full ? 4 : 2;
        int month = Math.max(1, Integer.parseInt(digits.substring(at, at + 2)));
        int day = Math.max(1, Integer.parseInt(digits.substring(at + 2, at + 4)));
        return LocalDate.of(year, month, day);
    }

    void agents(Path file) {
        Map<String, List<String>> sets = new LinkedHashMap<>();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            Matcher set = SET.matcher(line.strip());
            Matcher agent = AGENT.matcher(line.strip());
            if (set.matches()) {
                sets.put(set.group(1), List.of(set.group(2).split("\\s*,\\s*")));
            } else if (agent.matches()) {
                agent(agent, sets);
            } else if (!line.isBlank()) {
                throw invalid(file + ":" + number, "not an agent: " + line.strip());
            }
        }
    }

    private void agent(Matcher line, Map<String, List<String>> sets) {
        String code = line.group(3).replace("~", "").strip();
        Agent agent = DictionaryCodes.agent(surface(line.group(1)), code);
        for (String phrase : expanded(line.group(1), sets)) {
            builder.surfaces.add(phrase, new Meaning.Role(agent, Plurals.isPlural(phrase)));
            if (line.group(2) == null) {
                Plurals.of(phrase).forEach(p -> builder.surfaces.add(p, new Meaning.Role(agent, true)));
            } else if (!line.group(2).isBlank()) {
                builder.surfaces.add(lower(line.group(2)), new Meaning.Role(agent, true));
            }
        }
    }

    private static List<String> expanded(String phrase, Map<String, List<String>> sets) {
        for (Map.Entry<String, List<String>> set : sets.entrySet()) {
            if (phrase.contains(set.getKey())) {
                return set.getValue().stream()
                        .map(word -> lower(phrase.replace(set.getKey(), word)))
                        .toList();
            }
        }
        return List.of(lower(phrase));
    }

    void discards(Path file) {
        for (String line : lines(file)) {
            boolean story = line.startsWith("+");
            String phrase = lower(story ? line.substring(1) : line);
            if (!phrase.isEmpty()) {
                builder.surfaces.add(phrase, new Meaning.Discard(story ? Meaning.Reach.STORY : Meaning.Reach.SENTENCE));
            }
        }
    }

    /** The lines without comments. */
    private static List<String> lines(Path file) {
        try {
            String all = Files.readString(file, StandardCharsets.UTF_8);
            String plain = Pattern.compile("<!--.*?-->", Pattern.DOTALL)
                    .matcher(all)
                    .replaceAll(m -> "\n".repeat((int)
                            m.group().chars().filter(c -> c == '\n').count()));
            List<String> lines = new ArrayList<>();
            for (String line : plain.split("\n", -1)) {
                int comment = firstOf(line, '#', ';');
                lines.add((comment >= 0 ? line.substring(0, comment) : line).stripTrailing());
            }
            return lines;
        } catch (IOException e) {
            throw invalid(file.toString(), "cannot be read: " + e.getMessage());
        }
    }

    private static int firstOf(String line, char a, char b) {
        int first = line.indexOf(a);
        int second = line.indexOf(b);
        return first < 0 ? second : second < 0 ? first : Math.min(first, second);
    }

    private static String lower(String phrase) {
        return phrase.replace('_', ' ').strip().toLowerCase(Locale.ROOT);
    }

    /** Names are written in capitals in these files, as they are in no text: compared without regard to case, first letter up. */
    private static String surface(String phrase) {
        String spaced = phrase.replace('_', ' ').strip().replaceAll("\\s+", " ");
        StringBuilder out = new StringBuilder(spaced.length());
        boolean start = true;
        for (char c : spaced.toCharArray()) {
            out.append(start ? Character.toUpperCase(c) : Character.toLowerCase(c));
            start = c == ' ' || c == '-' || c == '.';
        }
        return out.toString();
    }

    private static EntenteException invalid(String where, String message) {
        return new EntenteException(new Problem(ErrorCode.DICTIONARY_INVALID, where, message));
    }
}
