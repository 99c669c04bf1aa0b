package org.entente.statement.tenure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Document;
import org.entente.model.Mention;
import org.entente.model.Mentions;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Tenure.Holding;
import org.entente.model.Token;

/** Finds persons beside titles: "Arnor's new king Aragorn", "Denethor, the late steward of Gondor", "the end of X's government". Immutable. */
final class HolderFinder {
    private static final int BEFORE = 5;
    private static final int BEHIND = 8;
    private static final Set<String> THEN = Set.of("of that time", "at that time", "at the time", "then");
    private static final Set<String> ENDS =
            Set.of("end", "fall", "collapse", "ouster", "resignation", "departure", "demise", "toppling");
    private static final Set<String> GOVERNMENTS =
            Set.of("government", "administration", "cabinet", "premiership", "presidency");
    private static final Set<String> CHAIRS =
            Set.of("chair", "chairman", "chairmanship", "president", "presidency", "host");
    private static final Set<String> APPOSED = Set.of(",", "-", "–", "—", "(");

    private final TitleTable titles;

    HolderFinder(TitleTable titles) {
        this.titles = titles;
    }

    /** Who has an office in {@code sentence}, in order. */
    List<Holder> in(Document document, Sentence sentence, Mentions mentions) {
        List<Holder> holders = new ArrayList<>();
        List<Title.Place> places = titles.in(sentence);
        for (Mention mention : mentions.in(sentence)) {
            if (isPerson(mention)) {
                title(document, sentence, mention, places, mentions).ifPresent(holders::add);
                government(document, sentence, mention).ifPresent(holders::add);
            }
        }
        holders.addAll(chairs(document, sentence, mentions, places));
        unnamed(document, sentence, mentions, places).ifPresent(holders::add);
        return holders;
    }

    private static boolean isPerson(Mention mention) {
        return mention.form() == Mention.Form.NAME
                && mention.actors().size() == 1
                && mention.actors().get(0).kind() == ActorKind.PERSON;
    }

    private Optional<Holder> title(
            Document document, Sentence sentence, Mention mention, List<Title.Place> places, Mentions mentions) {
        int name = nameStart(sentence, mention, places);
        Optional<Title.Place> before = places.stream()
                .filter(p ->
                        p.end() <= name && p.first() >= mention.first() - BEFORE && between(sentence, p.end(), name))
                .reduce((a, b) -> b);
        Optional<Title.Place> place = before.or(() -> apposed(sentence, mention, places));
        if (place.isEmpty()) {
            return Optional.empty();
        }
        Actor actor = mention.actors().get(0);
        String code = code(sentence, place.get(), mention, mentions, actor);
        return Optional.of(new Holder(
                name(document, sentence, mention, name),
                actor.id(),
                code,
                place.get().title().office(),
                holding(document, sentence, place.get(), mention),
                sentence.index(),
                place.get().first(),
                before.isPresent() ? "title" : "apposition"));
    }

    /** Where in a mention the name begins, behind its titles. */
    private static int nameStart(Sentence sentence, Mention mention, List<Title.Place> places) {
        int start = mention.first();
        for (Title.Place place : places) {
            if (place.first() >= mention.first() && place.end() < mention.end()) {
                start = Math.max(start, place.end());
            }
        }
        while (start < mention.end() - 1 && !sentence.token(start).isName()) {
            start++;
        }
        return start;
    }

