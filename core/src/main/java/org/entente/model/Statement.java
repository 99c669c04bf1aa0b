package org.entente.model;

import java.util.List;

/** One thing that one document says, with the words that say it. The smallest thing that is kept. */
public sealed interface Statement permits Event, InstrumentStep, Driver, Tenure, Utterance {
    /** Hash of its content: the same text gives the same id on every machine and in every run. */
    String id();

    /** Id of the document. */
    String story();

    /** The words that carry it; at least one piece, the fullest telling first. */
    List<Evidence> evidence();

    /** On whose word it stands. */
    Attribution attribution();

    /** Which rule made it. */
    String rule();

    /** The contract's name of its kind: "event", "instrument", "driver", "tenure", "attribution". */
    String kind();
}
