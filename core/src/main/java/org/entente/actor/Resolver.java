package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.ActorRef;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Span;

/** Settles whom the phrases of one document stand for, in order of the text. Lives for one document. */
final class Resolver {
    private final Registry registry;
    private final Discourse discourse = new Discourse();
    private final Referents referents;
    private final List<Mention> mentions = new ArrayList<>();

    Resolver(Registry registry, Entities entities, Issuer issuer) {
        this.registry = registry;
        this.referents = new Referents(registry, entities, discourse, issuer);
    }

    /** What was found through what. */
    record Settled(ActorRef ref, int antecedent) {
        static Settled of(ActorRef ref) {
            return new Settled(ref, -1);
        }
    }

    /** The phrases of the headline, which are no mentions but tell of whom the text is. */
    void headline(Sentence sentence, List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            if (phrase.pronoun().isEmpty()) {
                remember(sentence, phrase, referents.settle(sentence, phrase), -1, phrases);
            }
        }
    }

    /** Settles the phrases of the next sentence. */
    void sentence(Sentence sentence, List<Phrase> phrases) {
        label(sentence, phrases);
        for (int i = 0; i < phrases.size(); i++) {
            Phrase phrase = phrases.get(i);
            Settled settled = referents.settle(sentence, phrase);
            if (i > 0) {
                settled = apposed(sentence, phrases.get(i - 1), phrase, settled);
            }
            if (isStranger(phrase, settled)) {
                remember(sentence, phrase, settled, -1, phrases);
                continue;
            }
            int index = mentions.size();
            mentions.add(mention(sentence, phrase, settled, index));
            remember(sentence, phrase, settled, index, phrases);
        }
        link(sentence, phrases);
    }

    /** "President Novak:" at the head of a sentence: whose words follow. Another label ("QUESTION:") ends them. */
    private void label(Sentence sentence, List<Phrase> phrases) {
        if (!phrases.isEmpty()
                && phrases.get(0).first() == 0
                && phrases.get(0).name().isPresent()) {
            int end = phrases.get(0).end();
            if (end < sentence.size() && sentence.token(end).text().equals(":")) {
                ActorRef ref = referents.settle(sentence, phrases.get(0)).ref();
                discourse.speaks(
                        ref instanceof ActorRef.Resolved resolved ? Optional.of(resolved.actor()) : Optional.empty());
                return;
            }
        }
        boolean other = sentence.size() > 2
                && sentence.token(1).text().equals(":")
                && Character.isUpperCase(sentence.token(0).text().charAt(0));
        if (other) {
            discourse.speaks(Optional.empty());
        }
    }

    /** "officials close to Novak", "aides of the minister": a noun without a state takes that of the name it hangs on. */
    private void link(Sentence sentence, List<Phrase> phrases) {
        for (int i = 0; i + 1 < phrases.size(); i++) {
            Phrase phrase = phrases.get(i);
            Phrase next = phrases.get(i + 1);
            int at = indexOf(sentence, phrase);
            int other = indexOf(sentence, next);
            if (at < 0 || other < 0 || phrase.roles().isEmpty() || !linked(sentence, phrase.end(), next.first())) {
                continue;
            }
            if (mentions.get(at).ref() instanceof ActorRef.Unresolved unresolved
                    && mentions.get(other).ref() instanceof ActorRef.Resolved owner
                    && !owner.actor().code().isEmpty()) {
                Actor actor = referents.describedActor(
                        phrase, unresolved.surface(), owner.actor().code());
                mentions.set(
                        at,
                        mention(
                                sentence,
                                phrase,
                                new Settled(
                                        new ActorRef.Resolved(
                                                actor,
                                                "belongs to " + owner.actor().name()),
                                        -1),
                                at));
            }
        }
    }

    private int indexOf(Sentence sentence, Phrase phrase) {
        for (int i = mentions.size() - 1; i >= 0 && mentions.get(i).sentence() == sentence.index(); i--) {
            if (mentions.get(i).first() == phrase.first()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean linked(Sentence sentence, int from, int to) {
        if (to <= from || to - from > 3) {
            return false;
        }
        String last = Pieces.key(sentence.token(to - 1).text());
        String first = Pieces.key(sentence.token(from).text());
        return Words.OWNERS.contains(last)
                && (to - from == 1
                        || first.equals("close")
                        || first.equals("loyal")
                        || first.equals("allied")
                        || first.equals("working")
                        || first.equals("speaking")
                        || first.equals("representing"));
    }

    private static boolean isStranger(Phrase phrase, Settled settled) {
        return settled.ref() instanceof ActorRef.Unresolved
                && phrase.roles().isEmpty()
                && phrase.name().isPresent();
    }

    List<Mention> mentions() {
        return List.copyOf(mentions);
    }

    private Mention mention(Sentence sentence, Phrase phrase, Settled settled, int index) {
        Span span = new Span(
                sentence.token(phrase.first()).span().start(),
                sentence.token(phrase.end() - 1).span().end());
        return new Mention(
                index,
                sentence.index(),
                phrase.first(),
                phrase.end(),
                phrase.head(),
                span,
                phrase.form(),
                settled.ref(),
                settled.antecedent() >= 0 ? OptionalInt.of(settled.antecedent()) : OptionalInt.empty());
    }

    static String surface(Sentence sentence, int first, int end) {
        StringBuilder out = new StringBuilder();
        for (int i = first; i < end; i++) {
            boolean gap = i > first
                    && sentence.token(i - 1).span().end()
                            < sentence.token(i).span().start();
            out.append(gap ? " " : "").append(sentence.token(i).text());
        }
        return out.toString();
    }

    // ---- apposition

    /** "Anna Novak, the foreign minister of Ruritania" and "the foreign minister of Ruritania, Anna Novak". */
    private Settled apposed(Sentence sentence, Phrase before, Phrase phrase, Settled settled) {
        boolean comma = phrase.first() == before.end() + 1
                && sentence.token(before.end()).text().equals(",");
        if (!comma || mentions.isEmpty() && discourse.seen().isEmpty()) {
            return settled;
        }
        if (before.name().isPresent() && phrase.name().isEmpty() && !phrase.isPlural() && Referents.personal(phrase)) {
            return nameFirst(sentence, before, phrase, settled);
        }
        if (before.name().isEmpty()
                && Referents.personal(before)
                && !before.isPlural()
                && phrase.name().isPresent()) {
            return officeFirst(sentence, before, phrase, settled);
        }
        return settled;
    }

    private Settled nameFirst(Sentence sentence, Phrase before, Phrase phrase, Settled settled) {
        Discourse.Seen last = discourse.seen().get(discourse.seen().size() - 1);
        if (!(settled.ref() instanceof ActorRef.Resolved office)) {
            return settled;
        }
        if (last.ref() instanceof ActorRef.Resolved person) {
            boolean agrees = person.actor().code().equals(office.actor().code());
            return agrees ? new Settled(person, last.index()) : settled;
        }
        Phrase.Name name = before.name().orElseThrow();
        String surface = surface(sentence, name.first(), name.end());
        Actor actor = new Actor(
                office.actor().code(),
                Sectors.of(phrase),
                ActorKind.PERSON,
                surface,
                Referents.office(phrase),
                Optional.empty());
        ActorRef ref = new ActorRef.Resolved(actor, "the office after the comma");
        int index = last.index();
        if (index < 0) {
            index = mentions.size();
            mentions.add(mention(sentence, before, Settled.of(ref), index));
        } else {
            mentions.set(index, mention(sentence, before, Settled.of(ref), index));
        }
        discourse.introduce(actor, Referents.nameWords(sentence, name), Titles.words(phrase), index, sentence.index());
        return new Settled(ref, index);
    }

    private Settled officeFirst(Sentence sentence, Phrase before, Phrase phrase, Settled settled) {
        Discourse.Seen last = discourse.seen().get(discourse.seen().size() - 1);
        if (!(last.ref() instanceof ActorRef.Resolved office) || !(settled.ref() instanceof ActorRef.Unresolved)) {
            return settled;
        }
        Phrase.Name name = phrase.name().orElseThrow();
        String surface = surface(sentence, name.first(), name.end());
        Actor actor = new Actor(
                office.actor().code(),
                Sectors.of(before),
                ActorKind.PERSON,
                surface,
                Referents.office(before),
                Optional.empty());
        discourse.introduce(
                actor, Referents.nameWords(sentence, name), Titles.words(before), mentions.size(), sentence.index());
        return new Settled(new ActorRef.Resolved(actor, "the office before the comma"), last.index());
    }

    // ---- memory

    private void remember(Sentence sentence, Phrase phrase, Settled settled, int index, List<Phrase> phrases) {
        settled.ref().actors().forEach(actor -> {
            if (phrase.name().isPresent() && settled.ref() instanceof ActorRef.Resolved) {
                Discourse.Introduced person = discourse.introduce(
                        actor,
                        Referents.nameWords(sentence, phrase.name().get()),
                        Titles.words(phrase),
                        index,
                        sentence.index());
                person.words.addAll(Pieces.of(actor.name()).keys());
                Titles.sex(sentence, phrase, registry).ifPresent(sex -> person.sex = sex);
            } else {
                discourse.introduced(actor).ifPresent(p -> {
                    p.last = index;
                    p.sentence = sentence.index();
                    p.times++;
                    if (Words.SINGULAR.contains(phrase.pronoun())
                            && phrase.roles().isEmpty()) {
                        p.sex = Words.FEMALE.contains(phrase.pronoun()) ? Registry.Sex.FEMALE : Registry.Sex.MALE;
                    }
                });
            }
        });
        discourse.add(new Discourse.Seen(
                index,
                index < 0 && mentions.isEmpty() ? -1 : sentence.index(),
                phrase.first(),
                phrase.end(),
                settled.ref(),
                phrase.form(),
                oblique(sentence, phrase),
                phrase.locative() || located(sentence, phrase),
                joined(sentence, phrase, phrases),
                phrase.isPlural()));
    }

    private static boolean oblique(Sentence sentence, Phrase phrase) {
        int before = phrase.first() - 1;
        if (before < 0) {
            return false;
        }
        String tag = sentence.token(before).tag();
        return tag.equals("IN") || tag.equals("TO");
    }

    private static boolean located(Sentence sentence, Phrase phrase) {
        int before = phrase.first() - 1;
        if (before >= 1 && sentence.token(before).lemma().equals("the")) {
            before--;
        }
        return before >= 0
                && phrase.roles().isEmpty()
                && phrase.name().isEmpty()
                && Words.PLACE_BEFORE.contains(Pieces.key(sentence.token(before).text()));
    }

    private static boolean joined(Sentence sentence, Phrase phrase, List<Phrase> phrases) {
        for (Phrase other : phrases) {
            int gap = phrase.first() - other.end();
            if (gap > 0 && gap <= 3 && onlyJoiners(sentence, other.end(), phrase.first())) {
                return true;
            }
        }
        return false;
    }

    private static boolean onlyJoiners(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = Pieces.key(sentence.token(i).text());
            if (!word.equals("and") && !word.equals(",") && !word.equals("the") && !word.equals("&")) {
                return false;
            }
        }
        return true;
    }
}
