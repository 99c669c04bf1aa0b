package org.entente.ledger.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.ledger.Sourced;
import org.entente.ledger.View;
import org.entente.ledger.instrument.Matrix;
import org.entente.ledger.relation.Relation;
import org.entente.model.InstrumentKind;
import org.entente.model.Statement;

/** With whom else either of the two has what they have. */
final class Partners {
    /** Kinds that every state has with many, so that others' having them tells nothing. */
    private static final Set<InstrumentKind> COMMON = EnumSet.of(
            InstrumentKind.JOINT_STATEMENT,
            InstrumentKind.POLICY_DOCUMENT,
            InstrumentKind.MEMBERSHIP,
            InstrumentKind.EMBASSY,
            InstrumentKind.DIPLOMATIC_RELATIONS,
            InstrumentKind.RECOGNITION,
            InstrumentKind.OTHER);

    private static final int MOST_KINDS = 6;
    private static final int MOST_PARTNERS = 8;

    private final View view;
    private final Wording wording;

    Partners(View view, Wording wording) {
        this.view = view;
        this.wording = wording;
    }

    List<Claim> of(String first, String second, Relation relation, LocalDate at) {
        Set<InstrumentKind> kinds = new TreeSet<>();
        relation.standing().forEach(i -> kinds.add(i.kind()));
        relation.others().forEach(i -> kinds.add(i.kind()));
        kinds.removeAll(COMMON);
        List<Claim> claims = new ArrayList<>();
        for (InstrumentKind kind : kinds.stream().limit(MOST_KINDS).toList()) {
            for (String code : List.of(first, second)) {
                claim(code, code.equals(first) ? second : first, kind, at, claims);
            }
        }
        return claims;
    }

    private void claim(String code, String other, InstrumentKind kind, LocalDate at, List<Claim> claims) {
        Map<String, Long> keys = new HashMap<>();
        List<String> partners = new ArrayList<>();
        for (Matrix.Cell cell : Matrix.read(view, kind, List.of(code), at).standing()) {
            String partner = cell.a().equals(code) ? cell.b() : cell.a();
            if (!partner.equals(other)) {
                partners.add(partner);
                keys.put(partner, cell.key());
            }
        }
        List<String> shown = partners.stream().limit(MOST_PARTNERS).toList();
        if (shown.isEmpty()) {
            return;
        }
        Map<Long, Sourced<Statement>> byKey = view.byKey(keys.values());
        List<Sourced<Statement>> evidence = shown.stream()
                .flatMap(p -> java.util.stream.Stream.ofNullable(byKey.get(keys.get(p))))
                .toList();
        int more = partners.size() - shown.size();
        String text = Claims.capital(wording.name(code)) + " has " + article(Wording.kind(kind)) + " also with "
                + wording.names(shown) + (more > 0 ? " (" + more + " more)" : "");
        claims.add(new Claim("", text, List.of(), Claims.citations(evidence.stream())));
    }

    private static String article(String kind) {
        boolean many = kind.endsWith("s") && !kind.endsWith("ss");
        boolean vowel = "aeiou".indexOf(kind.charAt(0)) >= 0;
        return many && !kind.startsWith("2") ? kind : (vowel ? "an " : "a ") + kind;
    }
}
