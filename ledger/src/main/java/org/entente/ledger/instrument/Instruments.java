package org.entente.ledger.instrument;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.ledger.Sourced;
import org.entente.model.Event;
import org.entente.model.InstrumentKind;
import org.entente.model.InstrumentStep;

/**
 * Puts the steps that documents tell together to instruments. A pure function of the set of statements.
 *
 * <p>Two steps are of one instrument where kind and parties agree and the names do: they share their telling words or an acronym,
 * or neither has more to say than its kind. Of some kinds there is one between two states at a time, whatever it is called.
 */
public final class Instruments {
    private static final Set<InstrumentKind> ONE_A_PAIR = EnumSet.of(
            InstrumentKind.STRATEGIC_PARTNERSHIP,
            InstrumentKind.TWO_PLUS_TWO,
            InstrumentKind.RECIPROCAL_ACCESS,
            InstrumentKind.DIPLOMATIC_RELATIONS,
            InstrumentKind.RECOGNITION,
            InstrumentKind.EMBASSY,
            InstrumentKind.ALLIANCE);

    private Instruments() {}

    static boolean oneAPair(InstrumentKind kind) {
        return ONE_A_PAIR.contains(kind);
    }

    /** The instruments that steps, and events that are steps, tell of, in {@link Instrument#ORDER}. */
    public static List<Instrument> of(Collection<Sourced<InstrumentStep>> steps, Collection<Sourced<Event>> events) {
        List<Mark> marks = distinct(Stream.concat(
                steps.stream().map(Mark::of), events.stream().map(Mark::ofEvent).flatMap(Optional::stream)));
        List<Named> groups = new ArrayList<>();
        Map<InstrumentKind, List<Named>> byKind = new TreeMap<>();
        for (Mark mark : marks) {
            Named named = new Named(mark);
            List<Named> same = byKind.computeIfAbsent(mark.kind(), k -> new ArrayList<>());
            List<Named> joined = same.stream().filter(g -> g.takes(named)).toList();
            if (joined.isEmpty()) {
                same.add(named);
                groups.add(named);
            } else {
                Named first = joined.get(0);
                first.absorb(named);
                joined.stream().skip(1).forEach(first::absorb);
                same.removeAll(joined.subList(1, joined.size()));
                groups.removeAll(joined.subList(1, joined.size()));
            }
        }
        return groups.stream().map(Named::instrument).sorted(Instrument.ORDER).toList();
    }

    /** The most telling names first, so that what is grouped does not hang on the order of reading. */
    private static List<Mark> distinct(Stream<Mark> marks) {
        Map<String, Mark> distinct = new LinkedHashMap<>();
        marks.filter(m -> !m.codes().isEmpty())
                .sorted(Comparator.comparing((Mark m) -> -Name.telling(m.name()).size())
                        .thenComparing(m -> -m.codes().size())
                        .thenComparing(Mark.ORDER))
                .forEach(m -> distinct.putIfAbsent(m.source().statement().id(), m));
        return List.copyOf(distinct.values());
    }

    /** Steps found to be of one instrument so far. */
    private static final class Named {
        private final List<Mark> marks = new ArrayList<>();
        private final List<Set<String>> names = new ArrayList<>();
        private final Set<String> acronyms = new TreeSet<>();
        private final Set<String> codes = new TreeSet<>();

        Named(Mark mark) {
            marks.add(mark);
            names.add(Name.telling(mark.name()));
            mark.acronym().ifPresent(acronyms::add);
            String initials = Name.initials(mark.name());
            if (initials.length() > 2) {
                acronyms.add(initials);
            }
            if (mark.name().length() > 2 && mark.name().equals(mark.name().toUpperCase(java.util.Locale.ROOT))) {
                acronyms.add(mark.name());
            }
            codes.addAll(mark.codes());
        }

        boolean takes(Named other) {
            boolean equal = codes.equals(other.codes);
            boolean within = codes.containsAll(other.codes) || other.codes.containsAll(codes);
            if (!within) {
                return false;
            }
            if (equal && ONE_A_PAIR.contains(marks.get(0).kind())) {
                return true;
            }
            boolean named = names.stream().anyMatch(a -> other.names.stream().anyMatch(b -> Name.alike(a, b)))
                    || acronyms.stream().anyMatch(other.acronyms::contains);
            boolean nameless = names.stream().allMatch(Set::isEmpty)
                    && other.names.stream().allMatch(Set::isEmpty);
            return named || (equal && nameless);
        }

        void absorb(Named other) {
            marks.addAll(other.marks);
            other.names.stream().filter(n -> !names.contains(n)).forEach(names::add);
            acronyms.addAll(other.acronyms);
            codes.addAll(other.codes);
        }

        Instrument instrument() {
            marks.sort(Mark.ORDER);
            String name = marks.stream()
                    .map(Mark::name)
                    .max(Comparator.comparing((String n) -> Name.telling(n).size())
                            .thenComparing(n -> Character.isUpperCase(n.isEmpty() ? ' ' : n.charAt(0)))
                            .thenComparing(Comparator.reverseOrder()))
                    .orElseThrow();
            List<String> replaces = marks.stream()
                    .map(Mark::replaces)
                    .flatMap(Optional::stream)
                    .distinct()
                    .sorted()
                    .toList();
            return new Instrument(marks.get(0).kind(), name, List.copyOf(codes), Stages.of(marks), replaces);
        }
    }
}
