package org.entente.train;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a model was made of, written beside it. */
final class Manifest {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    Manifest() {
        fields.put("name", "english");
        fields.put("about", "Tagger and dependency parser of English: averaged perceptrons over hashed features");
        fields.put("licence", "Apache-2.0");
        fields.put(
                "data",
                List.of(
                        "press statements and transcripts of the US Department of State, 2021-2022",
                        "briefings and statements of the White House, 2021-2026",
                        "essays of the Office of the Historian: country histories and milestones of US diplomacy"));
        fields.put("data_licence", "works of the US government, in the public domain (17 USC 105)");
        fields.put(
                "teachers",
                "Stanford CoreNLP 4.5.10 (GPL-3.0-or-later), run on the data, not distributed: tagger english-left3words-distsim, "
                        + "parser nndep/english_UD");
        fields.put(
                "known_problems",
                List.of(
                        "learned from other parsers' trees, with their mistakes",
                        "where a long list of states or an inserted quotation begins, attachment is often wrong"));
    }

    Manifest with(String name, Object value) {
        fields.put(name, value);
        return this;
    }

    /** Adds a file's name, size and checksum under {@code name}. */
    Manifest file(String name, Path file) throws IOException {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String sum = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            return with(name, Map.of("bytes", bytes.length, "sha256", sum));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    void write(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
        Files.writeString(file, json.writeValueAsString(fields) + "\n");
    }
}
