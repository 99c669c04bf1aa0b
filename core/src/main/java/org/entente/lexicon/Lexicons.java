package org.entente.lexicon;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.Problem;

/**
 * The tables that are the product's knowledge: those packaged with it, and a user's own after them. A packaged table must
 * agree with the row count and checksum of its folder's manifest; a user's tables need no manifest. Immutable and safe for
 * use by several threads.
 */
public final class Lexicons {
    private static final String BASE = "lexicons/";
    private static final JsonFactory STREAM = new JsonFactory();

    private final Optional<Path> own;
    private final boolean alone;

    private Lexicons(Optional<Path> own, boolean alone) {
        this.own = own;
        this.alone = alone;
    }

    /** The packaged tables. */
    public static Lexicons packaged() {
        return new Lexicons(Optional.empty(), false);
    }

    /** The tables under {@code folder} and no others; one that is not there is empty. */
    public static Lexicons only(Path folder) {
        return new Lexicons(Optional.of(folder), true);
    }

    /** The packaged tables, and after their rows those of tables of the same name under {@code folder}. */
    public static Lexicons with(Path folder) {
        return new Lexicons(Optional.of(folder), false);
    }

    /** The user's own folder, where there is one. */
    public Optional<Path> own() {
        return own;
    }

    /**
     * The rows of a table, a user's own last, so that a later row may override an earlier.
     *
     * @param name folder and table: "actors/states" for {@code lexicons/actors/states.tsv}
     * @throws EntenteException with {@link ErrorCode#LEXICON_INVALID} if a table is missing, changed, or not well formed
     */
    public List<Row> table(String name) {
        List<Row> rows = alone ? new ArrayList<>() : new ArrayList<>(packagedRows(name));
        own.map(folder -> folder.resolve(name + ".tsv"))
                .filter(Files::exists)
                .ifPresent(file -> rows.addAll(ownRows(file)));
        return rows;
    }

    /** The rows of a table that need not be there; none where it is not. */
    public List<Row> tableIfThere(String name) {
        boolean packaged = Lexicons.class.getClassLoader().getResource(BASE + name + ".tsv") != null;
        return packaged || alone
                ? table(name)
                : own.map(folder -> folder.resolve(name + ".tsv"))
                        .filter(Files::exists)
                        .map(Lexicons::ownRows)
                        .orElse(List.of());
    }

    private static List<Row> packagedRows(String name) {
        String file = BASE + name + ".tsv";
        byte[] bytes = resource(file);
        List<Row> rows = parse(file, bytes);
        int slash = name.lastIndexOf('/');
        Seal seal = seal(name.substring(0, slash), name.substring(slash + 1) + ".tsv");
        if (seal.rows() != rows.size() || !seal.sha256().equals(sha256(bytes))) {
            throw invalid(file, "does not agree with its manifest; after an edit run `java lexicons/Seal.java`");
        }
        return rows;
    }

    /**
     * What a folder's manifest says: version, licence, source, known problems, and its files with rows and checksums.
     *
     * @throws EntenteException if there is none or it is not JSON
     */
    public static JsonNode manifest(String folder) {
        String file = BASE + folder + "/manifest.json";
        try {
            return new ObjectMapper().readTree(resource(file));
        } catch (IOException e) {
            throw invalid(file, "is not JSON: " + e.getMessage());
        }
    }

    /** What a manifest says of one table. */
    private record Seal(int rows, String sha256) {}

    /** Reads no more of the manifest than it must: binding all of it would take longer than the tables themselves. */
    private static Seal seal(String folder, String table) {
        String file = BASE + folder + "/manifest.json";
        try (JsonParser parser = STREAM.createParser(resource(file))) {
            int rows = -1;
            String sha256 = "";
            String entry = "";
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    entry = String.valueOf(parser.currentName());
                } else if (token == JsonToken.VALUE_NUMBER_INT && entry.equals(table)) {
                    rows = parser.getIntValue();
                } else if (token == JsonToken.VALUE_STRING
                        && entry.equals(table)
                        && "sha256".equals(parser.currentName())) {
                    sha256 = parser.getText();
                }
            }
            return new Seal(rows, sha256);
        } catch (IOException e) {
            throw invalid(file, "is not JSON: " + e.getMessage());
        }
    }

    private static List<Row> ownRows(Path file) {
        try {
            return parse(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw invalid(file.toString(), "cannot be read: " + e.getMessage());
        }
    }

    private static byte[] resource(String file) {
        try (InputStream in = Lexicons.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw invalid(file, "is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw invalid(file, "cannot be read: " + e.getMessage());
        }
    }

    private static List<Row> parse(String file, byte[] bytes) {
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> columns = new HashMap<>();
        int number = 0;
        for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = (line.endsWith("\r") ? line.substring(0, line.length() - 1) : line).split("\t", -1);
            if (columns.isEmpty()) {
                for (int i = 0; i < cells.length; i++) {
                    columns.put(cells[i].strip(), i);
                }
            } else if (cells.length > columns.size()) {
                throw invalid(
                        file + ":" + number, cells.length + " cells in a table of " + columns.size() + " columns");
            } else {
                rows.add(new Row(file, number, columns, cells));
            }
        }
        return rows;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static EntenteException invalid(String where, String message) {
        return new EntenteException(new Problem(ErrorCode.LEXICON_INVALID, where, message));
    }
}
