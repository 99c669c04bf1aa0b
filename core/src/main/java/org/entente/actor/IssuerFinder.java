package org.entente.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.ActorRef;
import org.entente.model.Document;
import org.entente.model.Mention;
import org.entente.model.Sentence;

/** Tells from the head of an official text who speaks in it. */
final class IssuerFinder {
    private static final int HEAD = 4;
    private static final Pattern JOINT = Pattern.compile(
            "\\bjoint (?:statement|communiqu|declaration|press|leaders|vision|readout)|\\bleaders['’]? (?:statement|declaration|communiqu)"
                    + "|\\btrilateral (?:statement|leaders)|\\b(?:statement|communiqué|declaration) (?:by|of|from) the (?:leaders|heads|foreign ministers|g7|g20)");
    private static final Pattern RELEASE = Pattern.compile(
            "^(?:joint |press |media |official )*(?:statement|readout|remarks|speech|address|press release|background|letter|message|transcript|fact sheet)\\b");
    private static final Pattern OFFICIAL =
            Pattern.compile("\\b(?:call|meeting|travel|visit|trip|participation|remarks|statement|bilateral)\\b");
    private static final Pattern FIRST_PERSON = Pattern.compile("\\b(?:I|my|My)\\b");

    private final Registry registry;
    private final Entities entities;

    IssuerFinder(Registry registry, Entities entities) {
        this.registry = registry;
        this.entities = entities;
    }

    Issuer find(Document document, List<List<Phrase>> phrases, Optional<Sentence> title, List<Phrase> headline) {
        String head = head(document);
        boolean joint = JOINT.matcher(head.toLowerCase(Locale.ROOT)).find();
        List<Actor> parties = joint ? parties(document, phrases, title, headline) : List.of();
        Optional<Registry.Publisher> publisher = registry.publisher(head);
        Optional<Actor> actor = publisher.map(p -> state(p.code())).or(() -> byline(document, phrases));
        return new Issuer(actor, publisher.map(Registry.Publisher::offices).orElse(List.of()), joint, parties);
    }

    private static String head(Document document) {
        StringBuilder out = new StringBuilder(document.article().title().orElse(""));
        for (Sentence sentence : document.sentences()
                .subList(0, Math.min(HEAD, document.sentences().size()))) {
            out.append('\n').append(sentence.span().of(document.text()));
        }
        return out.toString();
    }

    private Actor state(String code) {
        return new Actor(
                code,
                List.of("GOV"),
                ActorKind.GOVERNMENT,
                registry.state(code).map(State::name).orElse(code),
                Optional.empty(),
                Optional.of(code));
    }

    /** "Statement by President Novak on ...", "Readout of President Novak's Call with ...", "Minister Novak's Travel to ...". */
    private Optional<Actor> titled(Sentence title, List<Phrase> headline) {
        String words = title.tokens().stream().map(t -> Pieces.key(t.text())).collect(Collectors.joining(" "));
        Optional<Phrase> first =
                headline.stream().filter(p -> p.name().isPresent()).findFirst();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        boolean released = RELEASE.matcher(words).find();
        boolean owns = first.get().first() <= 1
                && first.get().form() == Mention.Form.MODIFIER
                && OFFICIAL.matcher(words).find();
        return released || owns
                ? codes(title, List.of(first.get())).keySet().stream()
                        .findFirst()
                        .map(this::state)
                : Optional.empty();
    }

    /** A line of its own at the head that is a person's name and office, in a text that says "I" or "we". */
    private Optional<Actor> byline(Document document, List<List<Phrase>> phrases) {
        for (int i = 0; i < Math.min(HEAD, phrases.size()); i++) {
            Sentence sentence = document.sentences().get(i);
            List<Phrase> own = phrases.get(i);
            boolean line = sentence.size() <= 14
                    && !own.isEmpty()
                    && sentence.tokens().stream().noneMatch(t -> t.isVerb());
            if (line
                    && own.stream().anyMatch(p -> p.office().isPresent())
                    && FIRST_PERSON.matcher(document.text()).find()) {
                Optional<String> code = codes(sentence, own).keySet().stream().findFirst();
                if (code.isPresent()) {
                    return code.map(this::state);
                }
            }
        }
        return Optional.empty();
    }

    /** Who is the subject of the first sentence, in a text that says "I" or "we" without a quotation: "Ruritania welcomes ... We call". */
    private Optional<Actor> subject(Document document, List<List<Phrase>> phrases) {
        if (!speaksItself(document)) {
            return Optional.empty();
        }
        for (int i = 0; i < Math.min(2, phrases.size()); i++) {
            Sentence sentence = document.sentences().get(i);
            Optional<Phrase> first =
                    phrases.get(i).stream().filter(p -> p.pronoun().isEmpty()).findFirst();
            if (first.isPresent()
                    && first.get().first() <= 2
                    && !first.get().locative()
                    && first.get().form() != Mention.Form.MODIFIER) {
                Optional<String> code =
                        codes(sentence, List.of(first.get())).keySet().stream().findFirst();
                if (code.isPresent()) {
                    return code.map(this::state);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean speaksItself(Document document) {
        for (Sentence sentence : document.sentences()
                .subList(0, Math.min(12, document.sentences().size()))) {
            for (int i = 0; i < sentence.size(); i++) {
                String word = Pieces.key(sentence.token(i).text());
                boolean first = word.equals("we") || word.equals("our") || word.equals("i") || word.equals("my");
                if (first && !Quotes.quoted(sentence, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Actor> parties(
            Document document, List<List<Phrase>> phrases, Optional<Sentence> title, List<Phrase> headline) {
        Map<String, Actor> found = new LinkedHashMap<>();
        title.ifPresent(t -> found.putAll(codes(t, headline)));
        for (int i = 0; i < Math.min(HEAD, phrases.size()) && found.size() < 2; i++) {
            found.putAll(codes(document.sentences().get(i), phrases.get(i)));
        }
        return new ArrayList<>(found.values());
    }

    /** The states and organisations that phrases name, persons by the state of their office. */
    private Map<String, Actor> codes(Sentence sentence, List<Phrase> phrases) {
        Map<String, Actor> found = new LinkedHashMap<>();
        for (Phrase phrase : phrases) {
            if (phrase.locative()) {
                continue;
            }
            for (Hit hit : phrase.affiliations()) {
                ActorRef ref = entities.of(hit, Resolver.surface(sentence, hit.first(), hit.end()));
                ref.actors().stream()
                        .filter(a -> !a.code().isEmpty())
                        .forEach(a -> found.putIfAbsent(a.code(), polity(a)));
            }
            if (phrase.affiliations().isEmpty()) {
                registry.onlyHome(phrase).ifPresent(code -> found.putIfAbsent(code, state(code)));
            }
            if (phrase.affiliations().isEmpty() && phrase.name().isPresent()) {
                Phrase.Name name = phrase.name().get();
                new Persons(registry, entities)
                        .find(name.known(), name.full(), "", phrase.office().orElse(""), phrase.time())
                        .ifPresent(ref -> ref.actors().stream()
                                .filter(a -> !a.code().isEmpty())
                                .forEach(a -> found.putIfAbsent(a.code(), state(a.code()))));
            }
        }
        return found;
    }

    private static Actor polity(Actor actor) {
        return actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.ORGANISATION
                ? actor
                : new Actor(
                        actor.code(),
                        List.of(),
                        ActorKind.STATE,
                        actor.code(),
                        Optional.empty(),
                        Optional.of(actor.code()));
    }
}
