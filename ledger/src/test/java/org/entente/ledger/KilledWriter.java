package org.entente.ledger;

import java.nio.file.Path;
import org.entente.ledger.measure.Synthetic;
import org.entente.lexicon.Lexicons;
import org.entente.lexicon.Ontology;

/** What {@link KilledTest} runs in a process of its own and kills: stores documents in small batches, and says when it begins. */
public final class KilledWriter {
    static final int DOCUMENTS = 600;
    private static final int BATCH = 15;

    private KilledWriter() {}

    public static void main(String[] args) {
        write(Path.of(args[0]), Integer.parseInt(args[1]));
    }

    /** Documents of {@code edition}; a later edition changes every tenth of them. */
    static void write(Path file, int edition) {
        try (Store store = Store.open(file);
                Writer writer = store.writer(Ontology.load(Lexicons.packaged()))) {
            System.out.println("open");
            Synthetic first = new Synthetic(21);
            Synthetic changed = new Synthetic(22);
            for (int i = 0; i < DOCUMENTS; i++) {
                Synthetic.Made made = first.next();
                Synthetic.Made other = changed.next();
                Synthetic.Made chosen = edition > 1 && i % 10 == 0 ? other : made;
                writer.append(chosen.article(), chosen.coded());
                if (i % BATCH == 0) {
                    writer.flush();
                }
            }
        }
    }
}
