package org.entente.nlp.internal;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was learned: tags, labels, words that have one tag only, and the weights of tagger and parser. Immutable.
 *
 * @param tags the parts of speech
 * @param labels the relations
 * @param sureTags the tag's number of each word (as written) that has no other
 * @param tagWeights outcomes are tags
 * @param parseWeights outcomes are actions of {@link State}
 */
public record Model(
        TagSet tags, TagSet labels, Map<String, Integer> sureTags, Weights tagWeights, Weights parseWeights) {
    private static final int MAGIC = 0x456E5031;

    public Model {
        sureTags = Map.copyOf(sureTags);
    }

    /** Actions of the parser: moving a word, and for each label one to the left and one to the right. */
    public int actions() {
        return 1 + 2 * labels.size();
    }

    /** Writes the model; the same model gives the same bytes. */
    public void write(OutputStream target) throws IOException {
        DataOutputStream out = new DataOutputStream(target);
        out.writeInt(MAGIC);
        writeNames(tags, out);
        writeNames(labels, out);
        out.writeInt(sureTags.size());
        for (Map.Entry<String, Integer> entry : new TreeMap<>(sureTags).entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeByte(entry.getValue());
        }
        tagWeights.write(out);
        parseWeights.write(out);
        out.flush();
    }

    /**
     * Reads a model.
     *
     * @throws IOException if it cannot be read or is none
     */
    public static Model read(InputStream source) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(source, 1 << 16));
        if (in.readInt() != MAGIC) {
            throw new IOException("not a model of this version");
        }
        TagSet tags = readNames(in);
        TagSet labels = readNames(in);
        Map<String, Integer> sure = new HashMap<>();
        for (int n = in.readInt(); n > 0; n--) {
            sure.put(in.readUTF(), in.readUnsignedByte());
        }
        return new Model(tags, labels, sure, Weights.read(in), Weights.read(in));
    }

    private static void writeNames(TagSet set, DataOutputStream out) throws IOException {
        out.writeByte(set.size());
        for (String name : set.names()) {
            out.writeUTF(name);
        }
    }

    private static TagSet readNames(DataInputStream in) throws IOException {
        int n = in.readUnsignedByte();
        List<String> names = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            names.add(in.readUTF());
        }
        return new TagSet(names);
    }
}
