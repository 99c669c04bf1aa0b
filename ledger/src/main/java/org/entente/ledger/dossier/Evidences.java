package org.entente.ledger.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers the evidence of a dossier in the order in which its claims first cite it. */
final class Evidences {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Citation> citations = new ArrayList<>();

    Evidences(Dossier dossier) {
        dossier.answer().forEach(this::take);
        dossier.sections().forEach(s -> s.claims().forEach(this::take));
    }

    private void take(Claim claim) {
        for (Citation citation : claim.evidence()) {
            if (numbers.putIfAbsent(citation.statement(), citations.size() + 1) == null) {
                citations.add(citation);
            }
        }
    }

    /** Number of the citation, from 1. */
    int number(Citation citation) {
        Integer number = numbers.get(citation.statement());
        if (number == null) {
            throw new IllegalArgumentException("not cited: " + citation.statement());
        }
        return number;
    }

    /** All, in the order of their numbers. */
    List<Citation> all() {
        return citations;
    }
}
