package org.entente.statement.instrument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.entente.lexicon.Lexicons;
import org.entente.model.Document;
import org.entente.model.InstrumentKind;
import org.entente.model.Mentions;
import org.entente.model.Sentence;
import org.entente.model.Token;
import org.entente.statement.clause.Clause;
import org.entente.statement.clause.SentenceWords;

/** Finds the words that name instruments: known names, capitalised names, acronyms, and common nouns. Immutable. */
final class PhraseFinder {
    private static final int MAX_LEFT = 6;

    private final NounTable nouns;
    private final NameTable names;
    private final CapitalisedNames capitalised;

    PhraseFinder(Lexicons lexicons) {
        nouns = new NounTable(lexicons);
        names = new NameTable(lexicons);
        capitalised = new CapitalisedNames(names);
    }

    /** The phrases of {@code document}, in order of the text, not overlapping. */
    List<Phrase> find(Document document, Mentions mentions) {
        String plain = NameTable.plain(document.text());
        List<Phrase> all = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            if (!Heading.is(sentence)) {
                all.addAll(in(sentence, document.text(), plain, mentions));
            }
        }
        all.addAll(acronyms(document, mentions, all));
        all.sort(Comparator.comparingInt(Phrase::sentence).thenComparingInt(Phrase::first));
        return all;
    }

    private List<Phrase> in(Sentence sentence, String text, String plain, Mentions mentions) {
        List<Phrase> found = new ArrayList<>(known(sentence, plain));
        for (Phrase name : capitalised.in(sentence, text, mentions)) {
            add(found, name);
        }
        SentenceWords words = new SentenceWords(sentence);
        for (int i = 0; i < words.size(); i++) {
            Optional<NounTable.Noun> noun = nouns.at(words, i);
            if (noun.isPresent()) {
                int last = i + noun.get().words().size() - 1;
                common(sentence, text, words.token(i), words.token(last) + 1, noun.get())
                        .ifPresent(p -> add(found, p));
                i = last;
            }
        }
        return found;
    }

    private static void add(List<Phrase> found, Phrase phrase) {
        if (found.stream().noneMatch(p -> p.overlaps(phrase.first(), phrase.end()))) {
            found.add(phrase);
        }
    }

    private List<Phrase> known(Sentence sentence, String plain) {
        List<Phrase> found = new ArrayList<>();
        TreeSet<Integer> ends = new TreeSet<>();
        sentence.tokens().forEach(t -> ends.add(t.span().end()));
        for (int i = 0; i < sentence.size(); i++) {
            Optional<NameTable.Known> known =
                    names.at(plain, sentence.token(i).span().start(), ends);
            if (known.isPresent()) {
                int stop =
                        sentence.token(i).span().start() + known.get().written().length();
                int end = i;
                while (end < sentence.size() && sentence.token(end).span().end() <= stop) {
                    end++;
                }
                int head = Phrase.headOf(sentence, i, end);
                found.add(new Phrase(
                        sentence.index(),
                        i,
                        end,
                        head,
                        known.get().kind(),
                        known.get().kind() == InstrumentKind.POLICY_DOCUMENT
                                ? Phrase.Strength.STEPPED
                                : Phrase.Strength.NAMED,
                        known.get().name(),
                        Acronym.after(sentence, end),
                        known.get().parties()));
                i = end - 1;
            }
        }
        return found;
    }

    private static Optional<Phrase> common(Sentence sentence, String text, int first, int end, NounTable.Noun noun) {
        int head = Phrase.headOf(sentence, first, end);
        Token last = sentence.token(head);
        if (!last.isNoun() && !last.tag().equals("CD") && !last.tag().equals("FW")) {
            return Optional.empty();
        }
        int left = first;
        while (left > 0 && first - left < MAX_LEFT && qualifies(sentence, sentence.token(left - 1), head)) {
            left--;
        }
        String name = Clause.words(sentence, text, left, end);
        return Optional.of(new Phrase(
                sentence.index(),
                left,
                end,
                head,
                noun.kind(),
                noun.strength(),
                name,
                Acronym.after(sentence, end),
                List.of()));
    }

    /** Whether {@code token}, which stands before a noun, is part of its name: "comprehensive", "counter-narcotic". */
    private static boolean qualifies(Sentence sentence, Token token, int head) {
        boolean inTree = !sentence.parsed() || sentence.dominates(sentence.token(head), token);
        boolean word = token.tag().startsWith("JJ")
                || token.tag().equals("NN")
                || token.tag().equals("VBN");
        return inTree && word && token.head() != Token.ROOT;
    }

    /** Later tokens that are an acronym of a phrase found, whether the text explains it or not. */
    private static List<Phrase> acronyms(Document document, Mentions mentions, List<Phrase> phrases) {
        Map<String, Phrase> byAcronym = new HashMap<>();
        for (Phrase phrase : phrases) {
            phrase.acronym().ifPresent(a -> byAcronym.putIfAbsent(a, phrase));
            if (phrase.strength() == Phrase.Strength.NAMED) {
                Acronym.initials(phrase.name()).forEach(a -> byAcronym.putIfAbsent(a, phrase));
            }
        }
        List<Phrase> found = new ArrayList<>();
        if (byAcronym.isEmpty()) {
            return found;
        }
        for (Sentence sentence : document.sentences()) {
            for (Token token : sentence.tokens()) {
                Phrase named = byAcronym.get(token.text());
                boolean taken = named == null
                        || phrases.stream().anyMatch(p -> p.sentence() == sentence.index() && p.covers(token.index()))
                        || bracketed(sentence, token, phrases)
                        || mentions.at(sentence, token)
                                .filter(m -> !m.actors().isEmpty())
                                .isPresent();
                if (!taken && named != null) {
                    found.add(new Phrase(
                            sentence.index(),
                            token.index(),
                            token.index() + 1,
                            token.index(),
                            named.kind(),
                            named.strength(),
                            named.name(),
                            Optional.of(token.text()),
                            named.parties()));
                }
            }
        }
        return found;
    }

    /** Whether {@code token} stands in brackets behind the phrase that it abbreviates. */
    private static boolean bracketed(Sentence sentence, Token token, List<Phrase> phrases) {
        return phrases.stream()
                .anyMatch(p -> p.sentence() == sentence.index()
                        && p.acronym().filter(a -> a.equals(token.text())).isPresent()
                        && token.index() == p.end() + 1);
    }
}
