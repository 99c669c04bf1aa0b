package org.entente.ledger.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.entente.ledger.Made;
import org.entente.ledger.Store;
import org.entente.ledger.View;
import org.entente.ledger.Writer;
import org.entente.lexicon.Lexicons;
import org.entente.lexicon.Ontology;
import org.entente.model.Attribution;
import org.entente.model.Driver;
import org.entente.model.InstrumentKind;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.model.Step;
import org.entente.model.Tenure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierTest {
    private static final Lexicons LEXICONS = Lexicons.packaged();
    private static final Attribution HERALD =
            new Attribution.Claimed("a herald", "said", Optional.of("allegedly"), new Span(0, 1));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private static List<Made> documents() {
        return List.of(
                Made.document("visit", "2003-01-11")
                        .event(
                                "CONSULT:visit",
                                Status.HAPPENED,
                                "2003-01-10",
                                "ARN:Aragorn:King",
                                "GND:Denethor:Prime_Minister",
                                "King Aragorn visited Prime Minister Denethor on Friday.")
                        .instrument(
                                InstrumentKind.STRATEGIC_PARTNERSHIP,
                                "strategic partnership",
                                Step.ANNOUNCED,
                                "2003-01-10",
                                "ARN GND",
                                "They announced a strategic partnership.")
                        .instrument(
                                InstrumentKind.TWO_PLUS_TWO,
                                "2+2 talks",
                                Step.PLANNED,
                                "2003",
                                "ARN GND",
                                "2+2 talks will begin this year.")
                        .instrument(
                                InstrumentKind.TWO_PLUS_TWO,
                                "2+2 talks",
                                Step.IN_FORCE,
                                "",
                                "ARN RHN",
                                "Arnor already has 2+2 talks with Rohan.")
                        .driver(
                                Driver.Type.CAUSE,
                                "the war in the east",
                                "the partnership",
                                "ARN GND MDR",
                                "The war in the east <script>alert('x')</script> made the partnership possible.")
                        .tenure(
                                "Denethor",
                                "GND",
                                "Prime Minister",
                                Tenure.Holding.CURRENT,
                                "Prime Minister Denethor & his council."),
                Made.document("agency", "2003-01-10")
                        .from("https://www.agency.example/1?a=1&b=\"2\"")
                        .event(
                                "CONSULT",
                                Status.HAPPENED,
                                "2003-01-10",
                                "ARN:Aragorn:King GND:Denethor:Prime_Minister",
                                "",
                                "Aragorn and Denethor met for lunch."),
                Made.document("autumn", "2002-11-20")
                        .event(
                                "CONSULT",
                                Status.CANCELLED,
                                "2002-11-15",
                                "ARN:Aragorn:King GND:Denethor:Prime_Minister",
                                "",
                                "A meeting of Aragorn and Denethor at the summit was called off.")
                        .event(
                                "CONSULT",
                                Status.HAPPENED,
                                "2002-11-16",
                                "GND:Denethor:Prime_Minister MDR:Sauron:President",
                                "",
                                "Denethor met Sauron instead.")
                        .event(
                                "ACCUSE",
                                Status.HAPPENED,
                                "2002-11-17",
                                "ARN",
                                "GND",
                                "Arnor voiced its displeasure to Gondor.",
                                HERALD));
    }

    private View fill(Store store, List<Made> documents) {
        try (Writer writer = store.writer(Ontology.load(LEXICONS))) {
            documents.forEach(d -> d.into(writer));
        }
        return store.view();
    }

    private static Dossier make(View view) {
        return DossierMaker.load(LEXICONS).make(view, "GND", "ARN", Optional.empty(), Optional.empty());
    }

    private static Stream<Claim> claims(Dossier dossier) {
        return Stream.concat(
                dossier.answer().stream(), dossier.sections().stream().flatMap(s -> s.claims().stream()));
    }

    private static List<String> texts(List<Claim> claims) {
        return claims.stream().map(c -> c.date() + " " + c.text()).toList();
    }

    @Test
    void itTellsWhatTheStatementsTell() {
        try (Store store = Store.open(folder.resolve("a.db"));
                View view = fill(store, documents())) {
            Dossier d = make(view);
            assertThat(d.at()).isEqualTo(LocalDate.of(2003, 1, 11));
            assertThat(texts(d.timeline()))
                    .containsExactly(
                            "2002-11-15 Called off: King Aragorn of ARN and Prime Minister Denethor of GND to meet",
                            "2002-11-17 ARN criticised or accused GND",
                            "2003-01-10 King Aragorn of ARN visited Prime Minister Denethor of GND");
            assertThat(d.timeline().get(1).notes()).containsExactly("according to a herald (“allegedly”)");
            assertThat(d.timeline().get(2).notes()).containsExactly("2 sources");
            assertThat(d.missed()).hasSize(1);
            assertThat(d.meetings())
                    .singleElement()
                    .satisfies(m -> assertThat(m.notes()).contains("leaders"));
            assertThat(texts(d.instruments()))
                    .containsExactly(
                            "2003-01-10 Strategic partnership (rung: strategic), announced: announced 2003-01-10",
                            "2003-01-11 2+2 talks, planned: planned 2003");
            assertThat(texts(d.others()))
                    .containsExactly(" ARN has a 2+2 of foreign and defence ministers also with RHN");
            assertThat(texts(d.drivers()))
                    .containsExactly("2003-01-11 “the partnership”, because of “the war in the east”");
            assertThat(texts(d.thirdParties()))
                    .anySatisfy(
                            t -> assertThat(t)
                                    .contains(
                                            "MDR: Prime Minister Denethor of GND and President Sauron of MDR met, 1 day after"));
            assertThat(texts(d.governments()))
                    .anySatisfy(g -> assertThat(g).contains("Denethor, Prime Minister of GND"));
            assertThat(d.answer().get(0).text())
                    .isEqualTo("By 11 January 2003 there stood between GND and ARN, so far as documents tell: "
                            + "strategic partnership (announced 2003-01-10).");
        }
    }

    @Test
    void everyClaimQuotesAPieceOfADocument() {
        try (Store store = Store.open(folder.resolve("a.db"));
                View view = fill(store, documents())) {
            List<Claim> claims = claims(make(view)).toList();
            assertThat(claims).hasSizeGreaterThan(12);
            for (Claim claim : claims) {
                assertThat(claim.evidence()).as(claim.text()).isNotEmpty();
                for (Citation c : claim.evidence()) {
                    String text = view.text(c.document()).orElseThrow();
                    assertThat(text.substring(c.start(), c.end())).isEqualTo(c.quote());
                }
            }
        }
    }

    @Test
    void thePageEscapesWhatTextsSayAndEveryNumberLeadsSomewhere() {
        try (Store store = Store.open(folder.resolve("a.db"));
                View view = fill(store, documents())) {
            String html = HtmlDossier.write(make(view));
            assertThat(html)
                    .doesNotContain("<script")
                    .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;")
                    .contains("href=\"https://www.agency.example/1?a=1&amp;b=&quot;2&quot;\"");
            var links = java.util.regex.Pattern.compile("href=\"#(e\\d+)\"").matcher(html);
            int found = 0;
            while (links.find()) {
                found++;
                assertThat(html).contains("id=\"" + links.group(1) + "\"");
            }
            assertThat(found).isGreaterThan(10);
        }
    }

    @Test
    void markdownAndJsonHoldTheSameClaims() {
        try (Store store = Store.open(folder.resolve("a.db"));
                View view = fill(store, documents())) {
            Dossier dossier = make(view);
            String markdown = MarkdownDossier.write(dossier);
            assertThat(markdown)
                    .contains("# GND and ARN")
                    .contains("## Timeline")
                    .contains("\\<script\\>");
            var json = JsonDossier.write(dossier);
            assertThat(json.path("timeline")).hasSize(3);
            assertThat(json.path("timeline")
                            .get(0)
                            .path("evidence")
                            .get(0)
                            .path("story")
                            .asText())
                    .isEqualTo("autumn");
        }
    }

    @Test
    void silenceIsNotAbsence() {
        try (Store store = Store.open(folder.resolve("a.db"));
                View view = fill(store, documents())) {
            Dossier nothing = DossierMaker.load(LEXICONS).make(view, "DAL", "ARN", Optional.empty(), Optional.empty());
            assertThat(claims(nothing)).isEmpty();
            assertThat(nothing.unknown())
                    .containsExactly("No document in the store tells of anything between DAL and ARN.");
            assertThat(HtmlDossier.write(nothing)).contains("No document in the store tells");
        }
    }

    @Test
    void theEndNarrowsWhatItTells() {
        try (Store store = Store.open(folder.resolve("a.db"));
                View view = fill(store, documents())) {
            Dossier d = DossierMaker.load(LEXICONS)
                    .make(view, "ARN", "GND", Optional.empty(), Optional.of(LocalDate.of(2002, 12, 31)));
            assertThat(d.instruments()).isEmpty();
            assertThat(d.timeline()).hasSize(2);
        }
    }

    @Test
    void theOrderOfReadingDoesNotMatter() {
        List<Made> documents = new ArrayList<>(documents());
        Random random = new Random(5);
        String expected = "";
        for (int round = 0; round < 6; round++) {
            try (Store store = Store.open(folder.resolve(round + ".db"));
                    View view = fill(store, documents)) {
                String json = JsonDossier.write(make(view)).toString();
                expected = round == 0 ? json : expected;
                assertThat(json).isEqualTo(expected);
            }
            Collections.shuffle(documents, random);
        }
    }

    @Test
    void whatTwoDoSideBySideIsNotCountedAsDoneToEachOther() {
        List<Made> documents = List.of(Made.document("d", "2003-02-01")
                .event(
                        "SANCTION",
                        Status.HAPPENED,
                        "2003-01-31",
                        "ARN GND",
                        "MDR",
                        "Arnor and Gondor imposed sanctions on Mordor.")
                .event("CONSULT", Status.HAPPENED, "2003-01-30", "ARN GND", "", "Arnor and Gondor met."));
        try (Store store = Store.open(folder.resolve("a.db"));
                View view = fill(store, documents)) {
            Dossier d = make(view);
            assertThat(texts(d.timeline())).containsExactly("2003-01-30 ARN and GND met");
            assertThat(texts(d.alongside())).containsExactly("2003-01-31 ARN and GND imposed sanctions on MDR");
            assertThat(d.bars()).containsExactly(new Dossier.Bar("2003-01", 1, 2.5));
        }
    }

    @Test
    void theTablesTellOneSpellingFromAnotherAndWhoGovernedWhatElse() {
        List<Made> documents = List.of(
                Made.document("d1", "2022-05-05")
                        .event(
                                "CONSULT",
                                Status.HAPPENED,
                                "2022-05-04",
                                "ITA:Mario_Draghi:Prime_Minister",
                                "JPN:Kishida_Fumio:Prime_Minister",
                                "They met in May."),
                Made.document("d2", "2022-06-05")
                        .event(
                                "CONSULT",
                                Status.HAPPENED,
                                "2022-06-04",
                                "ITA:Fumio_Kishida:Prime_Minister",
                                "JPN:Fumio_Kishida:Prime_Minister",
                                "They met in June."));
        try (Store store = Store.open(folder.resolve("a.db"));
                View view = fill(store, documents)) {
            Dossier d = DossierMaker.load(LEXICONS).make(view, "ITA", "JPN", Optional.empty(), Optional.empty());
            assertThat(texts(d.governments()))
                    .containsExactlyInAnyOrder(
                            "2022-05-05 Mario Draghi, Prime Minister of Italy: in office on 2022-05-05",
                            "2022-05-05 Fumio Kishida, Prime Minister of Japan: in office from 2022-05-05 to 2022-06-05");
            assertThat(d.officeholders())
                    .anySatisfy(l -> assertThat(l).startsWith("Italy: Mario Draghi, Prime Minister, from 2021"));
        }
    }
}
