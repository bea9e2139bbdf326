package org.entente;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.channel.Interruption;
import org.entente.crisis.CrisisDay;
import org.entente.crisis.DetectedCrises;
import org.entente.crisis.DetectedCrisis;
import org.entente.crisis.Episode;
import org.entente.crisis.Parties;
import org.entente.crisis.Spell;
import org.entente.recovery.CrisisAccount;
import org.entente.recovery.CrisisBook;
import org.entente.recovery.CrisisCourse;
import org.entente.recovery.CrisisRate;
import org.entente.recovery.Decay;
import org.entente.recovery.PooledRecovery;
import org.entente.recovery.Recovery;
import org.entente.series.Window;
import org.entente.store.Store;

/** Tells the crises of a case: those that it declares, and those that the detector finds, with their courses. */
final class CaseCrises {
    /** News lags what it tells of: a tie cut so many days before the first elevated day belongs to the crisis. */
    private static final int LAG_DAYS = 7;

    private final CaseView view;
    private final DetectorRun two;
    private final DetectorRun clients;
    private final CrisisTelling telling;

    CaseCrises(CaseView view, Store store) {
        this.view = view;
        this.two = DetectorRun.of(store, view.asOf(), Parties.THE_TWO);
        this.clients = answered() ? DetectorRun.of(store, view.asOf(), Parties.WITH_CLIENTS) : two;
        Map<Parties, List<CrisisDay>> days = new EnumMap<>(Parties.class);
        days.put(Parties.THE_TWO, two.covered());
        if (answered()) {
            days.put(Parties.WITH_CLIENTS, clients.covered());
        }
        this.telling = new CrisisTelling(store, view.caseFile().record().zones(), days, view.asOf());
    }

    private boolean answered() {
        return !view.caseFile().answersFor().isEmpty();
    }

    CrisisBook book() {
        DetectedCrises found = view.crises();
        DetectedCrises withClients = answered() ? clients.found() : found;
        List<CrisisAccount> between = detected(found, Parties.THE_TWO);
        return new CrisisBook(
                view.asOf(),
                answered(),
                declared(),
                between,
                answered() ? detected(withClients, Parties.WITH_CLIENTS) : List.of(),
                found,
                withClients,
                PooledRecovery.of(between.stream().flatMap(this::rate).toList()));
    }

    private Stream<CrisisRate> rate(CrisisAccount account) {
        Optional<Decay> decay =
                account.figures(Parties.THE_TWO).recovery().pressure().flatMap(Recovery::decay);
        return decay.map(one -> CrisisRate.of(view.caseFile().dyad().code(), one)).stream();
    }

    private List<CrisisAccount> declared() {
        List<Episode> episodes = view.episodes().known();
        return IntStream.range(0, episodes.size())
                .mapToObj(i -> declared(episodes.get(i), next(episodes, i, Episode::onset)))
                .toList();
    }

    private CrisisAccount declared(Episode episode, Optional<LocalDate> next) {
        Window span = new Window(episode.onset(), episode.end().orElseGet(() -> until(next)));
        return telling.declared(episode, span, until(next), next, broken(span));
    }

    private List<CrisisAccount> detected(DetectedCrises found, Parties parties) {
        List<DetectedCrisis> crises = found.crises();
        return IntStream.range(0, crises.size())
                .mapToObj(i -> detected(
                        crises.get(i), next(crises, i, crisis -> crisis.spell().onset()), parties))
                .toList();
    }

    /**
     * Pressure may have gone while ties are still being cut, so what counts goes on until the crisis is over; where no end is told,
     * for as long as another crisis would be a relapse.
     */
    private CrisisAccount detected(DetectedCrisis crisis, Optional<LocalDate> next, Parties parties) {
        Spell spell = crisis.spell();
        Window span = new Window(spell.onset(), spell.end().orElseGet(view::asOf));
        LocalDate from = spell.onset().minusDays(LAG_DAYS);
        Function<LocalDate, CrisisAccount> cutBy = day -> telling.detected(
                new CrisisAccount.Detected(crisis, parties), span, until(next), next, broken(new Window(from, day)));
        CrisisAccount elevated = cutBy.apply(span.to());
        LocalDate last = elevated.course()
                .end()
                .orElseGet(() -> earlier(span.to().plusDays(CrisisCourse.RELAPSE_DAYS), until(next)));
        return last.isAfter(span.to())
                        && !broken(new Window(span.to().plusDays(1), last)).isEmpty()
                ? cutBy.apply(last)
                : elevated;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private LocalDate until(Optional<LocalDate> next) {
        return next.map(day -> day.minusDays(1)).orElseGet(view::asOf);
    }

    /** The onset of the crisis after this one; of those that begin on one day, none is next. */
    private static <T> Optional<LocalDate> next(List<T> all, int i, Function<T, LocalDate> onset) {
        return all.stream()
                .skip(i + 1L)
                .map(onset)
                .filter(day -> day.isAfter(onset.apply(all.get(i))))
                .min(Comparator.naturalOrder());
    }

    /** What was broken off or narrowed on these days, be it taken up again or not. */
    private List<Interruption> broken(Window days) {
        return view.record().ties().interruptions().stream()
                .filter(one -> days.contains(one.begun().day()))
                .toList();
    }
}
