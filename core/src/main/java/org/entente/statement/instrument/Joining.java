package org.entente.statement.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.model.Document;
import org.entente.model.InstrumentKind;
import org.entente.model.Mention;
import org.entente.model.Mentions;
import org.entente.model.Participant;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.statement.clause.Clause;

/** Initiatives that belong to one state and that another joins by a memorandum: whose they are, and what joining them is. */
final class Joining {
    private static final Set<String> ENTRY = Set.of("join", "enter", "accede", "endorse", "support");
    private static final Set<InstrumentKind> PAPERS =
            Set.of(InstrumentKind.MEMORANDUM, InstrumentKind.TREATY, InstrumentKind.OTHER);

    private static final int CLOSE = 4;
    private static final int FAR = 8;

    private final Document document;
    private final Mentions mentions;
    private final List<Phrase> phrases;
    private final Map<String, Participant> owners = new TreeMap<>();

    Joining(Document document, Mentions mentions, List<Phrase> phrases) {
        this.document = document;
        this.mentions = mentions;
        this.phrases = List.copyOf(phrases);
        for (Phrase phrase : phrases) {
            if (phrase.strength() == Phrase.Strength.NAMED && phrase.kind() == InstrumentKind.JOINT_PROGRAMME) {
                owner(phrase).ifPresent(o -> owners.putIfAbsent(key(phrase.name()), o));
            }
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Whose an initiative is: the possessor or adjective right before its name. */
    private Optional<Participant> owner(Phrase phrase) {
        Sentence sentence = document.sentences().get(phrase.sentence());
        int before = phrase.first() - 1;
        while (before >= 0 && Set.of("POS", "-").contains(sentence.token(before).tag())) {
            before--;
        }
        if (before < 0) {
            return Optional.empty();
        }
        Optional<Mention> mention = mentions.at(sentence, sentence.token(before))
                .filter(m -> m.actors().size() == 1);
        return mention.filter(m -> !m.actors().get(0).code().isEmpty())
                .map(m -> new Participant(m.actors().get(0), m.span().of(document.text()), m.span()));
    }

    /** {@code found} with owners among the parties, and with what is joined by a paper told as that paper's step. */
    List<Found> in(List<Found> found) {
        List<Found> owned = new ArrayList<>();
        found.forEach(f -> owned.add(withOwner(f, f.name())));
        Map<String, Found> papers = new TreeMap<>();
        List<Found> all = new ArrayList<>();
        for (Found one : owned) {
            Optional<Phrase> joined = joined(one);
            if (joined.isPresent()) {
                Found paper = withOwner(
                        one.as(one.kind(), joined.get().name()), joined.get().name());
                papers.putIfAbsent(key(joined.get().name()), paper);
                all.add(paper);
            } else {
                all.add(one);
            }
        }
        all.removeIf(f -> {
            Found paper = papers.get(key(f.name()));
            return paper != null && inside(f, paper);
        });
        List<Found> complete = new ArrayList<>();
        all.forEach(f -> complete.add(asPaper(f, papers)));
        return complete;
    }

    /** Those parties that the paper's own sentence names. */
    private List<Participant> here(Found found) {
        Span span = document.sentences().get(found.sentence()).span();
        List<Participant> named =
                found.parties().stream().filter(p -> span.contains(p.span())).toList();
        return named.isEmpty() ? found.parties() : named;
    }

    private Found withOwner(Found found, String name) {
        Participant owner = owners.get(key(name));
        if (owner == null || found.codes().contains(owner.actor().code())) {
            return found;
        }
        List<Participant> parties = new ArrayList<>(found.parties());
        parties.add(owner);
        return found.withParties(parties);
    }

    /** The named initiative that a paper serves to join: "the memorandum to join X". */
    private Optional<Phrase> joined(Found found) {
        Sentence sentence = document.sentences().get(found.sentence());
        if (!PAPERS.contains(found.kind()) || !sentence.parsed()) {
            return Optional.empty();
        }
        for (Phrase phrase : phrases) {
            if (phrase.sentence() == found.sentence()
                    && phrase.strength() == Phrase.Strength.NAMED
                    && phrase.first() > found.head()) {
                boolean enters = entered(sentence, found.head(), phrase);
                if (enters) {
                    return Optional.of(phrase);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether between a paper and a name stand few words, and among them "to join". */
    private static boolean entered(Sentence sentence, int paper, Phrase name) {
        for (int i = paper + 1; i < name.first(); i++) {
            boolean entry = ENTRY.contains(Clause.lemma(sentence.token(i)));
            if (entry && name.first() - i <= CLOSE && i - paper <= FAR) {
                return sentence.tokens().subList(paper, i).stream()
                        .anyMatch(t -> Clause.lemma(t).equals("to"));
            }
        }
        return false;
    }

    private static boolean inside(Found one, Found paper) {
        return one.sentence() == paper.sentence() && one.head() > paper.head();
    }

    private static Found asPaper(Found found, Map<String, Found> papers) {
        Found paper = papers.get(key(found.name()));
        if (paper == null
                || found.kind() != InstrumentKind.JOINT_PROGRAMME
                || !found.codes().equals(paper.codes())) {
            return found;
        }
        return found.as(paper.kind(), found.name());
    }
}
