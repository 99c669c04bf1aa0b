package org.entente.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final Entities entities;
    private final Persons persons;
    private final Discourse discourse = new Discourse();
    private final Antecedents antecedents = new Antecedents(discourse);
    private final Issuer issuer;
    private final List<Mention> mentions = new ArrayList<>();

    Resolver(Registry registry, Entities entities, Issuer issuer) {
        this.registry = registry;
        this.entities = entities;
        this.persons = new Persons(registry, entities);
        this.issuer = issuer;
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
                remember(sentence, phrase, settle(sentence, phrase), -1, phrases);
            }
        }
    }

    /** Settles the phrases of the next sentence. */
    void sentence(Sentence sentence, List<Phrase> phrases) {
        for (int i = 0; i < phrases.size(); i++) {
            Phrase phrase = phrases.get(i);
            Settled settled = settle(sentence, phrase);
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
                Actor actor = describedActor(
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

    private Settled settle(Sentence sentence, Phrase phrase) {
        if (!phrase.pronoun().isEmpty()
                && phrase.roles().isEmpty()
                && phrase.anaphor().isEmpty()) {
            return new Pronouns(antecedents, discourse, issuer).settle(sentence, phrase);
        }
        if (phrase.name().isPresent()) {
            return named(sentence, phrase, phrase.name().get());
        }
        if (phrase.anaphor().isPresent()) {
            return anaphor(sentence, phrase, phrase.anaphor().get());
        }
        if (phrase.roles().isEmpty()) {
            return entity(sentence, phrase);
        }
        return described(sentence, phrase);
    }

    // ---- states and organisations

    private Settled entity(Sentence sentence, Phrase phrase) {
        String surface = surface(sentence, phrase.first(), phrase.end());
        if (chained(phrase)) {
            return Settled.of(bodyOf(sentence, phrase, surface));
        }
        if (phrase.affiliations().size() == 1) {
            return Settled.of(entities.of(phrase.affiliations().get(0), surface));
        }
        return Settled.of(new ActorRef.Group(affiliated(sentence, phrase), "those joined by hyphens"));
    }

    /** "Ruritania's Ministry of Defence": a body of the state before it, whatever state the table gives such a body. */
    private ActorRef bodyOf(Sentence sentence, Phrase phrase, String surface) {
        List<Actor> actors = affiliated(sentence, phrase);
        Hit last = phrase.affiliations().get(phrase.affiliations().size() - 1);
        Optional<Body> body = last.as(Meaning.Institution.class).map(Meaning.Institution::body);
        if (actors.isEmpty() || body.isEmpty()) {
            return entities.of(last, surface);
        }
        Actor actor = new Actor(
                actors.get(0).code(),
                body.get().sectors(),
                body.get().kind(),
                surface,
                Optional.empty(),
                Optional.empty());
        return new ActorRef.Resolved(actor, "a body of " + actors.get(0).name());
    }

    private List<Actor> affiliated(Sentence sentence, Phrase phrase) {
        Map<String, Actor> actors = new LinkedHashMap<>();
        for (Hit hit : phrase.affiliations()) {
            String surface = surface(sentence, hit.first(), hit.end());
            entities.of(hit, surface).actors().forEach(a -> actors.putIfAbsent(a.code(), a));
        }
        return List.copyOf(actors.values());
    }

    // ---- persons by name

    private Settled named(Sentence sentence, Phrase phrase, Phrase.Name name) {
        List<Actor> affiliated = affiliated(sentence, phrase);
        String code = affiliated.isEmpty()
                ? ""
                : affiliated.get(affiliated.size() - 1).code();
        if (affiliated.size() > 1 && affiliated.get(0).kind() == ActorKind.STATE) {
            code = affiliated.get(0).code();
        }
        String office = phrase.office().orElse("");
        List<String> words = nameWords(sentence, name);
        Optional<Discourse.Introduced> known = name.full() ? Optional.empty() : discourse.named(words);
        if (known.isPresent() && (code.isEmpty() || known.get().actor.code().equals(code))) {
            return new Settled(new ActorRef.Resolved(known.get().actor, "named before"), known.get().last);
        }
        Optional<ActorRef> found = persons.find(name.known(), name.full(), code, office, phrase.time());
        String surface = surface(sentence, name.first(), name.end());
        if (found.isPresent()) {
            return Settled.of(withCode(found.get(), code, phrase, surface));
        }
        if (!code.isEmpty()) {
            return Settled.of(
                    new ActorRef.Resolved(stranger(phrase, surface, code), "the text gives office and state"));
        }
        if (!office.isEmpty()) {
            Optional<Discourse.Introduced> titled = soleHolder(phrase);
            if (titled.isPresent() && titled.get().words.containsAll(words)) {
                return new Settled(new ActorRef.Resolved(titled.get().actor, "same office before"), titled.get().last);
            }
        }
        Optional<String> home = home(phrase);
        if (home.isPresent()) {
            Actor actor = stranger(phrase, surface, home.get());
            return Settled.of(new ActorRef.Resolved(actor, "the office is one that " + home.get() + " has"));
        }
        return Settled.of(new ActorRef.Unresolved(surface, "a name that no table and no words of the text explain"));
    }

    /** Whose an office without a state is: of the only one that has such, else of who issued the text. */
    private Optional<String> home(Phrase phrase) {
        Optional<String> only = registry.onlyHome(phrase);
        boolean official =
                phrase.roles().stream().anyMatch(r -> r.agent().sectors().contains("GOV"));
        return only.isPresent() || !official ? only : issuer.actor().map(Actor::code);
    }

    /** The text's word on the state goes before the table's. */
    private ActorRef withCode(ActorRef ref, String code, Phrase phrase, String surface) {
        if (code.isEmpty()
                || !(ref instanceof ActorRef.Resolved resolved)
                || resolved.actor().code().equals(code)) {
            return ref;
        }
        Actor known = resolved.actor();
        Actor actor = new Actor(code, sectorsOf(phrase), ActorKind.PERSON, known.name(), phrase.office(), known.id());
        return new ActorRef.Resolved(actor, "\"" + surface + "\" with the office that the text gives");
    }

    private static List<String> sectorsOf(Phrase phrase) {
        return Sectors.of(phrase);
    }

    private static Actor stranger(Phrase phrase, String surface, String code) {
        return new Actor(code, Sectors.of(phrase), ActorKind.PERSON, surface, office(phrase), Optional.empty());
    }

    private static Optional<String> office(Phrase phrase) {
        Optional<String> office = phrase.office();
        return phrase.time() == Phrase.Time.FORMER ? office.map(o -> "former " + o) : office;
    }

    private List<String> nameWords(Sentence sentence, Phrase.Name name) {
        List<String> words = new ArrayList<>();
        for (int i = name.first(); i < name.end(); i++) {
            Pieces.of(sentence.token(i).text()).keys().forEach(words::add);
        }
        words.removeIf(w -> w.length() == 1 || Words.HONORIFICS.contains(w));
        return words;
    }

    // ---- descriptions

    private Settled described(Sentence sentence, Phrase phrase) {
        String surface = surface(sentence, phrase.first(), phrase.end());
        if (!phrase.pronoun().isEmpty()) {
            return owned(sentence, phrase, surface);
        }
        if (phrase.owner().isPresent()) {
            Settled owner = named(sentence, phrase.ownerAlone(), phrase.owner().get());
            List<Actor> states = affiliated(sentence, phrase);
            if (owner.ref().actors().isEmpty() && !states.isEmpty()) {
                return ofState(phrase, surface, states.get(0).code());
            }
            return ofOwner(phrase, surface, owner.ref(), owner.antecedent());
        }
        List<Actor> affiliated = affiliated(sentence, phrase);
        if (affiliated.size() > 1 && !chained(phrase)) {
            List<Actor> actors = affiliated.stream()
                    .map(a -> describedActor(phrase, surface, a.code()))
                    .toList();
            return Settled.of(new ActorRef.Group(actors, "one for each state named"));
        }
        if (!affiliated.isEmpty()) {
            return ofState(phrase, surface, affiliated.get(0).code());
        }
        if (!phrase.affiliations().isEmpty()) {
            return Settled.of(entities.of(phrase.affiliations().get(0), surface));
        }
        if (phrase.body().isPresent() && entities.clue(phrase.body().get().code()) > 0) {
            Body body = phrase.body().get();
            Actor actor = new Actor(
                    body.code(), body.sectors(), body.kind(), body.name(), Optional.empty(), Optional.empty());
            return Settled.of(new ActorRef.Resolved(actor, "the document speaks of " + body.code()));
        }
        return new Descriptions(antecedents, discourse, issuer, registry).settle(sentence, phrase, surface);
    }

    /** "Ruritanian Duma deputies": a body of the state, not two parties. */
    private static boolean chained(Phrase phrase) {
        return phrase.affiliations().stream()
                .skip(1)
                .anyMatch(h -> h.as(Meaning.Institution.class).isPresent());
    }

    private Settled ofOwner(Phrase phrase, String surface, ActorRef owner, int antecedent) {
        if (owner instanceof ActorRef.Resolved resolved
                && !resolved.actor().code().isEmpty()) {
            Actor actor = describedActor(phrase, surface, resolved.actor().code());
            return new Settled(
                    new ActorRef.Resolved(
                            actor, "belongs to " + resolved.actor().name()),
                    antecedent);
        }
        return Settled.of(new ActorRef.Unresolved(surface, "whose it is, is not known"));
    }

    private Settled ofState(Phrase phrase, String surface, String code) {
        if (phrase.isPlural() || !personal(phrase)) {
            return Settled.of(new ActorRef.Resolved(describedActor(phrase, surface, code), "the text names the state"));
        }
        Optional<Discourse.Introduced> holder = discourse.people().stream()
                .filter(p -> p.actor.code().equals(code) && Titles.sharesOffice(p, phrase))
                .max(Comparator.comparingInt(p -> p.last));
        if (holder.isPresent()) {
            return new Settled(
                    new ActorRef.Resolved(holder.get().actor, "holds the office by the text"), holder.get().last);
        }
        return Settled.of(
                new ActorRef.Resolved(describedActor(phrase, surface, code), "the text names state and office"));
    }

    private static boolean personal(Phrase phrase) {
        return phrase.role()
                .map(r -> r.agent().office().isPresent()
                        || r.agent().kind() == ActorKind.PERSON
                        || r.agent().kind() == ActorKind.OFFICE)
                .orElse(false);
    }

    private Actor describedActor(Phrase phrase, String surface, String code) {
        ActorKind kind = phrase.role().map(r -> r.agent().kind()).orElse(ActorKind.PEOPLE);
        if (kind == ActorKind.PERSON && phrase.office().isPresent()) {
            kind = ActorKind.OFFICE;
        }
        String name = surface;
        Optional<String> id = Optional.empty();
        if (phrase.office().isPresent() && !phrase.isPlural() && phrase.time() == Phrase.Time.PRESENT) {
            List<Term> holders = registry.holders(code, phrase.office().get(), entities.day());
            Optional<Person> holder =
                    holders.size() == 1 ? registry.person(holders.get(0).person()) : Optional.empty();
            name = holder.map(Person::name).orElse(surface);
            id = holder.map(Person::id);
        }
        return new Actor(code, Sectors.of(phrase), kind, name, office(phrase), id);
    }

    /** "his counterpart", "their governments", "its troops". */
    private Settled owned(Sentence sentence, Phrase phrase, String surface) {
        List<Actor> affiliated = affiliated(sentence, phrase);
        Settled owner = new Pronouns(antecedents, discourse, issuer).settle(sentence, phrase);
        if (Titles.isCounterpart(phrase)) {
            return counterpart(phrase, surface, affiliated, owner);
        }
        if (!affiliated.isEmpty()) {
            return ofState(phrase, surface, affiliated.get(0).code());
        }
        if (owner.ref() instanceof ActorRef.Group group) {
            List<Actor> actors = group.actors().stream()
                    .map(a -> describedActor(phrase, surface, a.code()))
                    .toList();
            return new Settled(new ActorRef.Group(actors, "of those named before"), owner.antecedent());
        }
        return ofOwner(phrase, surface, owner.ref(), owner.antecedent());
    }

    private Settled counterpart(Phrase phrase, String surface, List<Actor> affiliated, Settled owner) {
        Optional<String> office =
                owner.ref() instanceof ActorRef.Resolved r ? r.actor().office() : Optional.empty();
        if (affiliated.isEmpty()) {
            return Settled.of(new ActorRef.Unresolved(surface, "the text does not tell whose counterpart"));
        }
        List<Actor> actors = affiliated.stream()
                .map(a -> counterpartOf(a.code(), surface, office))
                .toList();
        return actors.size() == 1
                ? Settled.of(new ActorRef.Resolved(actors.get(0), "holds the same office there"))
                : Settled.of(new ActorRef.Group(actors, "hold the same office there"));
    }

    private Actor counterpartOf(String code, String surface, Optional<String> office) {
        Optional<Discourse.Introduced> known = discourse.people().stream()
                .filter(p -> p.actor.code().equals(code) && p.actor.office().equals(office) && office.isPresent())
                .findFirst();
        return known.map(p -> p.actor)
                .orElseGet(() -> new Actor(code, List.of("GOV"), ActorKind.OFFICE, surface, office, Optional.empty()));
    }

    // ---- pointers back

    private Settled anaphor(Sentence sentence, Phrase phrase, Meaning.Anaphor anaphor) {
        String surface = surface(sentence, phrase.first(), phrase.end());
        return new Descriptions(antecedents, discourse, issuer, registry).anaphor(sentence, phrase, anaphor, surface);
    }

    private Optional<Discourse.Introduced> soleHolder(Phrase phrase) {
        List<Discourse.Introduced> holders = discourse.people().stream()
                .filter(p -> Titles.sharesOffice(p, phrase))
                .toList();
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }

    // ---- apposition

    /** "Anna Novak, the foreign minister of Ruritania" and "the foreign minister of Ruritania, Anna Novak". */
    private Settled apposed(Sentence sentence, Phrase before, Phrase phrase, Settled settled) {
        boolean comma = phrase.first() == before.end() + 1
                && sentence.token(before.end()).text().equals(",");
        if (!comma || mentions.isEmpty() && discourse.seen().isEmpty()) {
            return settled;
        }
        if (before.name().isPresent() && phrase.name().isEmpty() && !phrase.isPlural() && personal(phrase)) {
            return nameFirst(sentence, before, phrase, settled);
        }
        if (before.name().isEmpty()
                && personal(before)
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
                office.actor().code(), Sectors.of(phrase), ActorKind.PERSON, surface, office(phrase), Optional.empty());
        ActorRef ref = new ActorRef.Resolved(actor, "the office after the comma");
        int index = last.index();
        if (index < 0) {
            index = mentions.size();
            mentions.add(mention(sentence, before, Settled.of(ref), index));
        } else {
            mentions.set(index, mention(sentence, before, Settled.of(ref), index));
        }
        discourse.introduce(actor, nameWords(sentence, name), Titles.words(phrase), index, sentence.index());
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
                office.actor().code(), Sectors.of(before), ActorKind.PERSON, surface, office(before), Optional.empty());
        discourse.introduce(actor, nameWords(sentence, name), Titles.words(before), mentions.size(), sentence.index());
        return new Settled(new ActorRef.Resolved(actor, "the office before the comma"), last.index());
    }

    // ---- memory

    private void remember(Sentence sentence, Phrase phrase, Settled settled, int index, List<Phrase> phrases) {
        settled.ref().actors().forEach(actor -> {
            if (phrase.name().isPresent() && settled.ref() instanceof ActorRef.Resolved) {
                Discourse.Introduced person = discourse.introduce(
                        actor, nameWords(sentence, phrase.name().get()), Titles.words(phrase), index, sentence.index());
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
