package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The libraries that the program runs with, and those of its tests, as Maven resolved them: each is under a licence that lets the program be
 * Apache-2.0, by the project file that lies beside its jar or a parent of that; nothing that only trains is among them.
 */
class LicencesTest {
    private static final Pattern PERMISSIVE = Pattern.compile(
            "apache|0bsd|\\bmit\\b|\\bbsd\\b|eclipse|\\bepl\\b|unlicense|public domain|cc0|\\bisc\\b|\\bupl\\b|go license|bouncy",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LICENCE = Pattern.compile("<license>\\s*<name>(.*?)</name>", Pattern.DOTALL);
    private static final Pattern PARENT = Pattern.compile("<parent>(.*?)</parent>", Pattern.DOTALL);
    private static final List<String> TEACHERS = List.of("corenlp", "nlp4j", "entente-train", "liblinear");

    @Test
    void everyLibraryIsUnderAPermissiveLicence() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<Path> libraries = libraries();
        for (Path jar : libraries) {
            Optional<String> licences = licences(pomOf(jar), 0);
            if (licences.isEmpty() || !PERMISSIVE.matcher(licences.get()).find()) {
                wrong.add(jar.getFileName() + ": " + licences.orElse("no licence found"));
            }
        }
        assertThat(libraries).hasSizeGreaterThan(5);
        assertThat(wrong).isEmpty();
    }

    @Test
    void noTeacherIsAmongThem() {
        assertThat(classPath()).noneMatch(entry -> TEACHERS.stream().anyMatch(entry::contains));
        assertThat(classPath()).noneMatch(entry -> entry.endsWith("/train/target/classes"));
    }

    private static List<String> classPath() {
        return Arrays.asList(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)));
    }

    private static List<Path> libraries() {
        return classPath().stream()
                .filter(entry -> entry.endsWith(".jar") && !entry.contains("/entente-") && !entry.contains("surefire"))
                .map(Path::of)
                .toList();
    }

    private static Path pomOf(Path jar) {
        Path version = jar.getParent();
        return version.resolve(version.getParent().getFileName() + "-" + version.getFileName() + ".pom");
    }

    /** What a project file or the nearest of its parents says of licences. */
    private static Optional<String> licences(Path pom, int depth) throws IOException {
        if (!Files.exists(pom) || depth > 6) {
            return Optional.empty();
        }
        String text = Files.readString(pom, StandardCharsets.UTF_8);
        List<String> names =
                LICENCE.matcher(text).results().map(m -> m.group(1).strip()).toList();
        if (!names.isEmpty()) {
            return Optional.of(String.join("; ", names));
        }
        Matcher parent = PARENT.matcher(text);
        if (!parent.find()) {
            return Optional.empty();
        }
        String artifact = element(parent.group(1), "artifactId");
        String version = element(parent.group(1), "version");
        Path folder = repositoryOf(pom)
                .resolve(element(parent.group(1), "groupId").replace('.', '/'))
                .resolve(artifact)
                .resolve(version);
        return licences(folder.resolve(artifact + "-" + version + ".pom"), depth + 1);
    }

    private static String element(String text, String name) {
        Matcher m = Pattern.compile("<" + name + ">(.*?)</" + name + ">", Pattern.DOTALL)
                .matcher(text);
        return m.find() ? m.group(1).strip() : "";
    }

    private static Path repositoryOf(Path pom) {
        for (Path at = pom; at != null; at = at.getParent()) {
            if (at.endsWith("repository")) {
                return at;
            }
        }
        return pom.getRoot();
    }
}
