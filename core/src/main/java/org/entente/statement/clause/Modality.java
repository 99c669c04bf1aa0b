package org.entente.statement.clause;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.lexicon.Lexicons;
import org.entente.lexicon.Row;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Whether what a verb tells is so, is to be, is only wished for, or is denied. Immutable and safe for use by several threads. */
public final class Modality {
    /** How a deed stands to the world. */
    public enum Force {
        FACT,
        /** It is announced or decided. */
        ANNOUNCED,
        AGREED,
        PLANNED,
        /** Someone works towards it. */
        SOUGHT,
        /** Someone asks for it or thinks of it. */
        PROPOSED,
        REFUSED,
        DENIED
    }

    private static final Set<String> FUTURE = Set.of("will", "shall");
    private static final Set<String> UNREAL =
            Set.of("would", "could", "may", "might", "should", "can", "must", "ought");
    private static final int MAX_CLIMB = 6;

    private final Map<String, Force> governors;

    /** @param lexicons has the table {@code instruments/modality} */
    public Modality(Lexicons lexicons) {
        Map<String, Force> read = new HashMap<>();
        for (Row row : lexicons.table("instruments/modality")) {
            read.put(row.required("word"), force(row));
        }
        governors = Map.copyOf(read);
    }

    private static Force force(Row row) {
        try {
            return Force.valueOf(row.required("force").toUpperCase(java.util.Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.invalid("no such force: " + row.get("force"));
        }
    }

    /** How the deed of {@code verb} stands to the world, from its own auxiliaries and the words that it hangs on. */
    public Force of(Sentence sentence, Token verb) {
        Token at = verb;
        boolean announced = false;
        for (int i = 0; i < MAX_CLIMB; i++) {
            Optional<Force> own = own(sentence, at);
            if (own.isPresent()) {
                return own.get();
            }
            Optional<Token> head = sentence.head(at);
            if (head.isEmpty() || !depends(at)) {
                break;
            }
            Optional<Force> governed = governed(sentence, at, head.get());
            if (governed.isPresent() && governed.get() != Force.ANNOUNCED && governed.get() != Force.FACT) {
                return governed.get();
            }
            announced |= governed.filter(f -> f == Force.ANNOUNCED).isPresent();
            at = head.get();
        }
        return announced ? Force.ANNOUNCED : Force.FACT;
    }

    /** What {@code word}, a lemma, makes of the deed that hangs on it. */
    public Optional<Force> governor(String word) {
        return Optional.ofNullable(governors.get(word));
    }

    private static Optional<Force> own(Sentence sentence, Token verb) {
        if (Clause.negated(sentence, verb)) {
            return Optional.of(Force.DENIED);
        }
        String modal = Clause.modal(sentence, verb);
        if (FUTURE.contains(modal)) {
            return Optional.of(Force.PLANNED);
        }
        if (UNREAL.contains(modal)
                || Clause.children(sentence, verb, "mark").stream().anyMatch(Modality::isIf)) {
            return Optional.of(Force.PROPOSED);
        }
        return Optional.empty();
    }

    private static boolean isIf(Token mark) {
        return Set.of("if", "unless", "whether").contains(Clause.lemma(mark));
    }

    private static boolean depends(Token verb) {
        return List.of("xcomp", "ccomp", "acl", "advcl", "conj", "obl", "nmod", "obj").stream()
                        .anyMatch(r -> Clause.is(verb, r))
                && !verb.relation().equals("acl:relcl");
    }

    private Optional<Force> governed(Sentence sentence, Token at, Token head) {
        boolean infinitive = Clause.children(sentence, at, "mark").stream()
                .anyMatch(m -> m.text().equalsIgnoreCase("to"));
        if (Clause.is(at, "advcl") || Clause.is(at, "conj") || Clause.is(at, "obj")) {
            // "to sign the treaty" beside a verb of going is a purpose, still to come
            return infinitive && Clause.is(at, "advcl") ? Optional.of(Force.SOUGHT) : Optional.empty();
        }
        if (Clause.lemma(head).equals("go") && infinitive && head.tag().equals("VBG")) {
            return Optional.of(Force.PLANNED);
        }
        if (Clause.is(at, "ccomp")
                && !infinitive
                && governor(Clause.verb(sentence, head))
                        .filter(f -> f == Force.PLANNED)
                        .isPresent()) {
            return Optional.empty();
        }
        Force told = governors.get(Clause.verb(sentence, head));
        return told == null && infinitive && Clause.lemma(head).equals("be")
                ? Optional.of(Force.PLANNED)
                : Optional.ofNullable(told);
    }
}
