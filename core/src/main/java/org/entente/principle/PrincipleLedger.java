package org.entente.principle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.channel.Cited;

/**
 * The principles of a case with what speaks for and against each, as of a day.
 *
 * @param entries the principles, in the order of the case
 * @param missing what the case names and nobody knows, in plain words
 */
public record PrincipleLedger(List<Entry> entries, List<String> missing) {

    /** Copies the lists. */
    public PrincipleLedger {
        entries = List.copyOf(entries);
        missing = List.copyOf(missing);
    }

    /**
     * A principle with its evidence.
     *
     * @param principle what the case declares
     * @param supporting what speaks for it, earliest first
     * @param opposing what speaks against it, earliest first
     */
    public record Entry(Principle principle, List<Exhibit> supporting, List<Exhibit> opposing) {

        /** Copies the lists. */
        public Entry {
            supporting = List.copyOf(supporting);
            opposing = List.copyOf(opposing);
        }
    }

    /** Looks up what the principles name. */
    public static PrincipleLedger of(List<Principle> principles, Exhibits exhibits) {
        List<String> missing = new ArrayList<>();
        List<Entry> entries = principles.stream()
                .map(principle -> new Entry(
                        principle,
                        found(principle, principle.supporting(), exhibits, missing),
                        found(principle, principle.opposing(), exhibits, missing)))
                .toList();
        return new PrincipleLedger(entries, missing);
    }

    private static List<Exhibit> found(
            Principle principle, List<ExhibitName> names, Exhibits exhibits, List<String> missing) {
        List<Exhibit> found = new ArrayList<>();
        for (ExhibitName name : names) {
            Optional<Exhibit> exhibit = Optional.ofNullable(exhibits.known().get(name));
            exhibit.ifPresent(found::add);
            if (exhibit.isEmpty() && !exhibits.notYet().contains(name)) {
                missing.add("the principle \"" + principle.id() + "\": " + name.told() + " is not known");
            }
        }
        found.sort(Comparator.comparing((Exhibit exhibit) -> exhibit.evidence().getFirst(), Cited.ORDER));
        return found;
    }
}
