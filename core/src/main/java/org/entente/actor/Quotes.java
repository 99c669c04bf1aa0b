package org.entente.actor;

import java.util.List;
import java.util.Optional;
import org.entente.model.Sentence;

/** Finds whose words a quotation is. */
final class Quotes {
    private Quotes() {}

    /** Who speaks at token {@code at}, where that stands between quotation marks of its sentence. */
    static Optional<Discourse.Seen> speaker(Sentence sentence, int at, Discourse discourse) {
        if (!quoted(sentence, at)) {
            return Optional.empty();
        }
        List<Discourse.Seen> here = discourse.in(sentence.index());
        Optional<Discourse.Seen> inside = last(here, sentence);
        if (inside.isPresent()) {
            return inside;
        }
        List<Discourse.Seen> before = discourse.in(sentence.index() - 1);
        return before.stream().filter(Discourse.Seen::isPerson).findFirst();
    }

    private static Optional<Discourse.Seen> last(List<Discourse.Seen> here, Sentence sentence) {
        for (int i = here.size() - 1; i >= 0; i--) {
            Discourse.Seen seen = here.get(i);
            if (seen.isPerson() && !quoted(sentence, seen.first())) {
                return Optional.of(seen);
            }
        }
        return Optional.empty();
    }

    static boolean quoted(Sentence sentence, int at) {
        boolean open = false;
        for (int i = 0; i < at; i++) {
            String text = sentence.token(i).text();
            if (text.equals("“") || text.equals("``")) {
                open = true;
            } else if (text.equals("”") || text.equals("''")) {
                open = false;
            } else if (text.equals("\"")) {
                open = !open;
            }
        }
        return open;
    }
}
