package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.ActorKind;

/** Reads the phrase proper: affiliations, fillers, roles, and a name. */
final class NounPhraseReader {
    static final int STOP = -1;
    private static final int MOST_FILLERS = 4;

    private final Registry registry;
    private final Scanner scan;
    private final NameReader names;
    private final Ahead ahead;
    private final RoleReader roles;

    NounPhraseReader(Registry registry, Scanner scan, NameReader names, Ahead ahead) {
        this.registry = registry;
        this.scan = scan;
        this.names = names;
        this.ahead = ahead;
        this.roles = new RoleReader(scan, names, ahead);
    }

    /** The phrase proper: affiliations, fillers, roles, and a name. */
    void core(PhraseBuilder builder, int start) {
        int at = start;
        int fillers = 0;
        while (at < scan.size()) {
            Hit hit = scan.at(at);
            int next = hit.found() && !hit.isDiscard() ? known(builder, hit) : name(builder, at);
            if (builder.name.isPresent() && ownsSpeaker(builder)) {
                next = builder.end + 1;
                builder.owner = builder.name;
                builder.name = Optional.empty();
                builder.roles.clear();
            }
            if (next == STOP || builder.name.isPresent()) {
                return;
            }
            if (next > at) {
                at = next;
                fillers = 0;
            } else if (fillers < MOST_FILLERS
                    && ahead.isFiller(at)
                    && (!builder.isEmpty() || !builder.article.isEmpty())) {
                if (ahead.isTimeWord(at)) {
                    builder.time = ahead.timeOf(at);
                }
                at++;
                fillers++;
            } else {
                return;
            }
        }
    }

    /** "Anna Novak of Ruritania". */
    void ofHome(PhraseBuilder builder) {
        if (builder.name.isEmpty()
                || !builder.affiliations.isEmpty()
                || !scan.word(builder.end).equals("of")) {
            return;
        }
        int p = scan.word(builder.end + 1).equals("the") ? builder.end + 2 : builder.end + 1;
        Hit hit = scan.at(p);
        if (hit.isUse(Meaning.Use.NAME)
                || (hit.found() && hit.as(Meaning.Organised.class).isPresent())) {
            int head = builder.head;
            builder.affiliations.add(hit);
            builder.head = head;
            builder.end = ahead.parenthesis(hit.end());
        }
    }

    /** "a major step", "the first official visit": a noun that only modifies the next one is no actor. */
    void withoutAttributes(PhraseBuilder builder) {
        if (!builder.hasRole() || builder.name.isPresent() || !ahead.isNounAfter(builder.end)) {
            return;
        }
        Meaning.Role last = builder.roles.get(builder.roles.size() - 1);
        boolean lasting = (!builder.affiliations.isEmpty() || builder.owner.isPresent())
                && switch (last.agent().kind()) {
                    case GOVERNMENT, BODY, ARMED_FORCES, ARMED_GROUP, PARTY, COMPANY, MEDIA, ORGANISATION -> true;
                    case STATE, PERSON, OFFICE, PEOPLE -> false;
                };
        if (!lasting) {
            builder.roles.clear();
            builder.end = builder.affiliations.isEmpty()
                    ? builder.first
                    : builder.affiliations.get(builder.affiliations.size() - 1).end();
            builder.head = Math.max(builder.first, builder.end - 1);
        }
    }

    /** Takes in a known form; where to go on, or {@link #STOP}. */
    private int known(PhraseBuilder builder, Hit hit) {
        Optional<Meaning.Role> role = hit.role();
        if (role.isPresent() && !ahead.isVerb(hit) && !pointsBack(builder, hit)) {
            return roles.role(builder, hit, role.get());
        }
        if (!hit.persons().isEmpty() && !(hit.isAffiliation() && builder.isEmpty())) {
            return fullName(builder, new Phrase.Name(hit.first(), hit.end(), hit.persons(), true));
        }
        if (hit.isAffiliation()) {
            return affiliation(builder, hit);
        }
        Optional<Meaning.Anaphor> anaphor = hit.anaphor();
        if (anaphor.isPresent() && !builder.hasRole() && !ahead.isVerb(hit)) {
            builder.anaphor = anaphor;
            builder.head = hit.end() - 1;
            builder.end = hit.end();
            return STOP;
        }
        return STOP;
    }

