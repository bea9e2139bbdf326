package org.entente;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.channel.Cited;
import org.entente.channel.Interruption;
import org.entente.condition.Terrain;
import org.entente.crisis.CrisisDay;
import org.entente.crisis.DetectedCrisis;
import org.entente.crisis.Episode;
import org.entente.crisis.Parties;
import org.entente.crisis.Spell;
import org.entente.event.EventType;
import org.entente.incident.Incident;
import org.entente.incident.Layer;
import org.entente.recovery.CrisisAccount;
import org.entente.recovery.CrisisCourse;
import org.entente.recovery.CrisisFacts;
import org.entente.recovery.CrisisFigures;
import org.entente.recovery.CrisisPlace;
import org.entente.recovery.EndingEvidence;
import org.entente.recovery.EndingKind;
import org.entente.recovery.Phase;
import org.entente.series.Window;
import org.entente.situation.Places;
import org.entente.store.Store;
import org.entente.zone.Zone;
import org.entente.zone.Zones;

/** Puts together what a data file holds of one crisis. */
final class CrisisTelling {
    /** The heaviest first, of these the earliest. */
    private static final Comparator<Incident> HEAVIEST = Comparator.comparingDouble(Incident::weight)
            .thenComparing(Incident::day)
            .thenComparing(Incident::key);

    /** The most reported first: what many tell of is less likely a slip of a coder; of these the heaviest. */
    private static final Comparator<Incident> TELLING = Comparator.comparingInt(
                    (Incident incident) -> -incident.reports().size())
            .thenComparing(HEAVIEST);

    private final Store store;
    private final List<Zone> zones;
    private final Terrain terrain;
    private final Map<Parties, List<CrisisDay>> days;
    private final LocalDate asOf;

    /**
     * Tells crises.
     *
     * @param zones the zones of the case, after which crises are named
     * @param days the covered days, for each answer to whose acts count that makes a difference
     */
    CrisisTelling(Store store, Zones zones, Map<Parties, List<CrisisDay>> days, LocalDate asOf) {
        this.store = store;
        this.zones = zones.list();
        this.terrain = new Terrain(zones, Places.shipped());
        this.days = new EnumMap<>(days);
        this.asOf = asOf;
    }

    /** A declared one. It is over on the day of the incident that the case names, whatever the news do. */
    CrisisAccount declared(
            Episode episode, Window span, LocalDate until, Optional<LocalDate> next, List<Interruption> cut) {
        Conflict conflict = conflict(span);
        LocalDate peak = peak(episode, span, conflict);
        Optional<LocalDate> over = episode.end().filter(peak::isBefore);
        List<EndingEvidence> evidence = evidence(span, until, cut);
        episode.ending().ifPresent(ending -> {
            evidence.removeIf(one -> one.evidence().equals(ending.key()));
            evidence.add(new EndingEvidence(EndingKind.DECLARED_END, ending.day(), ending.key()));
        });
        CrisisFacts facts =
                new CrisisFacts(span.from(), peak, over, evidence, episode.openIssues(), broken(cut), next, asOf);
        return account(
                episode.declared().id(),
                episode.declared().title(),
                Optional.empty(),
                new CrisisAccount.Declared(episode),
                new Told(span, until, CrisisCourse.of(facts), conflict, cut, List.of(episode.trigger())));
    }

    /** One that the detector found. */
    CrisisAccount detected(
            CrisisAccount.Detected origin,
            Window span,
            LocalDate until,
            Optional<LocalDate> next,
            List<Interruption> cut) {
        Spell spell = origin.crisis().spell();
        CrisisFacts facts = new CrisisFacts(
                spell.onset(),
                spell.peak(),
                spell.end().map(day -> day.plusDays(1)),
                evidence(span, until, cut),
                List.of(),
                broken(cut),
                next,
                asOf);
        boolean two = origin.parties() == Parties.THE_TWO;
        Conflict conflict = conflict(span);
        Optional<CrisisPlace> place = CrisisPlace.of(
                zones, terrain, two ? conflict.own() : conflict.both().toList());
        return account(
                spell.onset() + (two ? "" : "-with-clients"),
                title(spell.onset(), place),
                place,
                origin,
                new Told(
                        span,
                        until,
                        CrisisCourse.of(facts),
                        conflict,
                        cut,
                        origin.crisis().triggers()));
    }

    private static String title(LocalDate onset, Optional<CrisisPlace> place) {
        return place.map(at -> String.format(
                        Locale.ENGLISH,
                        "Crisis of %tB %tY, %s",
                        onset,
                        onset,
                        at.zone().title()))
                .orElse("Crisis of " + onset);
    }

    /**
     * What is told of a crisis.
     *
     * @param cut what was broken off on its days
     */
    private record Told(
            Window span,
            LocalDate until,
            CrisisCourse course,
            Conflict conflict,
            List<Interruption> cut,
            List<Incident> began) {}

