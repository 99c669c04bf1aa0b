package org.entente.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.lexicon.Lexicons;
import org.entente.model.Candidate;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.Mentions;
import org.entente.model.PartialDate;
import org.entente.model.Root;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.model.Token;
import org.entente.model.When;
import org.entente.statement.attribution.AttributionReader;
import org.entente.statement.attribution.Voices;
import org.entente.statement.merge.Fates;
import org.entente.statement.merge.Happenings;
import org.entente.statement.merge.Telling;
import org.entente.statement.place.PlaceReader;
import org.entente.statement.status.StatusReader;
import org.entente.statement.time.Chronicle;
import org.entente.statement.time.Dater;
import org.entente.statement.tree.Extent;

/**
 * Gives each event its status, attribution, date, place, evidence and confidence; tellings of one happening become one event.
 * Immutable and safe for use by several threads.
 */
public final class EventQualifier {
    private final StatusReader statuses;
    private final AttributionReader attributions;
    private final Dater dater;
    private final Fates fates;
    private final PlaceReader places;
    private final Happenings happenings = new Happenings();

    public EventQualifier(Lexicons lexicons) {
        this.statuses = new StatusReader(lexicons);
        this.attributions = new AttributionReader(lexicons);
        this.dater = new Dater(lexicons);
        this.fates = new Fates(lexicons);
        this.places = new PlaceReader(lexicons);
    }

    /** The events of {@code document}, one for each happening, in order of their first telling. */
    public List<Event> qualify(Document document, Mentions mentions, List<Candidate> candidates) {
        Chronicle chronicle = dater.read(document);
        Voices voices = attributions.read(document, mentions);
        List<Telling> tellings = new ArrayList<>(candidates.size());
        for (Candidate candidate : candidates) {
            tellings.add(telling(document, mentions, chronicle, voices, candidate));
        }
        Set<Event> events = new LinkedHashSet<>();
        for (List<Telling> group : happenings.group(tellings)) {
            Optional<Fates.Fate> fate = group.stream()
                    .flatMap(t -> fates.of(document, t, voices).stream())
                    .findFirst();
            events.add(EventBuilder.build(document, group, fate));
        }
        return Replacements.link(document, List.copyOf(events));
    }

    private Telling telling(
            Document document, Mentions mentions, Chronicle chronicle, Voices voices, Candidate candidate) {
        Sentence sentence = document.sentences().get(candidate.sentence());
        Token trigger = Deeds.of(sentence, candidate);
        boolean lasting = !chronicle.headlines() && material(candidate.type().root());
        Status read = sentence.parsed()
                ? statuses.read(sentence, trigger, lasting, Deeds.support(candidate))
                : Status.HAPPENED;
        When when = dater.date(chronicle, sentence, trigger, read);
        List<Span> parties = new ArrayList<>();
        candidate.actors().stream()
                .filter(m -> m.sentence() == sentence.index())
                .forEach(m -> parties.add(m.span()));
        candidate.recipients().stream()
                .filter(m -> m.sentence() == sentence.index())
                .forEach(m -> parties.add(m.span()));
        return new Telling(
                candidate,
                sentence,
                atDate(read, when, document),
                when,
                places.read(document, mentions, sentence, trigger),
                voices.of(sentence, trigger, candidate),
                Extent.of(sentence, sentence.token(candidate.trigger()), parties));
    }

    private static boolean material(Root root) {
        return switch (root) {
            case COOPERATE, AID, MOBILIZE, COERCE, ASSAULT, SANCTION, PROTEST -> true;
            case AGREE, CONSULT, SUPPORT, CONCEDE, RETREAT, REQUEST, ACCUSE, REJECT, THREATEN -> false;
        };
    }

    /** What lies after the document's date has not happened yet; what began before it and ends after it goes on. */
    private static Status atDate(Status status, When when, Document document) {
        if (document.article().date().isEmpty() || when.from().isEmpty()) {
            return status;
        }
        var day = document.article().date().get();
        PartialDate from = when.from().get();
        if ((status == Status.HAPPENED || status == Status.ONGOING)
                && from.earliest().isAfter(day)) {
            return Status.PLANNED;
        }
        boolean begun = from.day().isPresent()
                && from.earliest().isBefore(day)
                && when.to().filter(to -> !to.latest().isBefore(day)).isPresent();
        return status == Status.PLANNED && begun ? Status.ONGOING : status;
    }
}