    /** Whether a noun that may be either points back ("the leaders") rather than describes ("the leaders of Arnor"). */
    private boolean pointsBack(PhraseBuilder builder, Hit hit) {
        boolean definite = builder.article.equals("the")
                || builder.article.equals("both")
                || builder.article.equals("these")
                || !builder.pronoun.isEmpty();
        if (!definite
                || hit.anaphor().isEmpty()
                || !builder.affiliations.isEmpty()
                || builder.owner.isPresent()
                || builder.hasRole()) {
            return false;
        }
        String next = scan.word(hit.end());
        if (next.equals("of") || next.equals("from")) {
            int p = scan.word(hit.end() + 1).equals("the") ? hit.end() + 2 : hit.end() + 1;
            return !scan.at(p).isAffiliation();
        }
        return true;
    }

    private int affiliation(PhraseBuilder builder, Hit hit) {
        if (builder.hasRole()) {
            return name(builder, hit.first()) > hit.first() && builder.name.isPresent() ? builder.end : STOP;
        }
        if (!builder.affiliations.isEmpty() && !continues(builder, hit)) {
            return STOP;
        }
        builder.affiliation(hit);
        if (hit.inside()) {
            return STOP;
        }
        int at = ahead.parenthesis(hit.end());
        if (scan.isPossessive(at)) {
            builder.possessive = true;
            at++;
        }
        return coordinated(builder, at);
    }

    /** A second affiliation belongs to the same phrase where it is a body ("Ruritanian Duma deputy") and not another state. */
    private boolean continues(PhraseBuilder builder, Hit hit) {
        Hit last = builder.affiliations.get(builder.affiliations.size() - 1);
        return hit.as(Meaning.Institution.class).isPresent()
                || hit.as(Meaning.Organised.class).isPresent()
                || (last.isTown() && hit.first() == last.end());
    }

    /** "Arnorian and Gondorian ministers", "the Arnor, Gondor and Rohan governments": all belong to the role. */
    private int coordinated(PhraseBuilder builder, int at) {
        List<Hit> more = new ArrayList<>(2);
        int p = at;
        while (scan.word(p).equals(",") || scan.word(p).equals("and")) {
            while (scan.word(p).equals(",")
                    || scan.word(p).equals("and")
                    || scan.word(p).equals("the")) {
                p++;
            }
            Hit hit = scan.at(p);
            if (!hit.found()
                    || !hit.isAffiliation()
                    || hit.inside()
                    || hit.role().isPresent()) {
                return at;
            }
            more.add(hit);
            p = hit.end();
            if (scan.isPossessive(p)) {
                p++;
            }
        }
        boolean adjectives = builder.affiliations.get(0).isUse(Meaning.Use.ADJECTIVE)
                || scan.isAllCapitals(builder.affiliations.get(0).first());
        if (more.isEmpty() || !adjectives || !ahead.roleWithin(p, 3)) {
            return at;
        }
        more.forEach(builder::affiliation);
        return p;
    }

    private int fullName(PhraseBuilder builder, Phrase.Name name) {
        if (names.goesOn(name, registry)) {
            builder.name(new Phrase.Name(name.first(), names.run(name.first()), List.of(), false));
            return STOP;
        }
        return person(builder, name);
    }

    private int person(PhraseBuilder builder, Phrase.Name name) {
        int after = name.end();
        if (!builder.hasRole() && builder.affiliations.isEmpty() && ownsRole(after)) {
            builder.owner = Optional.of(name);
            builder.head = name.end() - 1;
            builder.end = name.end();
            return scan.isPossessive(after) ? after + 1 : after;
        }
        builder.name(name);
        return STOP;
    }

    /** "Novak's government", "the Novak administration". */
    private boolean ownsRole(int after) {
        if (scan.isPossessive(after)) {
            return ahead.roleWithin(after + 1, 2);
        }
        return scan.at(after)
                .role()
                .filter(r ->
                        r.agent().kind() == ActorKind.GOVERNMENT || r.agent().kind() == ActorKind.ARMED_FORCES)
                .isPresent();
    }

    private int name(PhraseBuilder builder, int at) {
        boolean title =
                builder.personal() || (builder.plural() && builder.article.isEmpty() && scan.isCapital(builder.head));
        if (title || names.isHonorific(at)) {
            Optional<Phrase.Name> name = names.afterTitle(at);
            if (name.isPresent()) {
                builder.name(name.get());
                return builder.end;
            }
            return at;
        }
        if (builder.isEmpty()) {
            Optional<Phrase.Name> bare = names.bare(at).or(() -> names.stranger(at, registry));
            if (bare.isPresent()) {
                return person(builder, bare.get());
            }
        }
        return at;
    }

    /** "Chancellor Novak's spokesman". */
    private boolean ownsSpeaker(PhraseBuilder builder) {
        return builder.hasRole() && scan.isPossessive(builder.end) && ahead.roleWithin(builder.end + 1, 2);
    }
}
