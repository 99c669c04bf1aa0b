import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Brings the manifests up to date after a table was edited: {@code java lexicons/Seal.java}, from the project's folder. In each
 * {@code manifest.json} it rewrites the last member, {@code "files"}, with every table's row count and checksum.
 */
class Seal {
    private static final Pattern FILES = Pattern.compile(",?\\s*\"files\"\\s*:\\s*\\{.*\\}\\s*\\}\\s*$", Pattern.DOTALL);

    public static void main(String[] args) throws Exception {
        try (Stream<Path> all = Files.walk(Path.of(args.length > 0 ? args[0] : "lexicons"))) {
            for (Path manifest : all.filter(p -> p.endsWith("manifest.json")).sorted().toList()) {
                seal(manifest);
            }
        }
    }

    private static void seal(Path manifest) throws Exception {
        StringBuilder files = new StringBuilder();
        try (Stream<Path> tables = Files.list(manifest.getParent())) {
            for (Path table : tables.filter(p -> p.toString().endsWith(".tsv")).sorted().toList()) {
                files.append(files.isEmpty() ? "\n" : ",\n");
                files.append("    \"%s\": {\"rows\": %d, \"sha256\": \"%s\"}".formatted(table.getFileName(), rows(table), sha(table)));
            }
        }
        String old = Files.readString(manifest);
        Matcher m = FILES.matcher(old);
        String head = m.find() ? old.substring(0, m.start()) : old.substring(0, old.lastIndexOf('}')).stripTrailing();
        String sealed = head + ",\n  \"files\": {" + files + "\n  }\n}\n";
        if (!sealed.equals(old)) {
            Files.writeString(manifest, sealed);
            System.out.println("sealed " + manifest);
        }
    }

    private static long rows(Path table) throws IOException {
        List<String> lines = Files.readAllLines(table, StandardCharsets.UTF_8);
        return Math.max(0, lines.stream().filter(l -> !l.isBlank() && !l.startsWith("#")).count() - 1);
    }

    private static String sha(Path table) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(table)));
    }
}
