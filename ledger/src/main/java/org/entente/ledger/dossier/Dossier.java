package org.entente.ledger.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Why and how two states changed their relationship, as the ledger's statements tell it.
 *
 * @param first name of the one that was asked for first
 * @param second name of the other
 * @param codes their codes, in the order of the names
 * @param at the date that it speaks of: the end that was asked for, or the last day that a document tells
 * @param reports how many reports of events between them the ledger holds
 * @param read how many of them were read, the most telling where not all
 * @param documents how many documents the claims rest on
 * @param answer the answer in a paragraph, a sentence a claim
 * @param instruments rung and instruments, each with how it stands
 * @param others who else has them
 * @param timeline what happened, the most telling of it, in order of time
 * @param alongside what the two did side by side towards others, the most telling
 * @param untold how many happenings the timeline leaves out
 * @param meetings held and planned, the latest first
 * @param missed meetings that fell through
 * @param governments who held office when
 * @param officeholders who governed by the tables, a line each; background, which no document of the store need tell
 * @param drivers reasons that texts give
 * @param thirdParties what third parties have to do with it
 * @param disputed what reports disagree on
 * @param unknown what no document tells
 * @param bars net cooperation by period
 */
public record Dossier(
        String first,
        String second,
        List<String> codes,
        Optional<LocalDate> since,
        LocalDate at,
        long reports,
        long read,
        int documents,
        List<Claim> answer,
        List<Claim> instruments,
        List<Claim> others,
        List<Claim> timeline,
        List<Claim> alongside,
        int untold,
        List<Claim> meetings,
        List<Claim> missed,
        List<Claim> governments,
        List<String> officeholders,
        List<Claim> drivers,
        List<Claim> thirdParties,
        List<Claim> disputed,
        List<String> unknown,
        List<Bar> bars) {
    /**
     * What two states did to each other in a period.
     *
     * @param period "2023", "2023-Q1" or "2023-01"
     * @param happenings how many happenings
     * @param net sum of their PLOVER scores
     */
    public record Bar(String period, int happenings, double net) {}

    /**
     * A heading with what stands under it.
     *
     * @param quoted whether each line goes with the words that it rests on, since it says little without
     */
    public record Section(String title, List<Claim> claims, boolean quoted) {}

    public Dossier {
        codes = List.copyOf(codes);
        answer = List.copyOf(answer);
        instruments = List.copyOf(instruments);
        others = List.copyOf(others);
        timeline = List.copyOf(timeline);
        alongside = List.copyOf(alongside);
        meetings = List.copyOf(meetings);
        missed = List.copyOf(missed);
        governments = List.copyOf(governments);
        officeholders = List.copyOf(officeholders);
        drivers = List.copyOf(drivers);
        thirdParties = List.copyOf(thirdParties);
        disputed = List.copyOf(disputed);
        unknown = List.copyOf(unknown);
        bars = List.copyOf(bars);
    }

    /** The sections after the answer, in the order of reading; empty ones too. */
    public List<Section> sections() {
        return List.of(
                new Section("Rungs and instruments", instruments, false),
                new Section("Who else has them", others, false),
                new Section("Why: the reasons that texts give", drivers, false),
                new Section("Third parties", thirdParties, false),
                new Section("Meetings", meetings, false),
                new Section("Meetings that fell through", missed, true),
                new Section("Governments", governments, false),
                new Section("Timeline", timeline, true),
                new Section("Side by side towards others", alongside, true),
                new Section("What is disputed", disputed, true));
    }
}
