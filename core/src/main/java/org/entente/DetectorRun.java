package org.entente;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.crisis.CrisisDay;
import org.entente.crisis.CrisisDetector;
import org.entente.crisis.CrisisRules;
import org.entente.crisis.DetectedCrises;
import org.entente.crisis.DetectedCrisis;
import org.entente.crisis.Detection;
import org.entente.crisis.Parties;
import org.entente.crisis.Spell;
import org.entente.event.Quad;
import org.entente.incident.Incident;
import org.entente.incident.IncidentFilter;
import org.entente.incident.Layer;
import org.entente.provenance.Evidence;
import org.entente.provenance.Publishers;
import org.entente.series.Window;
import org.entente.store.Store;

/**
 * The crisis detector on what a data file holds, as of a day.
 *
 * @param store the data file
 * @param asOf the last day that it looks at
 * @param parties whose acts count
 * @param days what it looks at
 */
record DetectorRun(Store store, LocalDate asOf, Parties parties, List<CrisisDay> days) {

    static DetectorRun of(Store store, LocalDate asOf, Parties parties) {
        return new DetectorRun(store, asOf, parties, store.crisisDays().list(asOf, parties));
    }

    DetectedCrises found() {
        Detection detection = detection();
        return new DetectedCrises(
                asOf,
                detection.state(),
                CrisisRules.DEFAULT,
                withEvidence(detection.crises()),
                withEvidence(detection.near()));
    }

    /** What the detector says, without the incidents that it rests on. */
    Detection detection() {
        return new CrisisDetector(CrisisRules.DEFAULT, Publishers.shipped()).detect(days, asOf);
    }

    /** The days that count as covered. */
    List<CrisisDay> covered() {
        return CrisisDetector.covered(days, CrisisRules.DEFAULT);
    }

    private List<DetectedCrisis> withEvidence(List<Spell> spells) {
        return spells.stream()
                .map(spell -> DetectedCrisis.of(spell, conflict(spell.evidence())))
                .toList();
    }

    private List<Incident> conflict(Window window) {
        return parties.layers().stream()
                .flatMap(layer -> conflict(store, window, layer, Optional.of(Evidence.MACHINE)))
                .toList();
    }

    /** The incidents of conflict of one layer on the days of a window. */
    static Stream<Incident> conflict(Store store, Window window, Layer layer, Optional<Evidence> evidence) {
        return Stream.of(Quad.values())
                .filter(quad -> !quad.cooperation())
                .map(quad -> new IncidentFilter(
                        Optional.of(window), Optional.empty(), Optional.of(quad), Optional.of(layer), evidence))
                .flatMap(filter -> store.incidents().list(filter, Integer.MAX_VALUE).stream());
    }
}