    /** Whether nothing but names, hyphens and offices' suffixes stands between a title and the name. */
    private boolean between(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            String lower = token.text().toLowerCase(Locale.ROOT);
            if (!token.isName()
                    && !lower.equals("-")
                    && titles.modifier(lower).isEmpty()
                    && !lower.equals("of")
                    && !lower.equals("the")) {
                return false;
            }
        }
        return to - from <= BEFORE;
    }

    /** "Aragorn, the king of Arnor": a title behind a comma. */
    private Optional<Title.Place> apposed(Sentence sentence, Mention mention, List<Title.Place> places) {
        int comma = mention.end();
        if (comma >= sentence.size() || !APPOSED.contains(sentence.token(comma).text())) {
            return Optional.empty();
        }
        for (Title.Place place : places) {
            if (place.first() > comma && place.first() <= comma + BEHIND && plain(sentence, comma + 1, place.first())) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    /** Whether the words before a title can belong to it: no verb, no second comma, no name of another person. */
    private static boolean plain(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            boolean fine = token.isNoun()
                    || token.tag().startsWith("JJ")
                    || token.tag().equals("DT")
                    || token.tag().equals("POS")
                    || token.tag().startsWith("PRP")
                    || token.tag().equals("RB")
                    || token.tag().equals("CD")
                    || token.tag().equals("VBN")
                    || token.text().equals("of")
                    || token.text().equals("who");
            if (!fine) {
                return false;
            }
        }
        return true;
    }

    private static String code(Sentence sentence, Title.Place place, Mention holder, Mentions mentions, Actor actor) {
        // "the leader of China", "secretary-general of the League"
        if (place.end() + 1 < sentence.size()
                && Set.of("of", "for").contains(sentence.token(place.end()).text())) {
            for (Mention other : mentions.in(sentence)) {
                if (other != holder
                        && other.first() > place.end()
                        && other.first() <= place.end() + 2
                        && !other.actors().isEmpty()
                        && other.actors().get(0).kind() != ActorKind.PERSON) {
                    return other.actors().get(0).code();
                }
            }
        }
        return actor.code();
    }

    private Holding holding(Document document, Sentence sentence, Title.Place place, Mention mention) {
        int from = Math.max(0, Math.min(place.first(), mention.first()) - 2);
        int to = Math.min(sentence.size(), place.end() + 2);
        for (int i = place.first() - 1; i >= Math.max(from, place.first() - BEFORE); i--) {
            Optional<Holding> told = modifier(sentence, i);
            if (told.isPresent()) {
                return told.get();
            }
            if (sentence.token(i).isVerb() || sentence.token(i).text().equals(",")) {
                break;
            }
        }
        for (int i = place.first(); i < to; i++) {
            String text = sentence.token(i).text().toLowerCase(Locale.ROOT);
            if (text.endsWith("elect") || text.endsWith("designate") || text.equals("nominee")) {
                return Holding.FUTURE;
            }
        }
        if (mention.first() > 0 && modifier(sentence, mention.first() - 1).isPresent()) {
            return modifier(sentence, mention.first() - 1).get();
        }
        String told = sentence.span().of(document.text()).toLowerCase(Locale.ROOT);
        return THEN.stream().anyMatch(w -> w.contains(" ") && told.contains(w)) ? Holding.FORMER : Holding.CURRENT;
    }

    private Optional<Holding> modifier(Sentence sentence, int at) {
        String word = sentence.token(at).text().toLowerCase(Locale.ROOT);
        boolean time = word.equals("then") || word.equals("late");
        boolean first = at == 0
                || sentence.token(at - 1).tag().equals("DT")
                || sentence.token(at - 1).isVerb()
                || sentence.token(at - 1).tag().equals("IN")
                || sentence.token(at - 1).tag().equals("POS");
        return time && !first ? Optional.empty() : titles.modifier(word.startsWith("ex-") ? "ex" : word);
    }

    private static String name(Document document, Sentence sentence, Mention mention, int start) {
        int end = mention.end();
        while (end > start + 1 && !sentence.token(end - 1).isName()) {
            end--;
        }
        String name = new Span(
                        sentence.token(start).span().start(),
                        sentence.token(end - 1).span().end())
                .of(document.text())
                .replaceAll("\\s+", " ");
        return name.contains(" ") || mention.actors().get(0).name().isEmpty()
                ? name
                : mention.actors().get(0).name();
    }

    /** "the end of X's government": X led it, and leads it no more. */
    private static Optional<Holder> government(Document document, Sentence sentence, Mention mention) {
        int at = mention.end();
        if (at < sentence.size() && sentence.token(at).tag().equals("POS")) {
            at++;
        }
        boolean governs = at < sentence.size()
                && GOVERNMENTS.contains(sentence.token(at).lemma().toLowerCase(Locale.ROOT));
        boolean ended = false;
        for (int i = Math.max(0, mention.first() - 4); i < mention.first(); i++) {
            ended |= ENDS.contains(sentence.token(i).lemma().toLowerCase(Locale.ROOT));
        }
        Actor actor = mention.actors().get(0);
        return governs && ended
                ? Optional.of(new Holder(
                        name(document, sentence, mention, nameStart(sentence, mention, List.of())),
                        actor.id(),
                        actor.code(),
                        actor.office().filter(o -> !o.isBlank()).orElse("head of government"),
                        Holding.FORMER,
                        sentence.index(),
                        at,
                        "government"))
                : Optional.empty();
    }

    /** "Arnor is this year's chair of the League": a state in the chair of an organisation. */
    private List<Holder> chairs(Document document, Sentence sentence, Mentions mentions, List<Title.Place> places) {
        List<Holder> found = new ArrayList<>();
        for (Title.Place place : places) {
            String word = place.title().words().get(place.title().words().size() - 1);
            if (CHAIRS.contains(word)) {
                Optional<Mention> state = state(sentence, mentions, place);
                Optional<Mention> body = body(sentence, mentions, place);
                if (state.isPresent() && body.isPresent()) {
                    Actor chair = state.get().actors().get(0);
                    found.add(new Holder(
                            chair.name(),
                            chair.id(),
                            body.get().actors().get(0).code(),
                            place.title().office(),
                            held(sentence, place),
                            sentence.index(),
                            place.first(),
                            "chair"));
                }
            }
        }
        return found;
    }

    private static Holding held(Sentence sentence, Title.Place place) {
        for (int i = Math.max(0, place.first() - BEHIND); i < place.first(); i++) {
            String word = sentence.token(i).text().toLowerCase(Locale.ROOT);
            if (word.equals("will") || word.equals("next") || word.equals("incoming")) {
                return Holding.FUTURE;
            }
            if (word.equals("was") || word.equals("former") || word.equals("previous")) {
                return Holding.FORMER;
            }
        }
        return Holding.CURRENT;
    }

    private static Optional<Mention> state(Sentence sentence, Mentions mentions, Title.Place place) {
        return mentions.in(sentence).stream()
                .filter(m -> m.end() <= place.first() && place.first() - m.end() <= BEHIND)
                .filter(m -> m.form() == Mention.Form.NAME && m.actors().size() == 1)
                .filter(m -> m.actors().get(0).kind() == ActorKind.STATE)
                .filter(m -> links(sentence, m.end(), place.first()))
                .reduce((a, b) -> b);
    }

    /** Whether a state and a chair are joined by a verb of being or holding. */
    private static boolean links(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Set.of("be", "serve", "hold", "assume", "take", "chair", "as")
                    .contains(sentence.token(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Mention> body(Sentence sentence, Mentions mentions, Title.Place place) {
        return mentions.in(sentence).stream()
                .filter(m -> m.end() >= place.first() - 1 && m.first() <= place.end() + 3)
                .filter(m -> m.actors().size() == 1)
                .filter(m -> m.actors().get(0).kind() == ActorKind.ORGANISATION)
                .findFirst();
    }

    /** A name that no mention knows, with its title in apposition: "Boromir, the foreign minister". */
    private Optional<Holder> unnamed(
            Document document, Sentence sentence, Mentions mentions, List<Title.Place> places) {
        for (Title.Place place : places) {
            int comma = place.first() - 1;
            while (comma > 0
                    && comma > place.first() - BEFORE
                    && !sentence.token(comma).text().equals(",")) {
                comma--;
            }
            if (comma < 2 || !sentence.token(comma).text().equals(",") || !plain(sentence, comma + 1, place.first())) {
                continue;
            }
            int first = comma;
            while (first > 0 && sentence.token(first - 1).isName()) {
                first--;
            }
            int start = first;
            boolean person = comma - first >= 2
                    && mentions.in(sentence).stream().noneMatch(m -> m.first() < place.first() && m.end() > start);
            Optional<Mention> near = mentions.in(sentence).stream()
                    .filter(m ->
                            !m.actors().isEmpty() && !m.actors().get(0).code().isEmpty())
                    .findFirst();
            if (person && near.isPresent()) {
                return Optional.of(new Holder(
                        new Span(
                                        sentence.token(first).span().start(),
                                        sentence.token(comma - 1).span().end())
                                .of(document.text()),
                        Optional.empty(),
                        near.get().actors().get(0).code(),
                        place.title().office(),
                        holding(document, sentence, place, near.get()),
                        sentence.index(),
                        place.first(),
                        "unknown-name"));
            }
        }
        return Optional.empty();
    }
}
