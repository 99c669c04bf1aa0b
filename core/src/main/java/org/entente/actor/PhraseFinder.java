package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Mention;
import org.entente.model.Sentence;

/** Finds the noun phrases of one sentence that speak of actors, from left to right, without a tree. */
final class PhraseFinder {

    private final int sentence;
    private final Scanner scan;
    private final NameReader names;
    private final Places places;
    private final Ahead ahead;
    private final NounPhraseReader phrase;

    /**
     * @param local names that the document explained before
     */
    PhraseFinder(Registry registry, Sentence sentence, Set<String> local) {
        this.sentence = sentence.index();
        this.scan = new Scanner(registry, sentence);
        this.names = new NameReader(scan, local);
        this.places = new Places(scan);
        this.ahead = new Ahead(scan);
        this.phrase = new NounPhraseReader(registry, scan, names, ahead);
    }

    /** How far the discards of the sentence reach: a user's may take the sentence or the whole story out. */
    Meaning.Reach reach() {
        Meaning.Reach reach = Meaning.Reach.PHRASE;
        for (int i = 0; i < scan.size(); i++) {
            Optional<Meaning.Discard> discard = scan.at(i).as(Meaning.Discard.class);
            if (discard.isPresent() && discard.get().reach().compareTo(reach) > 0) {
                reach = discard.get().reach();
            }
        }
        return reach;
    }

    /** The phrases, in order, not overlapping save where one token holds two names. */
    List<Phrase> find() {
        List<Phrase> found = new ArrayList<>();
        int at = 0;
        while (at < scan.size()) {
            Hit hit = scan.at(at);
            if (hit.found() && hit.isDiscard()) {
                at = hit.end();
                continue;
            }
            Optional<Phrase> phrase = inherited(found, at);
            if (phrase.isEmpty()) {
                phrase = phraseAt(at);
            }
            if (phrase.isPresent()) {
                found.add(phrase.get());
                at = Math.max(phrase.get().end(), at + 1);
            } else {
                at++;
            }
        }
        return found;
    }

    /** "Presidents Novak and Sorel": the second name has the first one's office. */
    private Optional<Phrase> inherited(List<Phrase> found, int at) {
        if (found.isEmpty() || !scan.isCapital(at)) {
            return Optional.empty();
        }
        Phrase last = found.get(found.size() - 1);
        boolean joined = last.hasPluralRole()
                && last.name().isPresent()
                && (scan.word(at - 1).equals("and")
                        || scan.word(at - 1).equals(",")
                        || scan.word(at - 1).equals("&"))
                && at - last.end() <= 2;
        if (!joined || (scan.at(at).isAffiliation() && scan.person(at).isEmpty())) {
            return Optional.empty();
        }
        PhraseBuilder builder = new PhraseBuilder(at);
        Optional<Phrase.Name> name = names.afterTitle(at);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        builder.roles.addAll(last.roles());
        builder.name(name.get());
        phrase.ofHome(builder);
        return Optional.of(builder.build(sentence, formAfter(builder, Mention.Form.NAME)));
    }

    private Optional<Phrase> phraseAt(int at) {
        Optional<Phrase> pronoun = pronoun(at);
        if (pronoun.isPresent()) {
            return pronoun;
        }
        PhraseBuilder builder = new PhraseBuilder(at);
        int start = opening(builder, at);
        phrase.core(builder, start);
        phrase.ofHome(builder);
        phrase.withoutAttributes(builder);
        if (builder.isEmpty()) {
            return Optional.empty();
        }
        return finish(builder, start);
    }

    /** Articles, numbers and what an office is said to be, before the phrase proper. */
    private int opening(PhraseBuilder builder, int at) {
        int p = at;
        boolean both = scan.word(p).equals("both") && (scan.at(p + 1).found() || ahead.isNominal(p + 1));
        if (both || (Words.ARTICLES.contains(scan.word(p)) && !scan.at(p).found())) {
            builder.article = scan.word(p++);
            if (scan.word(p).equals("of") && scan.word(p + 1).equals("the")) {
                p += 2;
            } else if (builder.article.equals("both") && scan.word(p).equals("the")) {
                p++;
            }
        }
        if (Words.NUMBERS.containsKey(scan.word(p)) && !isAloneNumber(builder, p)) {
            builder.number = Words.NUMBERS.getOrDefault(scan.word(p), 0);
            p++;
        }
        while (ahead.isTimeWord(p)) {
            builder.time = ahead.timeOf(p);
            p++;
            if (scan.word(p).equals("-") && ahead.isTimeWord(p - 1)) {
                p++;
            }
        }
        return p;
    }

