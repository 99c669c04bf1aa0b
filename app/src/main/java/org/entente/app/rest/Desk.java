package org.entente.app.rest;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.entente.actor.ActorQuery;
import org.entente.actor.Registry;
import org.entente.coder.Coder;
import org.entente.format.StatementJson;
import org.entente.ledger.Store;
import org.entente.ledger.View;
import org.entente.ledger.dossier.Answers;
import org.entente.ledger.dossier.DossierMaker;
import org.entente.ledger.dossier.Names;
import org.entente.lexicon.Lexicons;
import org.entente.lexicon.Ontology;
import org.entente.model.Article;
import org.entente.model.CodingResult;

/** What every answer is made with: the store, the coder and the knowledge of names. Safe for several threads. */
public final class Desk {
    /** So many texts are coded at a time; more are asked to come again. */
    private static final int AT_ONCE = 2;

    private final Store store;
    private final Coder coder;
    private final Ontology ontology;
    private final Names names;
    private final ActorQuery actors;
    private final Answers answers;
    private final DossierMaker dossiers;
    private final StatementJson json;
    private final Semaphore coding = new Semaphore(AT_ONCE);

    /**
     * Loads what it needs.
     *
     * @param store stays the caller's to close
     */
    public Desk(Store store, Coder coder, Lexicons lexicons) {
        this.store = store;
        this.coder = coder;
        this.ontology = Ontology.load(lexicons);
        this.names = Names.load(lexicons);
        this.actors = new ActorQuery(Registry.load(lexicons));
        this.answers = Answers.load(lexicons);
        this.dossiers = DossierMaker.load(lexicons);
        this.json = new StatementJson(ontology);
    }

    /** Asks the store, on a view of its own. */
    public <T> T read(Function<View, T> question) {
        try (View view = store.view()) {
            return question.apply(view);
        }
    }

    /**
     * Codes a text.
     *
     * @throws Rejection with 503 where others are being coded
     */
    public CodingResult code(Article article) {
        if (!coding.tryAcquire()) {
            throw new Rejection(503, "Busy", "other texts are being read; try again in a moment");
        }
        try {
            return coder.code(article);
        } finally {
            coding.release();
        }
    }

    /**
     * The code of a state or organisation.
     *
     * @param asked its code, or a name of it
     * @throws Rejection with 404 where it is neither
     */
    public String code(String asked) {
        String upper = asked.strip().toUpperCase(Locale.ROOT);
        if (!names.of(upper).equals(upper)) {
            return upper;
        }
        return Optional.of(actors.ask(asked, "", Optional.empty()).country())
                .filter(c -> !names.of(c).equals(c))
                .or(() -> Optional.of(upper).filter(u -> read(View::parties).containsKey(u)))
                .orElseThrow(() -> new Rejection(
                        404, "Unknown name", "\"" + asked + "\" is no state or organisation that is known here"));
    }

    /** The name of a code. */
    public String name(String code) {
        return names.of(code);
    }

    public ActorQuery actors() {
        return actors;
    }

    public Answers answers() {
        return answers;
    }

    public DossierMaker dossiers() {
        return dossiers;
    }

    public StatementJson json() {
        return json;
    }

    public Ontology ontology() {
        return ontology;
    }
}
