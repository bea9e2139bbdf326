package org.entente.recovery;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.crisis.DetectedCrises;

/**
 * All crises of a pair as of a day.
 *
 * @param asOf the last day whose knowledge took part
 * @param clients true when the case says that a side answers for somebody; else both readings are the same
 * @param declared the episodes that the case declares, earliest first
 * @param between those detected by what the two do themselves, earliest first
 * @param withClients those detected when the acts of those a side answers for count too, earliest first
 * @param found what the detector found by what the two do themselves, near crises among it
 * @param foundWithClients the same with the acts of those a side answers for
 * @param pooled the half-life over the detected crises between the two; empty with too few
 */
public record CrisisBook(
        LocalDate asOf,
        boolean clients,
        List<CrisisAccount> declared,
        List<CrisisAccount> between,
        List<CrisisAccount> withClients,
        DetectedCrises found,
        DetectedCrises foundWithClients,
        Optional<PooledRecovery> pooled) {

    /** Copies the lists. */
    public CrisisBook {
        declared = List.copyOf(declared);
        between = List.copyOf(between);
        withClients = List.copyOf(withClients);
    }

    /** Declared and detected between the two, earliest first: what is told where there is room for one list. */
    public List<CrisisAccount> accounts() {
        return Stream.concat(declared.stream(), between.stream())
                .sorted((one, other) -> one.onset().compareTo(other.onset()))
                .toList();
    }

    /** All of them. */
    public List<CrisisAccount> all() {
        return Stream.of(accounts(), withClients).flatMap(List::stream).toList();
    }

    /** The crisis of this key. */
    public Optional<CrisisAccount> find(String id) {
        return all().stream().filter(account -> account.id().equals(id)).findFirst();
    }

    /** The crisis of the other reading that shares days with this one: what remains of it when others' acts count, or do not. */
    public Optional<CrisisAccount> counterpart(CrisisAccount account) {
        return switch (account.origin()) {
            case CrisisAccount.Declared _ -> Optional.empty();
            case CrisisAccount.Detected detected ->
                (switch (detected.parties()) {
                            case THE_TWO -> withClients;
                            case WITH_CLIENTS -> between;
                        })
                        .stream().filter(account::overlaps).findFirst();
        };
    }
}
