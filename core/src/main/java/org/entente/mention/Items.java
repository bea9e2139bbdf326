package org.entente.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.actor.OfficeHolder;

/** Reads the phrases of a sentence, longest first from the left, and settles what each means on the day. */
final class Items {
    private final PhraseTree tree;
    private final AmbiguousWords ambiguous;

    Items(PhraseTree tree, AmbiguousWords ambiguous) {
        this.tree = tree;
        this.ambiguous = ambiguous;
    }

    /** The phrases in the order of the sentence; none overlaps another. */
    List<Item> of(String sentence, List<Token> tokens, LocalDate day, Set<String> statesSeen) {
        List<Item> items = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<PhraseTree.Found> found = tree.longest(tokens, at, day);
            Optional<Item> item = found.flatMap(phrase -> item(phrase, statesSeen));
            int start = at;
            boolean other = item.filter(known -> known instanceof Item.StateItem)
                    .map(known -> ambiguous.isOtherName(tokens, start, known.last(), sentence))
                    .orElse(false);
            if (item.isPresent() && !other) {
                items.add(item.get());
            }
            at = item.map(known -> known.last() + 1).orElse(at + 1);
        }
        return items;
    }

    /** Persons come before states, states before bodies, all before mere roles. */
    private static Optional<Item> item(PhraseTree.Found found, Set<String> seen) {
        return Stream.<Optional<Item>>of(
                        person(found), state(found, seen), body(found), role(found), surname(found), courtesy(found))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static <R extends Reading> Stream<R> readings(PhraseTree.Found found, Class<R> kind) {
        return found.readings().stream().filter(kind::isInstance).map(kind::cast);
    }

    private static Optional<Item> person(PhraseTree.Found found) {
        List<OfficeHolder> offices = readings(found, Reading.OfPerson.class)
                .flatMap(reading -> reading.offices().stream())
                .distinct()
                .toList();
        return found.first() < found.last() && !offices.isEmpty()
                ? Optional.of(new Item.PersonItem(found.first(), found.last(), offices))
                : Optional.empty();
    }

    /** A word that several states share means one that was named before, else the first of the table. */
    private static Optional<Item> state(PhraseTree.Found found, Set<String> seen) {
        List<Reading.OfState> states = readings(found, Reading.OfState.class).toList();
        return states.stream()
                .filter(reading -> seen.contains(reading.state().code()))
                .findFirst()
                .or(() -> states.stream().findFirst())
                .map(reading -> new Item.StateItem(
                        found.first(), found.last(), reading.state().code(), reading.kind()));
    }

    private static Optional<Item> body(PhraseTree.Found found) {
        return readings(found, Reading.OfBody.class).findFirst().map(reading -> {
            boolean wholeState =
                    reading.actor().role().isEmpty() && reading.actor().state().isPresent();
            return wholeState
                    ? new Item.StateItem(
                            found.first(), found.last(), reading.actor().state().orElseThrow(), reading.kind())
                    : new Item.BodyItem(found.first(), found.last(), reading.actor(), reading.kind());
        });
    }

    private static Optional<Item> role(PhraseTree.Found found) {
        return readings(found, Reading.OfRole.class)
                .findFirst()
                .map(reading -> new Item.RoleItem(found.first(), found.last(), reading.role()));
    }

    private static Optional<Item> surname(PhraseTree.Found found) {
        List<OfficeHolder> offices = readings(found, Reading.OfSurname.class)
                .flatMap(reading -> reading.offices().stream())
                .distinct()
                .toList();
        return offices.isEmpty()
                ? Optional.empty()
                : Optional.of(new Item.SurnameItem(found.first(), found.last(), offices));
    }

    private static Optional<Item> courtesy(PhraseTree.Found found) {
        return readings(found, Reading.Courtesy.class)
                .findFirst()
                .map(_ -> new Item.CourtesyItem(found.first(), found.last()));
    }
}
