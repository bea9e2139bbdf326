package org.entente.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.entente.incident.Whereabouts;
import org.entente.zone.Membership;
import org.entente.zone.Zone;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Where incidents happened: each spot once, with the zones of the case in which it lies or may lie. */
public final class Spots {
    private static final String DERIVATION = "spot_zone";
    private static final int AT_ONCE = 20_000;

    private final Path file;
    private final Jdbi jdbi;

    Spots(Path file, Jdbi jdbi) {
        this.file = file;
        this.jdbi = jdbi;
    }

    /**
     * Tells of each spot in which zones it lies, unless that stands already for these zones and incidents. Make the incidents
     * before.
     *
     * @param ground whether what happened there lies in a zone
     */
    public void derive(List<Zone> zones, LocalDate asOf, BiFunction<Zone, Whereabouts, Membership> ground) {
        try {
            jdbi.useTransaction(handle -> {
                String signature = signature(handle, "incident").orElse("") + " " + zones;
                if (signature(handle, DERIVATION).equals(Optional.of(signature))) {
                    return;
                }
                handle.execute("DELETE FROM spot_zone");
                for (Zone zone : zones) {
                    place(handle, zone, ground);
                }
                handle.execute("INSERT OR REPLACE INTO derivation VALUES (?, ?, ?)", DERIVATION, asOf, signature);
            });
        } catch (JdbiException e) {
            throw StoreException.of(file, "cannot take the zones", e);
        }
    }

    private static Optional<String> signature(Handle handle, String name) {
        return handle.select("SELECT signature FROM derivation WHERE name = ?", name)
                .mapTo(String.class)
                .findOne();
    }

    private static void place(Handle handle, Zone zone, BiFunction<Zone, Whereabouts, Membership> ground) {
        IncidentRow reader = new IncidentRow();
        List<Placed> placed = handle
                .select("SELECT * FROM spot ORDER BY spot")
                .map((row, _) -> new Placed(
                        row.getLong("spot"), ground.apply(zone, reader.whereabouts(row, LocationRow.read(row)))))
                .stream()
                .filter(one -> one.membership() != Membership.OUTSIDE)
                .toList();
        for (Membership membership : List.of(Membership.INSIDE, Membership.UNKNOWABLE)) {
            List<Long> spots = new ArrayList<>();
            placed.stream().filter(one -> one.membership() == membership).forEach(one -> spots.add(one.spot()));
            for (int from = 0; from < spots.size(); from += AT_ONCE) {
                String part = spots.subList(from, Math.min(spots.size(), from + AT_ONCE)).stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "));
                handle.execute(
                        "INSERT INTO spot_zone SELECT ?, unnest([" + part + "]::BIGINT[]), ?",
                        zone.id(),
                        membership.name());
            }
        }
    }

    /** A spot that lies in a zone, or may. */
    private record Placed(long spot, Membership membership) {}
}
