package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.ActorKind;
import org.entente.model.Mention;
import org.entente.model.Sentence;

/** Finds the noun phrases of one sentence that speak of actors, from left to right, without a tree. */
final class PhraseFinder {
    private static final int MOST_FILLERS = 4;

    private final Registry registry;
    private final int sentence;
    private final Scanner scan;
    private final NameReader names;
    private final Places places;

    /**
     * @param local names that the document explained before
     */
    PhraseFinder(Registry registry, Sentence sentence, Set<String> local) {
        this.registry = registry;
        this.sentence = sentence.index();
        this.scan = new Scanner(registry, sentence);
        this.names = new NameReader(scan, local);
        this.places = new Places(scan);
    }

    /** The phrases, in order, not overlapping save where one token holds two names. */
    List<Phrase> find() {
        List<Phrase> found = new ArrayList<>();
        int at = 0;
        while (at < scan.size()) {
            Hit hit = scan.at(at);
            if (hit.found() && hit.isDiscard()) {
                at = hit.end();
                continue;
            }
            Optional<Phrase> phrase = inherited(found, at).or(() -> Optional.empty());
            if (phrase.isEmpty()) {
                phrase = phraseAt(at);
            }
            if (phrase.isPresent()) {
                found.add(phrase.get());
                at = Math.max(phrase.get().end(), at + 1);
            } else {
                at++;
            }
        }
        return found;
    }

    /** "Presidents Novak and Sorel": the second name has the first one's office. */
    private Optional<Phrase> inherited(List<Phrase> found, int at) {
        if (found.isEmpty() || !scan.isCapital(at)) {
            return Optional.empty();
        }
        Phrase last = found.get(found.size() - 1);
        boolean joined = last.hasPluralRole()
                && last.name().isPresent()
                && (scan.word(at - 1).equals("and")
                        || scan.word(at - 1).equals(",")
                        || scan.word(at - 1).equals("&"))
                && at - last.end() <= 2;
        if (!joined || (scan.at(at).isAffiliation() && scan.person(at).isEmpty())) {
            return Optional.empty();
        }
        PhraseBuilder builder = new PhraseBuilder(at);
        Optional<Phrase.Name> name = names.afterTitle(at);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        builder.roles.addAll(last.roles());
        builder.name(name.get());
        ofHome(builder);
        return Optional.of(builder.build(sentence, formAfter(builder, Mention.Form.NAME)));
    }

    private Optional<Phrase> phraseAt(int at) {
        Optional<Phrase> pronoun = pronoun(at);
        if (pronoun.isPresent()) {
            return pronoun;
        }
        PhraseBuilder builder = new PhraseBuilder(at);
        int start = opening(builder, at);
        core(builder, start);
        ofHome(builder);
        withoutAttributes(builder);
        if (builder.isEmpty()) {
            return Optional.empty();
        }
        return finish(builder, start);
    }

    /** Articles, numbers and what an office is said to be, before the phrase proper. */
    private int opening(PhraseBuilder builder, int at) {
        int p = at;
        boolean both = scan.word(p).equals("both") && (scan.at(p + 1).found() || isNominal(p + 1));
        if (both || (Words.ARTICLES.contains(scan.word(p)) && !scan.at(p).found())) {
            builder.article = scan.word(p++);
            if (scan.word(p).equals("of") && scan.word(p + 1).equals("the")) {
                p += 2;
            } else if (builder.article.equals("both") && scan.word(p).equals("the")) {
                p++;
            }
        }
        if (Words.NUMBERS.containsKey(scan.word(p)) && !isAloneNumber(builder, p)) {
            builder.number = Words.NUMBERS.getOrDefault(scan.word(p), 0);
            p++;
        }
        while (isTimeWord(p)) {
            builder.time = timeOf(p);
            p++;
            if (scan.word(p).equals("-") && isTimeWord(p - 1)) {
                p++;
            }
        }
        return p;
    }

    private boolean isAloneNumber(PhraseBuilder builder, int p) {
        return scan.at(p).anaphor().isPresent()
                && builder.article.equals("the")
                && !scan.at(p + 1).found()
                && !isNominal(p + 1);
    }

    private boolean isNominal(int i) {
        return i < scan.size()
                && !Words.CLOSED.contains(scan.word(i))
                && (scan.token(i).isNoun() || scan.token(i).tag().startsWith("JJ"));
    }

    private boolean isTimeWord(int p) {
        return p < scan.size()
                && Words.time(scan.word(p)) != Phrase.Time.PRESENT
                && !scan.at(p).found();
    }

    private Phrase.Time timeOf(int p) {
        return Words.time(scan.word(p));
    }