    private boolean isAloneNumber(PhraseBuilder builder, int p) {
        return scan.at(p).anaphor().isPresent()
                && builder.article.equals("the")
                && !scan.at(p + 1).found()
                && !ahead.isNominal(p + 1);
    }

    private Optional<Phrase> pronoun(int at) {
        String word = scan.word(at);
        boolean is = Words.SINGULAR.contains(word)
                || Words.NEUTER.contains(word)
                || Words.PLURAL.contains(word)
                || Words.FIRST.contains(word)
                || (Words.SPEAKER.contains(word)
                        && (!word.equals("i") || scan.token(at).text().equals("I")));
        if (!is
                || scan.at(at).found()
                || (word.equals("us") && !scan.token(at).text().equals("us"))) {
            return Optional.empty();
        }
        PhraseBuilder builder = new PhraseBuilder(at);
        builder.pronoun = word;
        builder.end = at + 1;
        if (Words.OWNING.contains(word)) {
            PhraseBuilder owned = new PhraseBuilder(at);
            owned.pronoun = word;
            int start = opening(owned, at + 1);
            phrase.core(owned, start);
            boolean group = owned.anaphor.isPresent()
                    && (word.equals("their") || word.equals("our"))
                    && !owned.anaphor.get().phrase().equals("two");
            if (owned.hasRole() || group) {
                return Optional.of(owned.build(sentence, Mention.Form.NOMINAL));
            }
        } else if (Pleonasm.isPleonastic(scan, at)) {
            return Optional.empty();
        }
        return Optional.of(builder.build(sentence, Mention.Form.PRONOUN));
    }

    private Optional<Phrase> finish(PhraseBuilder builder, int start) {
        if (builder.hasRole() || builder.name.isPresent() || builder.anaphor.isPresent()) {
            return finishRole(builder);
        }
        if (builder.owner.isPresent()) {
            builder.name(builder.owner.get());
            builder.owner = Optional.empty();
            return Optional.of(builder.build(sentence, formAfter(builder, Mention.Form.NAME)));
        }
        // affiliations alone: the first only, without article and fillers; the others come next
        Hit hit = builder.affiliations.get(0);
        Hit last = builder.affiliations.get(builder.affiliations.size() - 1);
        if (last != hit && last.as(Meaning.Institution.class).isPresent()) {
            return Optional.of(builder.build(sentence, formAfter(builder, Mention.Form.NAME)));
        }
        if (hit.isTown() || places.isPlace(hit)) {
            return Optional.empty();
        }
        PhraseBuilder alone = new PhraseBuilder(hit.first() > start ? hit.first() : start);
        alone.article = builder.article;
        alone.affiliation(hit);
        scan.doubled(hit.first()).forEach(alone.affiliations::add);
        alone.locative = places.afterPlaceWord(hit);
        return Optional.of(
                alone.build(sentence, hit.inside() ? Mention.Form.MODIFIER : formAfter(alone, Mention.Form.NAME)));
    }

    private Optional<Phrase> finishRole(PhraseBuilder builder) {
        if (builder.anaphor.isPresent()
                && builder.affiliations.isEmpty()
                && builder.article.isEmpty()
                && builder.number == 0) {
            return Optional.empty();
        }
        if (builder.anaphor.isPresent() && !builder.hasRole() && !builder.affiliations.isEmpty()) {
            return affiliationOnly(builder);
        }
        Mention.Form form = builder.name.isPresent() ? Mention.Form.NAME : Mention.Form.NOMINAL;
        boolean that = builder.article.equals("that") || builder.article.equals("no");
        if (that || (builder.name.isPresent() && builder.roles.isEmpty() && builder.affiliations.isEmpty())) {
            // "he said that Novak came": the word before belongs elsewhere
            builder.first = that || !builder.article.isEmpty() ? builder.first + 1 : builder.first;
        }
        return Optional.of(builder.build(sentence, formAfter(builder, form)));
    }

    private Optional<Phrase> affiliationOnly(PhraseBuilder builder) {
        builder.anaphor = Optional.empty();
        return finish(builder, builder.affiliations.get(0).first());
    }

    /** A possessive, or a name before a noun that is no actor, modifies. */
    private Mention.Form formAfter(PhraseBuilder builder, Mention.Form form) {
        int after = builder.end;
        if (scan.isPossessive(after)) {
            return Mention.Form.MODIFIER;
        }
        boolean names = builder.roles.isEmpty() && builder.name.isEmpty();
        boolean noun = ahead.isFiller(after) && scan.token(after).span().start() > 0 && ahead.nounFollows(after);
        return names && noun ? Mention.Form.MODIFIER : form;
    }
}
