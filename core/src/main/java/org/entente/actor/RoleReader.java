package org.entente.actor;

import java.util.Optional;
import org.entente.model.ActorKind;

/** Reads an office or kind of actor in a phrase, and whose it is: "of Ruritania", "to Gondor". */
final class RoleReader {
    private final Scanner scan;
    private final NameReader names;
    private final Ahead ahead;

    RoleReader(Scanner scan, NameReader names, Ahead ahead) {
        this.scan = scan;
        this.names = names;
        this.ahead = ahead;
    }

    int role(PhraseBuilder builder, Hit hit, Meaning.Role role) {
        if (builder.name.isPresent()) {
            return NounPhraseReader.STOP;
        }
        builder.role(hit, role);
        builder.body = hit.as(Meaning.Institution.class).map(Meaning.Institution::body);
        int at = ofWhom(builder, role, hit.end());
        if (scan.isPossessive(at) && ahead.roleWithin(at + 1, 2)) {
            return at + 1;
        }
        return second(builder, at);
    }

    /** "Deputy Prime Minister and Foreign Minister Anna Novak" is one person: the second office is taken in where a name follows. */
    private int second(PhraseBuilder builder, int at) {
        if (!scan.word(at).equals("and") || builder.plural()) {
            return at;
        }
        Hit next = scan.at(at + 1);
        Optional<Meaning.Role> role = next.role();
        if (role.isEmpty() || role.get().plural() || role.get().agent().office().isEmpty()) {
            return at;
        }
        PhraseBuilder trial = new PhraseBuilder(at + 1);
        trial.role(next, role.get());
        int after = ofWhom(trial, role.get(), next.end());
        boolean named = scan.isCapital(after) && names.afterTitle(after).isPresent();
        if (!named) {
            return at;
        }
        builder.role(next, role.get());
        trial.affiliations.forEach(builder::affiliation);
        return after;
    }

    /** "of Ruritania", "for Foreign Affairs", "to Gondor" after a role; where it ends. */
    private int ofWhom(PhraseBuilder builder, Meaning.Role role, int at) {
        String link = scan.word(at);
        boolean envoy = Envoys.isEnvoy(role.agent().phrase());
        boolean belongs = link.equals("of")
                || link.equals("from")
                || (link.equals("for") && !envoy)
                || (link.equals("in") && role.agent().kind() == ActorKind.PEOPLE);
        if ((!builder.pronoun.isEmpty() && !role.agent().phrase().equals("counterpart")) || builder.owner.isPresent()) {
            belongs = false;
        }
        boolean target = envoy && (link.equals("to") || link.equals("for") || link.equals("in"));
        if (!belongs && !target) {
            return at;
        }
        int p = at + 1;
        while (scan.word(p).equals("the") || ahead.isTimeWord(p)) {
            p++;
        }
        Hit hit = scan.at(p);
        if (!hit.found() || !hit.isAffiliation() || hit.role().isPresent() || hit.inside()) {
            return at;
        }
        int end = pastRoles(ahead.parenthesis(hit.end()));
        if (belongs && builder.affiliations.isEmpty()) {
            builder.affiliation(hit);
            builder.end = end;
            return others(builder, end);
        }
        builder.end = end;
        return end;
    }

    /** "the Gondorian foreign ministry" after "spokesman for": the whole of it. */
    private int pastRoles(int at) {
        int end = at;
        while (scan.at(end).role().isPresent() && !ahead.isVerb(scan.at(end))) {
            end = scan.at(end).end();
        }
        return end;
    }

    /** ", Gondor, and Rohan" after "of Arnor", where the role is many. */
    private int others(PhraseBuilder builder, int at) {
        int end = at;
        while (builder.plural()) {
            int p = end;
            while (scan.word(p).equals(",")
                    || scan.word(p).equals("and")
                    || scan.word(p).equals("the")
                    || scan.word(p).equals("&")) {
                p++;
            }
            Hit hit = scan.at(p);
            if (p == end
                    || !hit.found()
                    || !hit.isAffiliation()
                    || hit.role().isPresent()
                    || scan.isPossessive(hit.end())) {
                break;
            }
            end = ahead.parenthesis(hit.end());
            builder.affiliation(hit);
            builder.end = end;
        }
        return end;
    }
}
