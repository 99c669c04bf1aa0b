package org.entente.statement.time;

import java.util.Set;
import org.entente.model.Token;

/** Verbs that only carry the noun of a deed, so that their time is its time: "held talks", "a truce took effect". */
final class Light {
    private static final Set<String> VERBS = Set.of("hold", "have", "make", "take", "pay", "give", "conduct", "launch", "impose", "sign", "begin", "start", "open", "resume", "host", "attend", "reach", "conclude", "establish", "carry", "stage", "undertake", "issue", "release", "publish", "lodge", "file", "arrive", "go", "come", "happen", "occur", "end", "close", "break", "convene", "announce", "declare", "enter", "join", "form", "mount", "fire", "test", "complete", "finish", "hear", "meet", "agree", "be", "cancel", "postpone", "exchange", "present", "adopt", "approve", "ratify", "receive", "send", "provide", "deliver", "extend", "renew", "lift", "suspend", "place", "lead", "culminate", "participate", "speak", "express", "reaffirm", "underscore", "stress", "reiterate", "emphasize", "emphasise", "affirm", "pledge", "voice", "convey", "offer", "restate", "highlight", "confirm", "repeat", "underline", "state");

    private Light() {}

    static boolean is(Token verb) {
        return VERBS.contains(verb.lemma());
    }
}
