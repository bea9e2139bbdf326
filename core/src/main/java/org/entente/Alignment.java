package org.entente;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.entente.actor.ActorDirectory;
import org.entente.alignment.Plane;
import org.entente.alignment.PlaneMaker;
import org.entente.alignment.Reading;
import org.entente.alignment.ScoredDays;
import org.entente.alignment.YearDeeds;
import org.entente.casefile.CaseFile;
import org.entente.coverage.CoverageBook;
import org.entente.ingest.FileFinder;
import org.entente.series.Coverage;
import org.entente.series.Covered;
import org.entente.series.Window;
import org.entente.store.Partnerships;
import org.entente.store.Store;
import org.entente.tie.TieReader;
import org.entente.tie.TieSource;
import org.entente.tie.Ties;

/** The planes of a case: which years and readings there are, and each of them. Reads the tables of ties once. */
public final class Alignment {
    /** Yearly tables are kept from here on; earlier rows are counted only. */
    private static final int FIRST_YEAR = 1990;

    private final Store store;
    private final ActorDirectory directory;
    private final Ties ties;

    Alignment(CaseFile caseFile, Store store, ActorDirectory directory, List<TieSource> more) {
        this.store = store;
        this.directory = directory;
        TieReader reader = new TieReader(directory.states(), year -> year >= FIRST_YEAR);
        FileFinder finder = new FileFinder(caseFile.folder());
        List<TieSource> sources = new ArrayList<>(caseFile.record().ties());
        sources.addAll(more);
        sources.forEach(source -> reader.read(source, finder.paths(source.read())));
        ties = reader.ties();
    }

    /** The tables that were read. */
    public Ties ties() {
        return ties;
    }

    /** What is held of a state, year by year and apart for each reading. */
    public Map<Reading, List<YearDeeds>> deeds(String state) {
        Map<Reading, List<YearDeeds>> deeds = new EnumMap<>(Reading.class);
        List<YearDeeds> incidents = new ArrayList<>();
        store.partnerships().ofState(state).forEach((year, list) -> {
            Window days = new Window(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            Coverage held = CoverageBook.of(days, store.exposures().list()).coverage();
            long covered = held.days(days, Covered.WHOLLY) + held.days(days, Covered.PARTLY);
            incidents.add(new YearDeeds(
                    year, Reading.INCIDENTS, covered, Year.of(year).length(), list));
        });
        deeds.put(Reading.INCIDENTS, incidents);
        deeds.put(
                Reading.DAY_SCORES,
                ties.dayScores()
                        .map(scores -> scores.days().stream()
                                .map(LocalDate::getYear)
                                .distinct()
                                .map(year -> ScoredDays.of(scores, state, year))
                                .flatMap(Optional::stream)
                                .toList())
                        .orElse(List.of()));
        return deeds;
    }

    /** The years for which there is a plane: those with deeds, and the last that each table of ties holds. */
    public NavigableSet<Integer> years(String state) {
        NavigableSet<Integer> years = new TreeSet<>();
        deeds(state).values().forEach(list -> list.forEach(deeds -> years.add(deeds.year())));
        ties.pledges().ifPresent(table -> years.add(table.years().last()));
        ties.memberships().ifPresent(table -> years.add(table.years().last()));
        ties.idealPoints().ifPresent(table -> years.add(table.years().last()));
        return years;
    }

    /** The plane of a state and year by one reading. */
    public Plane plane(String state, int year, Reading reading, Optional<String> focus) {
        Optional<YearDeeds> of = deeds(state).getOrDefault(reading, List.of()).stream()
                .filter(deeds -> deeds.year() == year)
                .findFirst();
        return new PlaneMaker(directory.states(), ties).plane(state, year, of, focus);
    }

    /** The incidents on which a plane read from incidents rests. */
    public List<Partnerships.Ground> grounds(String state, int year) {
        return store.partnerships().grounds(state, year);
    }
}
