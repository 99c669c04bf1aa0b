package org.entente.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Article;
import org.entente.model.Document;
import org.entente.model.Mentions;
import org.entente.model.Sentence;

/**
 * Finds who is mentioned in a document and whom each mention stands for at the document's date. Needs tokens, tags and lemmas,
 * no trees. Time is linear in the tokens. Stateless, deterministic, safe for use by several threads.
 */
public final class ActorFinder {
    /** Undated texts are read as of the end of time: the last known holders are the holders. */
    private static final LocalDate NEVER = LocalDate.of(9999, 1, 1);

    private final Registry registry;

    public ActorFinder(Registry registry) {
        this.registry = registry;
    }

    /**
     * The mentions of {@code document}, coreference resolved.
     *
     * @param document tokens, tags and lemmas; no trees needed
     */
    public Mentions find(Document document) {
        List<List<Phrase>> phrases = new ArrayList<>(document.sentences().size());
        Set<String> local = new HashSet<>();
        for (Sentence sentence : document.sentences()) {
            PhraseFinder finder = new PhraseFinder(registry, sentence, local);
            if (finder.reach() == Meaning.Reach.STORY) {
                break;
            }
            List<Phrase> found = finder.reach() == Meaning.Reach.SENTENCE ? List.of() : finder.find();
            phrases.add(found);
            found.forEach(phrase -> noteName(sentence, phrase, local));
        }
        if (phrases.size() < document.sentences().size()) {
            return new Mentions(List.of(), document.sentences().size());
        }
        Optional<Sentence> title =
                document.article().title().filter(t -> !t.isBlank()).flatMap(PlainText::sentence);
        List<Phrase> headline =
                title.map(t -> new PhraseFinder(registry, t, Set.of()).find()).orElse(List.of());
        Entities entities = new Entities(day(document.article()), clues(phrases, headline));
        Issuer issuer = new IssuerFinder(registry, entities).find(document, phrases, title, headline);
        Resolver resolver = new Resolver(registry, entities, issuer);
        title.ifPresent(t -> resolver.headline(t, headline));
        for (int i = 0; i < phrases.size(); i++) {
            resolver.sentence(document.sentences().get(i), phrases.get(i));
        }
        return new Mentions(resolver.mentions(), document.sentences().size());
    }

    /** Notes the words that may name an unknown person later on: not the given name, where it is one. */
    private void noteName(Sentence sentence, Phrase phrase, Set<String> local) {
        if (phrase.name().isEmpty() || !phrase.name().get().known().isEmpty()) {
            return;
        }
        Phrase.Name name = phrase.name().get();
        for (int i = name.first(); i < name.end(); i++) {
            String word = Pieces.key(sentence.token(i).text());
            boolean given = name.end() - name.first() > 1 && registry.isGivenName(word) && i < name.end() - 1;
            if (word.length() > 2 && !given && !Words.PARTICLES.contains(word) && !Words.HONORIFICS.contains(word)) {
                local.add(word);
            }
        }
    }

    private static LocalDate day(Article article) {
        return article.date().orElse(NEVER);
    }

    /** How often each code is named by a form that has no other reading. */
    private static Map<String, Integer> clues(List<List<Phrase>> phrases, List<Phrase> headline) {
        Map<String, Integer> clues = new LinkedHashMap<>();
        headline.forEach(phrase -> count(phrase, clues));
        phrases.forEach(sentence -> sentence.forEach(phrase -> count(phrase, clues)));
        return clues;
    }

    private static void count(Phrase phrase, Map<String, Integer> clues) {
        for (Hit hit : phrase.affiliations()) {
            List<String> codes = hit.meanings().stream()
                    .filter(m -> m instanceof Meaning.Country)
                    .map(m -> ((Meaning.Country) m).state().code())
                    .distinct()
                    .toList();
            if (codes.size() == 1) {
                clues.merge(codes.get(0), 1, Integer::sum);
            }
        }
        phrase.name().filter(Phrase.Name::full).ifPresent(name -> {
            List<String> codes = name.known().stream()
                    .flatMap(p -> p.terms().stream())
                    .map(Term::code)
                    .distinct()
                    .toList();
            if (codes.size() == 1) {
                clues.merge(codes.get(0), 1, Integer::sum);
            }
        });
    }
}
