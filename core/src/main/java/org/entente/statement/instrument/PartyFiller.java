package org.entente.statement.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Document;
import org.entente.model.InstrumentKind;
import org.entente.model.Mention;
import org.entente.model.Mentions;
import org.entente.model.Participant;
import org.entente.model.Sentence;

/** Completes the parties that an instrument's own words name: from the table, an earlier telling, the sentence, the document. */
final class PartyFiller {
    private static final Set<InstrumentKind> ALONE = Set.of(
            InstrumentKind.POLICY_DOCUMENT,
            InstrumentKind.JOINT_STATEMENT,
            InstrumentKind.TREATY,
            InstrumentKind.OTHER);
    private static final Set<String> THREE_LETTERS = Set.of("EUR", "UNO", "OAS", "AFU", "GCC", "PIF", "LAS");
    private static final Set<ActorKind> STATES = Set.of(ActorKind.STATE, ActorKind.GOVERNMENT);
    private static final int MANY = 4;

    private final Document document;
    private final Mentions mentions;
    private final Context context;

    PartyFiller(Document document, Mentions mentions) {
        this.document = document;
        this.mentions = mentions;
        this.context = new Context(document, mentions);
    }

    /**
     * What was found.
     *
     * @param parties all of them
     * @param own how many of them the sentence itself names
     */
    record Filled(List<Participant> parties, int own) {
        Filled {
            parties = List.copyOf(parties);
        }
    }

    /** The parties of {@code phrase}, of which {@code told} are named beside it, and {@code earlier} tells of it before. */
    Filled fill(Sentence sentence, Phrase phrase, List<Participant> told, Optional<Found> earlier) {
        List<Participant> named = withoutItself(phrase, told);
        if (!phrase.parties().isEmpty()) {
            List<Participant> known = known(phrase, named, sentence);
            return new Filled(known, known.size());
        }
        if (named.size() < 2 && earlier.isPresent()) {
            List<Participant> joined = joined(earlier.get().parties(), named);
            return new Filled(joined, joined.size());
        }
        if (named.size() < 2 && phrase.strength() == Phrase.Strength.NAMED) {
            named = withSentence(sentence, phrase, named);
        }
        int own = named.size();
        boolean complete =
                own >= 2 || (own == 1 && ALONE.contains(phrase.kind()) && phrase.strength() != Phrase.Strength.STRONG);
        return new Filled(complete ? named : inContext(sentence, phrase, named), own);
    }

    /** An organisation whose name is the instrument's own is no party to it. */
    private static List<Participant> withoutItself(Phrase phrase, List<Participant> told) {
        return told.stream()
                .filter(p -> p.actor().kind() != ActorKind.ORGANISATION
                        || (!phrase.name().contains(p.surface())
                                || p.surface().length() * 2 < phrase.name().length()))
                .toList();
    }

    private List<Participant> withSentence(Sentence sentence, Phrase phrase, List<Participant> named) {
        PartyReader.Parties all = new PartyReader.Parties();
        named.forEach(all::add);
        for (Mention mention : mentions.in(sentence)) {
            if (!phrase.covers(mention.head()) && mention.actors().stream().anyMatch(a -> STATES.contains(a.kind()))) {
                mention.actors()
                        .forEach(a -> all.add(new Participant(a, mention.span().of(document.text()), mention.span())));
            }
        }
        return all.size() <= MANY ? all.list() : named;
    }

    static List<Participant> joined(List<Participant> first, List<Participant> second) {
        PartyReader.Parties all = new PartyReader.Parties();
        first.forEach(all::add);
        second.forEach(all::add);
        return all.list();
    }

    /** The parties of a known instrument: as the text names them, else as the table does; whoever acts on one of many is told. */
    private static List<Participant> known(Phrase phrase, List<Participant> told, Sentence sentence) {
        boolean open = phrase.parties().size() == 1;
        PartyReader.Parties all = new PartyReader.Parties();
        told.stream()
                .filter(p -> open || phrase.parties().contains(p.actor().code()))
                .forEach(all::add);
        for (String code : phrase.parties()) {
            boolean organisation = code.length() > 3 || THREE_LETTERS.contains(code);
            Actor actor = new Actor(
                    code,
                    List.of(organisation ? "IGO" : "GOV"),
                    organisation ? ActorKind.ORGANISATION : ActorKind.STATE,
                    code,
                    Optional.empty(),
                    Optional.empty());
            all.add(new Participant(
                    actor,
                    phrase.name(),
                    sentence.token(phrase.first())
                            .span()
                            .union(sentence.token(phrase.end() - 1).span())));
        }
        return all.list();
    }

    /** The document's pair, where who is named is one of it or nobody is; for measures against somebody, who was named last. */
    private List<Participant> inContext(Sentence sentence, Phrase phrase, List<Participant> named) {
        if (phrase.kind() == InstrumentKind.SANCTIONS && named.size() == 1) {
            return joined(named, before(sentence, named.get(0)));
        }
        boolean fits = named.isEmpty()
                || context.pair().stream()
                        .anyMatch(p ->
                                p.actor().code().equals(named.get(0).actor().code()));
        return fits ? joined(named, context.pair()) : named;
    }

    /** The state or organisation named last before {@code sentence}'s end that is not {@code known}. */
    List<Participant> before(Sentence sentence, Participant known) {
        List<Participant> last = new ArrayList<>();
        for (Mention mention : mentions.all()) {
            if (mention.sentence() <= sentence.index()) {
                for (Actor actor : mention.actors()) {
                    if (!actor.code().isEmpty()
                            && !actor.code().equals(known.actor().code())) {
                        last = List.of(new Participant(actor, mention.span().of(document.text()), mention.span()));
                    }
                }
            }
        }
        return last;
    }
}