    /** The incidents of conflict on the days of a crisis, between the two and of those they answer for. */
    private record Conflict(List<Incident> own, List<Incident> clients) {
        Stream<Incident> both() {
            return Stream.concat(own.stream(), clients.stream());
        }
    }

    private Conflict conflict(Window span) {
        return new Conflict(conflict(span, Layer.OWN), conflict(span, Layer.ANSWERED_FOR));
    }

    private List<Incident> conflict(Window span, Layer layer) {
        return DetectorRun.conflict(store, span, layer, Optional.empty())
                .sorted(TELLING)
                .toList();
    }

    /** By the streams; where they tell of no conflict, the day of the gravest act that is known. Never the last day. */
    private LocalDate peak(Episode episode, Window span, Conflict conflict) {
        boolean longer = episode.end().isPresent() && span.to().isAfter(span.from());
        Window before = longer ? new Window(span.from(), span.to().minusDays(1)) : span;
        return CrisisFigures.of(
                        Parties.THE_TWO,
                        days.getOrDefault(Parties.THE_TWO, List.of()),
                        before,
                        Optional.empty(),
                        before.to())
                .peak()
                .map(CrisisDay::day)
                .or(() -> conflict.both()
                        .filter(incident -> before.contains(incident.day()))
                        .min(HEAVIEST)
                        .map(Incident::day))
                .orElse(span.from());
    }

    private List<EndingEvidence> evidence(Window span, LocalDate until, List<Interruption> cut) {
        List<EndingEvidence> evidence =
                new ArrayList<>(store.crisisDays().endings(new Window(span.from(), later(until, span.from()))));
        cut.stream()
                .flatMap(one -> one.resumed().stream())
                .map(end -> new EndingEvidence(EndingKind.TIE_RESUMED, end.day(), end.reference()))
                .filter(one ->
                        evidence.stream().noneMatch(other -> other.evidence().equals(one.evidence())))
                .forEach(evidence::add);
        return evidence;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static List<String> broken(List<Interruption> cut) {
        return cut.stream()
                .filter(one -> one.resumed().isEmpty())
                .map(one -> one.title() + ", " + state(one))
                .toList();
    }

    private static String state(Interruption cut) {
        if (cut.abandoned()) {
            return "given up";
        }
        String what = cut.closed() ? "stopped" : "narrowed";
        return cut.eased().isEmpty()
                ? what + " since " + cut.begun().day()
                : what + " on " + cut.begun().day() + ", in part again since "
                        + cut.eased().getFirst().day();
    }

    private CrisisAccount account(
            String id, String title, Optional<CrisisPlace> place, CrisisAccount.Origin origin, Told told) {
        Optional<LocalDate> peak = told.course().steps().stream()
                .filter(step -> step.phase() == Phase.PEAK)
                .map(CrisisCourse.Step::from)
                .findFirst();
        Conflict conflict = told.conflict();
        List<Incident> peakActs = conflict.both()
                .filter(incident -> peak.filter(incident.day()::equals).isPresent())
                .toList();
        return new CrisisAccount(
                id,
                title,
                place,
                origin,
                told.span(),
                told.until(),
                told.course(),
                told.began(),
                peakActs,
                assaults(conflict.own()),
                assaults(conflict.clients()),
                told.cut(),
                known(told),
                figures(origin, told));
    }

    private static List<Incident> assaults(List<Incident> conflict) {
        return conflict.stream()
                .filter(incident -> incident.what().type() == EventType.ASSAULT)
                .sorted(DetectedCrisis.BY_DAY)
                .toList();
    }

    private Map<String, Incident> known(Told told) {
        List<String> keys = told.course().endsWith().stream()
                .flatMap(kind -> Stream.of(kind.first(), kind.last()))
                .map(EndingEvidence::evidence)
                .distinct()
                .toList();
        Stream<Incident> cited = told.cut().stream()
                .map(Interruption::begun)
                .map(Cited::incident)
                .flatMap(Optional::stream);
        return Stream.of(store.incidents().list(keys).stream(), told.began().stream(), cited)
                .flatMap(Function.identity())
                .collect(Collectors.toMap(Incident::key, Function.identity(), (first, _) -> first));
    }

    private List<CrisisFigures> figures(CrisisAccount.Origin origin, Told told) {
        return days.entrySet().stream()
                .map(reading -> CrisisFigures.of(
                        reading.getKey(),
                        reading.getValue(),
                        told.span(),
                        peak(origin, reading.getKey()),
                        told.until()))
                .toList();
    }

    private static Optional<LocalDate> peak(CrisisAccount.Origin origin, Parties parties) {
        return switch (origin) {
            case CrisisAccount.Declared _ -> Optional.empty();
            case CrisisAccount.Detected detected ->
                Optional.of(detected.crisis().spell().peak()).filter(_ -> detected.parties() == parties);
        };
    }
}
