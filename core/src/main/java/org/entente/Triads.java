package org.entente;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.alignment.Reading;
import org.entente.casefile.CaseFile;
import org.entente.coverage.CoverageBook;
import org.entente.series.Coverage;
import org.entente.series.Covered;
import org.entente.series.Window;
import org.entente.store.Store;
import org.entente.tie.DayScores;
import org.entente.tie.Ties;
import org.entente.triad.PairDay;
import org.entente.triad.TriadReader;
import org.entente.triad.TriadSettings;
import org.entente.triad.TriadStudy;

/** The study of third parties of a case, one for each stream. */
public final class Triads {
    /** From so many days on, periods are weeks. */
    private static final int DAYS_FOR_WEEKS = 365;

    private final CaseFile caseFile;
    private final Store store;
    private final Ties ties;

    Triads(CaseFile caseFile, Store store, Ties ties) {
        this.caseFile = caseFile;
        this.store = store;
        this.ties = ties;
    }

    /** What each stream says; a stream that is not held is not in it. */
    public Map<Reading, TriadStudy> studies() {
        Map<Reading, TriadStudy> studies = new EnumMap<>(Reading.class);
        incidentWindow()
                .ifPresent(days ->
                        studies.put(Reading.INCIDENTS, study(store.pairDays().list(), days)));
        ties.dayScores()
                .ifPresent(scores -> studies.put(
                        Reading.DAY_SCORES,
                        study(
                                amounts(scores),
                                new Window(scores.days().first(), scores.days().last()))));
        return studies;
    }

    /** From the first to the last day that machine-coded sources cover; strays beyond belong to other days. */
    private Optional<Window> incidentWindow() {
        return store.pairDays().window().flatMap(held -> {
            Coverage coverage = CoverageBook.of(held, store.exposures().list()).coverage();
            List<LocalDate> covered = held.from()
                    .datesUntil(held.to().plusDays(1))
                    .filter(day -> coverage.on(day) == Covered.WHOLLY || coverage.on(day) == Covered.PARTLY)
                    .toList();
            return covered.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Window(covered.getFirst(), covered.getLast()));
        });
    }

    private TriadStudy study(List<PairDay> days, Window window) {
        TriadSettings settings = window.days() >= DAYS_FOR_WEEKS ? TriadSettings.WEEKS : TriadSettings.DAYS;
        return new TriadReader(days, window, settings).study(List.of(caseFile.dyad()));
    }

    /** Scores know no stories: all of an amount counts as the pair's own. */
    private static List<PairDay> amounts(DayScores scores) {
        List<PairDay> days = new ArrayList<>();
        scores.pairs()
                .forEach((pair, series) -> series.forEach((day, score) -> {
                    double cooperation = Math.max(0, score);
                    double conflict = Math.max(0, -score);
                    days.add(new PairDay(day, pair, cooperation, conflict, cooperation, conflict));
                }));
        return days;
    }
}
