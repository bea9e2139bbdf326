package org.entente.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.actor.Dyad;
import org.entente.crisis.CrisisDay;
import org.entente.crisis.CrisisDetector;
import org.entente.crisis.CrisisRules;
import org.entente.crisis.Spell;
import org.entente.crisis.TriggerClass;
import org.entente.disconnect.Act;
import org.entente.event.EventType;
import org.entente.provenance.Publishers;

/** Episodes by the crisis detector on a stream that names no publishers: its condition on sources is taken as met. */
final class SeriesEpisodes {
    /** Two names that no table knows count as independent of each other, which is what is wanted here. */
    private static final List<String> TAKEN_AS_MET = List.of("one report", "another report");

    private final CrisisDetector detector = new CrisisDetector(CrisisRules.DEFAULT, Publishers.shipped());
    private final PairStream stream;

    SeriesEpisodes(PairStream stream) {
        this.stream = stream;
    }

    List<PairCrisis> of(Dyad pair) {
        List<Act> acts = stream.pairs().getOrDefault(pair, List.of());
        Map<LocalDate, List<Act>> byDay = acts.stream().collect(Collectors.groupingBy(Act::day));
        List<CrisisDay> days = new ArrayList<>();
        stream.rows().forEach((day, rows) -> days.add(day(day, rows, byDay.getOrDefault(day, List.of()))));
        return detector.detect(days, stream.span().to()).crises().stream()
                .map(spell -> crisis(pair, spell, acts))
                .toList();
    }

    private static CrisisDay day(LocalDate day, int rows, List<Act> acts) {
        return new CrisisDay(
                day,
                (long) rows - acts.size(),
                acts.size(),
                acts.size(),
                acts.stream().filter(act -> !act.quad().cooperation()).count(),
                acts.stream().mapToDouble(act -> Math.max(0, -act.weight())).sum(),
                acts.stream().filter(act -> TriggerClass.holds(act.what())).count(),
                TAKEN_AS_MET);
    }

    private PairCrisis crisis(Dyad pair, Spell spell, List<Act> acts) {
        LocalDate last = spell.end().orElse(stream.span().to());
        boolean clash = acts.stream()
                .filter(act -> act.what().type() == EventType.ASSAULT)
                .anyMatch(
                        act -> !act.day().isBefore(spell.onset()) && !act.day().isAfter(last));
        return new PairCrisis(pair, "episode of " + spell.onset(), spell.onset(), spell.end(), Optional.of(clash));
    }
}
