package org.entente.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Trees in files: a line a token with form, tag, head (from 0, -1 the root) and relation between tabs, an empty line after each
 * sentence, and before it {@code # } and the document's id.
 */
final class Treebank {
    private Treebank() {}

    static List<Tree> read(Path file) throws IOException {
        List<Tree> trees = new ArrayList<>();
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            String document = "";
            List<String[]> rows = new ArrayList<>();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("# ") && line.indexOf('\t') < 0) {
                    document = line.substring(2);
                } else if (line.isEmpty()) {
                    trees.add(tree(document, rows));
                    rows.clear();
                } else {
                    rows.add(line.split("\t", -1));
                }
            }
        }
        return trees;
    }

    private static Tree tree(String document, List<String[]> rows) {
        int[] heads = new int[rows.size()];
        String[] relations = new String[rows.size()];
        List<String> forms = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        for (int i = 0; i < heads.length; i++) {
            String[] row = rows.get(i);
            forms.add(row[0]);
            tags.add(row[1]);
            heads[i] = Integer.parseInt(row[2]);
            relations[i] = row[3];
        }
        return new Tree(document, forms, tags, heads, relations);
    }

    static void write(Tree tree, Writer out) throws IOException {
        out.write("# " + tree.document() + "\n");
        for (int i = 0; i < tree.size(); i++) {
            out.write(tree.forms().get(i) + "\t" + tree.tags().get(i) + "\t" + tree.heads()[i] + "\t"
                    + tree.relations()[i] + "\n");
        }
        out.write("\n");
    }
}
