package org.entente.statement.tenure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.actor.Person;
import org.entente.actor.Registry;
import org.entente.actor.Term;
import org.entente.lexicon.Lexicons;
import org.entente.model.ContentId;
import org.entente.model.Document;
import org.entente.model.Evidence;
import org.entente.model.Mentions;
import org.entente.model.Sentence;
import org.entente.model.Tenure;
import org.entente.model.Tenure.Holding;
import org.entente.model.When;
import org.entente.statement.attribution.AttributionReader;
import org.entente.statement.attribution.Voices;

/**
 * Finds who holds, held or will hold which office, from titles and appositions, and says where the registry knows otherwise.
 * Immutable and safe for use by several threads.
 */
public final class TenureFinder {
    /** Words for whoever leads, whatever the office is called. */
    private static final Set<String> GENERIC =
            Set.of("leader", "ruler", "head of state", "head of government", "minister", "chair", "party leader");

    private final HolderFinder holders;
    private final Registry registry;
    private final AttributionReader attributions;

    /**
     * @param lexicons has the tables under {@code tenures}
     * @param registry what is known of who held what
     */
    public TenureFinder(Lexicons lexicons, Registry registry) {
        this.holders = new HolderFinder(new TitleTable(lexicons));
        this.registry = registry;
        this.attributions = new AttributionReader(lexicons);
    }

    /** The tenures that {@code document} tells, each once, in order of the text. */
    public List<Tenure> find(Document document, Mentions mentions) {
        Map<String, List<Holder>> byTenure = new LinkedHashMap<>();
        for (Sentence sentence : document.sentences()) {
            for (Holder holder : holders.in(document, sentence, mentions)) {
                byTenure.computeIfAbsent(holder.key(), k -> new ArrayList<>()).add(holder);
            }
        }
        List<Tenure> tenures = new ArrayList<>();
        if (!byTenure.isEmpty()) {
            Voices voices = attributions.read(document, mentions);
            byTenure.values().forEach(told -> tenures.add(tenure(document, voices, told)));
        }
        return tenures;
    }

    private Tenure tenure(Document document, Voices voices, List<Holder> told) {
        Holder first = told.get(0);
        String story = document.article().id();
        List<Evidence> evidence = told.stream()
                .map(Holder::sentence)
                .distinct()
                .map(s -> Evidence.of(document.sentences().get(s).span(), document.text()))
                .toList();
        Sentence sentence = document.sentences().get(first.sentence());
        return new Tenure(
                ContentId.of("tenure", story, first.key()),
                story,
                first.person(),
                first.code(),
                first.office(),
                first.holding(),
                When.unknown(),
                conflict(document, first),
                voices.of(sentence, sentence.token(first.token())),
                evidence,
                "tenure/" + first.rule());
    }

    /** What the registry knows to the contrary, on the document's day; nothing for past offices, whose time the text leaves open. */
    private Optional<String> conflict(Document document, Holder holder) {
        Optional<LocalDate> day = document.article().date();
        boolean open =
                holder.holding() == Holding.FUTURE || holder.code().isEmpty() || GENERIC.contains(holder.office());
        if (day.isEmpty() || open) {
            return Optional.empty();
        }
        Optional<Person> person = holder.id().flatMap(registry::person);
        if (person.isPresent()) {
            return ofKnown(person.get(), holder, day.get());
        }
        List<Term> others = registry.holders(holder.code(), canonical(holder.office()), day.get());
        return holder.holding() == Holding.FORMER || others.isEmpty()
                ? Optional.empty()
                : Optional.of("the registry knows as " + holder.office() + " on that day: " + names(others));
    }

    private Optional<String> ofKnown(Person person, Holder holder, LocalDate day) {
        List<Term> terms = person.terms().stream()
                .filter(t -> t.code().equals(holder.code()))
                .filter(t -> sameOffice(t.office(), holder.office()))
                .toList();
        boolean holds = terms.stream().anyMatch(t -> t.years().holds(day));
        if (holder.holding() == Holding.FORMER) {
            return holds && terms.stream().noneMatch(t -> t.years().endedBefore(day))
                    ? Optional.of(
                            "the registry knows " + person.name() + " as still " + holder.office() + " on that day")
                    : Optional.empty();
        }
        if (holds || terms.isEmpty() == person.terms().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("the registry does not know " + person.name() + " as " + holder.office() + " on that day");
    }

    private static boolean sameOffice(String registered, String told) {
        return registered.equalsIgnoreCase(told);
    }

    /** As the registry writes offices: "Foreign Minister". */
    private static String canonical(String office) {
        return Arrays.stream(office.split(" "))
                .map(w ->
                        w.equals("of") || w.isEmpty() ? w : w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1))
                .collect(Collectors.joining(" "));
    }

    private String names(List<Term> terms) {
        return terms.stream()
                .map(t -> registry.person(t.person()).map(Person::name).orElse(t.person()))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
