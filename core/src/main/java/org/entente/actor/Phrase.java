package org.entente.actor;

import java.util.List;
import java.util.Optional;
import org.entente.model.Mention;

/**
 * A noun phrase about actors, before it is settled whom it stands for.
 *
 * @param head index of its head token
 * @param affiliations states, bodies and organisations in it, of which its head is
 * @param roles offices and kinds of actors in it, the head's last
 * @param name a person's name in it
 * @param owner a person whose state it is of ("Novak's government")
 * @param body a state's body of whose name the role is a form too ("the Congress")
 * @param pronoun the pronoun that it is, or that owns it ("his counterpart"), lower case; empty where there is none
 * @param article "the", "a", "both", "all", "these" or empty
 * @param number "the two ...": 2; 0 where none is told
 * @param time what it says of the time of the office
 */
record Phrase(
        int sentence,
        int first,
        int end,
        int head,
        Mention.Form form,
        List<Hit> affiliations,
        List<Meaning.Role> roles,
        Optional<Name> name,
        Optional<Name> owner,
        Optional<Meaning.Anaphor> anaphor,
        Optional<Body> body,
        String pronoun,
        String article,
        int number,
        Time time,
        boolean locative) {
    Phrase {
        affiliations = List.copyOf(affiliations);
        roles = List.copyOf(roles);
    }

    /** A person's name in the text. */
    record Name(int first, int end, List<Person> known, boolean full) {
        Name {
            known = List.copyOf(known);
        }
    }

    /** What a phrase says of when an office is held. */
    enum Time {
        PRESENT,
        FORMER,
        THEN,
        LATE,
        FUTURE
    }

    /** Its owner as a phrase by itself: "Novak" of "Novak's government". */
    Phrase ownerAlone() {
        return new Phrase(
                sentence,
                first,
                end,
                head,
                form,
                List.of(),
                List.of(),
                owner,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                0,
                Time.PRESENT,
                false);
    }

    boolean isPlural() {
        return name.isEmpty() && hasPluralRole();
    }

    /** Whether its office is that of several: also in "Presidents Novak and Sorel". */
    boolean hasPluralRole() {
        return !roles.isEmpty() && roles.get(roles.size() - 1).plural();
    }

    /** The role of the head. */
    Optional<Meaning.Role> role() {
        return roles.isEmpty() ? Optional.empty() : Optional.of(roles.get(roles.size() - 1));
    }

    /** The first office among the roles. */
    Optional<String> office() {
        return roles.stream().flatMap(r -> r.agent().office().stream()).findFirst();
    }
}
