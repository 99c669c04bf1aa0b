package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.Mention;

/** A phrase while it is being read. */
final class PhraseBuilder {
    int first;
    int end;
    int head;
    final List<Hit> affiliations = new ArrayList<>(2);
    final List<Meaning.Role> roles = new ArrayList<>(2);
    Optional<Phrase.Name> name = Optional.empty();
    Optional<Phrase.Name> owner = Optional.empty();
    Optional<Meaning.Anaphor> anaphor = Optional.empty();
    Optional<Body> body = Optional.empty();
    String pronoun = "";
    String article = "";
    int number;
    Phrase.Time time = Phrase.Time.PRESENT;
    boolean locative;
    boolean possessive;

    PhraseBuilder(int first) {
        this.first = first;
        this.end = first;
        this.head = first;
    }

    void affiliation(Hit hit) {
        affiliations.add(hit);
        if (roles.isEmpty()) {
            head = hit.end() - 1;
        }
        end = hit.end();
    }

    void role(Hit hit, Meaning.Role role) {
        roles.add(role);
        head = headOf(hit, role);
        end = hit.end();
    }

    /** The head of "minister of finance" is "minister". */
    private static int headOf(Hit hit, Meaning.Role role) {
        String[] words = role.agent().phrase().split(" ");
        for (int i = 1; i < words.length && words.length == hit.end() - hit.first(); i++) {
            if (words[i].equals("of") || words[i].equals("for")) {
                return hit.first() + i - 1;
            }
        }
        return hit.end() - 1;
    }

    void name(Phrase.Name found) {
        name = Optional.of(found);
        head = found.end() - 1;
        end = found.end();
    }

    boolean hasRole() {
        return !roles.isEmpty();
    }

    boolean plural() {
        return hasRole() && roles.get(roles.size() - 1).plural();
    }

    boolean isEmpty() {
        return affiliations.isEmpty() && roles.isEmpty() && name.isEmpty() && anaphor.isEmpty() && pronoun.isEmpty();
    }

    /** Whether the head stands for one person or office. */
    boolean personal() {
        return hasRole()
                && !plural()
                && switch (roles.get(roles.size() - 1).agent().kind()) {
                    case PERSON, OFFICE -> true;
                    default -> roles.get(roles.size() - 1).agent().office().isPresent();
                };
    }

    Phrase build(int sentence, Mention.Form form) {
        return new Phrase(
                sentence,
                first,
                end,
                head,
                form,
                affiliations,
                roles,
                name,
                owner,
                anaphor,
                body,
                pronoun,
                article,
                number,
                time,
                locative);
    }
}
