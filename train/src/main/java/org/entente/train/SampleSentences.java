package org.entente.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.entente.lexicon.Lexicons;
import org.entente.model.Span;
import org.entente.nlp.SentenceSplitter;

/**
 * Command: samples sentences from files of documents (JSON lines with {@code id} and {@code text}) and tags them with the teacher's
 * tagger. {@code SampleSentences OUT COUNT SEED FILE…}. The order is a shuffle, so a prefix of the sample is a sample.
 */
public final class SampleSentences {
    private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    private static final int SHORTEST = 3;
    private static final int LONGEST = 90;
    /** Of sentences shorter than this only one in four is kept: they are headings and greetings, mostly alike. */
    private static final int SHORT = 7;

    private SampleSentences() {}

    private record Sample(String document, List<String> forms) {}

    public static void main(String[] args) throws IOException {
        int count = Integer.parseInt(args[1]);
        Random random = new Random(Long.parseLong(args[2]));
        List<Sample> samples = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String file : Arrays.asList(args).subList(3, args.length)) {
            read(Path.of(file), seen, random, samples);
        }
        Collections.shuffle(samples, random);
        System.err.println(samples.size() + " different sentences");
        tag(samples.subList(0, Math.min(count, samples.size())), Path.of(args[0]));
    }

    private static void read(Path file, Set<String> seen, Random random, List<Sample> out) throws IOException {
        SentenceSplitter splitter = new SentenceSplitter(Lexicons.packaged());
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            JsonNode document = json.readTree(line);
            String text = document.path("text").asText();
            for (SentenceSplitter.Cut cut : splitter.split(text, List.of())) {
                int size = cut.tokens().size();
                if (size < SHORTEST || size > LONGEST || (size < SHORT && random.nextInt(4) > 0)) {
                    continue;
                }
                List<String> forms =
                        cut.tokens().stream().map((Span s) -> s.of(text)).toList();
                if (seen.add(String.join(" ", forms))) {
                    out.add(new Sample(document.path("id").asText(), forms));
                }
            }
        }
    }

    private static void tag(List<Sample> samples, Path out) throws IOException {
        MaxentTagger tagger = new MaxentTagger(TAGGER);
        try (Writer writer = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
            for (Sample sample : samples) {
                List<Word> words = sample.forms().stream()
                        .map(f -> new Word(TeacherParser.treebankForm(f)))
                        .toList();
                List<String> tags =
                        tagger.apply(words).stream().map(TaggedWord::tag).toList();
                int[] heads = new int[words.size()];
                String[] relations = new String[words.size()];
                Arrays.fill(heads, Tree.NONE);
                Arrays.fill(relations, "_");
                Treebank.write(new Tree(sample.document(), sample.forms(), tags, heads, relations), writer);
                writer.flush();
            }
        }
    }
}