    /** The phrase proper: affiliations, fillers, roles, and a name. */
    private void core(PhraseBuilder builder, int start) {
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
            } else if (fillers < MOST_FILLERS && isFiller(at) && (!builder.isEmpty() || !builder.article.isEmpty())) {
                if (isTimeWord(at)) {
                    builder.time = timeOf(at);
                }
                at++;
                fillers++;
            } else {
                return;
            }
        }
    }

    /** "Anna Novak of Ruritania". */
    private void ofHome(PhraseBuilder builder) {
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
            builder.end = parenthesis(hit.end());
        }
    }

    private static final int STOP = -1;

    /** "a major step", "the first official visit": a noun that only modifies the next one is no actor. */
    private void withoutAttributes(PhraseBuilder builder) {
        if (!builder.hasRole() || builder.name.isPresent() || !isNounAfter(builder.end)) {
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

    private boolean isNounAfter(int at) {
        if (at >= scan.size() || scan.isPossessive(at) || !isFiller(at)) {
            return false;
        }
        String tag = scan.token(at).tag();
        return tag.equals("NN") || tag.equals("NNS") || (tag.startsWith("JJ") && isNounAfter(at + 1));
    }

    /** Takes in a known form; where to go on, or {@link #STOP}. */
    private int known(PhraseBuilder builder, Hit hit) {
        Optional<Meaning.Role> role = hit.role();
        if (role.isPresent() && !isVerb(hit) && !pointsBack(builder, hit)) {
            return role(builder, hit, role.get());
        }
        if (!hit.persons().isEmpty() && !(hit.isAffiliation() && builder.isEmpty())) {
            return fullName(builder, new Phrase.Name(hit.first(), hit.end(), hit.persons(), true));
        }
        if (hit.isAffiliation()) {
            return affiliation(builder, hit);
        }
        Optional<Meaning.Anaphor> anaphor = hit.anaphor();
        if (anaphor.isPresent() && !builder.hasRole() && !isVerb(hit)) {
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

    private boolean isVerb(Hit hit) {
        return hit.end() - hit.first() == 1 && scan.token(hit.first()).isVerb();
    }

    private int role(PhraseBuilder builder, Hit hit, Meaning.Role role) {
        if (builder.name.isPresent()) {
            return STOP;
        }
        builder.role(hit, role);
        builder.body = hit.as(Meaning.Institution.class).map(Meaning.Institution::body);
        int at = ofWhom(builder, role, hit.end());
        if (scan.isPossessive(at) && roleWithin(at + 1, 2)) {
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
        while (scan.word(p).equals("the") || isTimeWord(p)) {
            p++;
        }
        Hit hit = scan.at(p);
        if (!hit.found() || !hit.isAffiliation() || hit.role().isPresent() || hit.inside()) {
            return at;
        }
        int end = pastRoles(parenthesis(hit.end()));
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
        while (scan.at(end).role().isPresent() && !isVerb(scan.at(end))) {
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
            end = parenthesis(hit.end());
            builder.affiliation(hit);
            builder.end = end;
        }
        return end;
    }

    /** Skips "(ROK)" where it names again. */
    private int parenthesis(int at) {
        if (scan.word(at).equals("(") && scan.word(at + 2).equals(")") && scan.isAllCapitals(at + 1)) {
            return at + 3;
        }
        return at;
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
        int at = parenthesis(hit.end());
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
        if (more.isEmpty() || !adjectives || !roleWithin(p, 3)) {
            return at;
        }
        more.forEach(builder::affiliation);
        return p;
    }

    private boolean roleWithin(int at, int words) {
        for (int p = at; p < scan.size() && p <= at + words; p++) {
            Hit hit = scan.at(p);
            if (hit.role().isPresent() && !isVerb(hit)) {
                return true;
            }
            if (hit.found() || !isFiller(p)) {
                return false;
            }
        }
        return false;
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
            return roleWithin(after + 1, 2);
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
        return builder.hasRole() && scan.isPossessive(builder.end) && roleWithin(builder.end + 1, 2);
    }

    private boolean isFiller(int i) {
        if (i >= scan.size() || scan.at(i).found() || Words.CLOSED.contains(scan.word(i))) {
            return false;
        }
        String tag = scan.token(i).tag();
        return tag.startsWith("JJ")
                || tag.startsWith("NN")
                || tag.equals("CD")
                || tag.equals("VBN")
                || tag.equals("VBG")
                || tag.equals("HYPH")
                || isTimeWord(i)
                || (tag.equals("RB") && scan.word(i).endsWith("ly"));
    }

    private Optional<Phrase> pronoun(int at) {
        String word = scan.word(at);
        boolean is = Words.SINGULAR.contains(word)
                || Words.NEUTER.contains(word)
                || Words.PLURAL.contains(word)
                || Words.FIRST.contains(word)
                || (Words.SPEAKER.contains(word)
                        && (!word.equals("i") || scan.token(at).text().equals("I")));
        if (!is
                || scan.at(at).found()
                || (word.equals("us") && !scan.token(at).text().equals("us"))) {
            return Optional.empty();
        }
        PhraseBuilder builder = new PhraseBuilder(at);
        builder.pronoun = word;
        builder.end = at + 1;
        if (Words.OWNING.contains(word)) {
            PhraseBuilder owned = new PhraseBuilder(at);
            owned.pronoun = word;
            int start = opening(owned, at + 1);
            core(owned, start);
            boolean group = owned.anaphor.isPresent()
                    && (word.equals("their") || word.equals("our"))
                    && !owned.anaphor.get().phrase().equals("two");
            if (owned.hasRole() || group) {
                return Optional.of(owned.build(sentence, Mention.Form.NOMINAL));
            }
        } else if (Pleonasm.isPleonastic(scan, at)) {
            return Optional.empty();
        }
        return Optional.of(builder.build(sentence, Mention.Form.PRONOUN));
    }

    private Optional<Phrase> finish(PhraseBuilder builder, int start) {
        if (builder.hasRole() || builder.name.isPresent() || builder.anaphor.isPresent()) {
            return finishRole(builder);
        }
        if (builder.owner.isPresent()) {
            builder.name(builder.owner.get());
            builder.owner = Optional.empty();
            return Optional.of(builder.build(sentence, formAfter(builder, Mention.Form.NAME)));
        }
        // affiliations alone: the first only, without article and fillers; the others come next
        Hit hit = builder.affiliations.get(0);
        Hit last = builder.affiliations.get(builder.affiliations.size() - 1);
        if (last != hit && last.as(Meaning.Institution.class).isPresent()) {
            return Optional.of(builder.build(sentence, formAfter(builder, Mention.Form.NAME)));
        }
        if (hit.isTown() || places.isPlace(hit)) {
            return Optional.empty();
        }
        PhraseBuilder alone = new PhraseBuilder(hit.first() > start ? hit.first() : start);
        alone.article = builder.article;
        alone.affiliation(hit);
        scan.doubled(hit.first()).forEach(alone.affiliations::add);
        alone.locative = places.afterPlaceWord(hit);
        return Optional.of(
                alone.build(sentence, hit.inside() ? Mention.Form.MODIFIER : formAfter(alone, Mention.Form.NAME)));
    }

    private Optional<Phrase> finishRole(PhraseBuilder builder) {
        if (builder.anaphor.isPresent()
                && builder.affiliations.isEmpty()
                && builder.article.isEmpty()
                && builder.number == 0) {
            return Optional.empty();
        }
        if (builder.anaphor.isPresent() && !builder.hasRole() && !builder.affiliations.isEmpty()) {
            return affiliationOnly(builder);
        }
        Mention.Form form = builder.name.isPresent() ? Mention.Form.NAME : Mention.Form.NOMINAL;
        boolean that = builder.article.equals("that") || builder.article.equals("no");
        if (that || (builder.name.isPresent() && builder.roles.isEmpty() && builder.affiliations.isEmpty())) {
            // "he said that Novak came": the word before belongs elsewhere
            builder.first = that || !builder.article.isEmpty() ? builder.first + 1 : builder.first;
        }
        return Optional.of(builder.build(sentence, formAfter(builder, form)));
    }

    private Optional<Phrase> affiliationOnly(PhraseBuilder builder) {
        builder.anaphor = Optional.empty();
        return finish(builder, builder.affiliations.get(0).first());
    }

    /** A possessive, or a name before a noun that is no actor, modifies. */
    private Mention.Form formAfter(PhraseBuilder builder, Mention.Form form) {
        int after = builder.end;
        if (scan.isPossessive(after)) {
            return Mention.Form.MODIFIER;
        }
        boolean names = builder.roles.isEmpty() && builder.name.isEmpty();
        boolean noun = isFiller(after) && scan.token(after).span().start() > 0 && nounFollows(after);
        return names && noun ? Mention.Form.MODIFIER : form;
    }

    /** Whether a noun stands at {@code at}, or after adjectives from there. */
    private boolean nounFollows(int at) {
        for (int p = at; p < scan.size() && p < at + 3; p++) {
            String tag = scan.token(p).tag();
            if (tag.startsWith("NN")) {
                return true;
            }
            if (!tag.startsWith("JJ")
                    && !tag.equals("VBN")
                    && !tag.equals("VBG")
                    && !tag.equals("HYPH")
                    && !tag.equals("CD")) {
                return false;
            }
        }
        return false;
    }
}
