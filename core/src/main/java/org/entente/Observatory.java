package org.entente;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.actor.ActorDirectory;
import org.entente.actor.Dyad;
import org.entente.brief.Brief;
import org.entente.brief.Earlier;
import org.entente.casefile.CaseFile;
import org.entente.casefile.CaseReader;
import org.entente.casefile.NewCase;
import org.entente.channel.KnownEvidence;
import org.entente.corroboration.Corroboration;
import org.entente.coverage.CoverageBook;
import org.entente.coverage.SourceDay;
import org.entente.crisis.CrisisDay;
import org.entente.crisis.DetectedCrises;
import org.entente.crisis.Episodes;
import org.entente.crisis.Parties;
import org.entente.event.EventVocabulary;
import org.entente.fetch.FetchFolder;
import org.entente.fetch.FetchSettings;
import org.entente.fetch.FolderFetch;
import org.entente.fetch.GdeltFetch;
import org.entente.fragility.Balance;
import org.entente.incident.Incident;
import org.entente.incident.IncidentFilter;
import org.entente.incident.LadderPlan;
import org.entente.incident.Layer;
import org.entente.incident.MarkCount;
import org.entente.incident.MarkedRow;
import org.entente.ingest.BrokenFileException;
import org.entente.ingest.FileFinder;
import org.entente.ingest.IngestPlan;
import org.entente.ingest.IngestReport;
import org.entente.ingest.LoadReport;
import org.entente.ingest.Progress;
import org.entente.ingest.SourceFile;
import org.entente.provenance.Evidence;
import org.entente.provenance.FeedChange;
import org.entente.provenance.FeedChanges;
import org.entente.recovery.CrisisBook;
import org.entente.relation.Ground;
import org.entente.relation.RelationLedger;
import org.entente.relation.Tally;
import org.entente.series.Grain;
import org.entente.series.Window;
import org.entente.store.Events;
import org.entente.store.Incidents;
import org.entente.store.Ingest;
import org.entente.store.Mentions;
import org.entente.store.Store;
import org.entente.store.StoreCopy;
import org.entente.tie.TieSource;

/**
 * The front: opens a case with its data file and hands out the parts. It does none of the work itself.
 *
 * <p>The main path: {@link #plan}, {@link #ingest}, {@link #measure}, then read {@link #view}, {@link #relation} and
 * {@link #incidents}.
 */
public final class Observatory implements AutoCloseable {
    private static final ActorDirectory DIRECTORY = new ActorDirectory();
    private static final FeedChanges FEED_CHANGES = FeedChanges.shipped();

    private final CaseFile caseFile;
    private final Store store;
    private final LocalDate today;
    private final CaseBooks books;
    private final EventVocabulary events = new EventVocabulary();

    private Observatory(CaseFile caseFile, Store store, LocalDate today) {
        this.caseFile = caseFile;
        this.store = store;
        this.today = today;
        this.books = new CaseBooks(caseFile, store, DIRECTORY);
    }

    /**
     * Opens a case with its data file, which is made when it is not there.
     *
     * @param today the day on which this is done; no event can lie after it
     * @throws org.entente.casefile.CaseMistakesException when the case has mistakes
     * @throws org.entente.store.StoreException when the data file cannot be had
     */
    public static Observatory open(Path caseFolder, Path storeFile, LocalDate today) {
        return open(read(caseFolder), storeFile, today);
    }

    /** Opens a case that was read before, see {@link #read}. */
    public static Observatory open(CaseFile caseFile, Path storeFile, LocalDate today) {
        return new Observatory(caseFile, Store.open(storeFile), today);
    }

    /** The same pair and period with nothing read, in memory: what every table looks like before there is anything in it. */
    public Observatory emptied() {
        return new Observatory(caseFile.emptied(), Store.inMemory(), today);
    }

    /**
     * Reads and checks a case.
     *
     * @throws org.entente.casefile.CaseMistakesException with all mistakes, when it has any
     */
    public static CaseFile read(Path caseFolder) {
        return new CaseReader(DIRECTORY).read(caseFolder);
    }

    /** A case that is about to be written. @throws org.entente.casefile.NewCaseException when it cannot be made */
    public static NewCase newCase(NewCase.Request request, LocalDate today) {
        return NewCase.of(request, DIRECTORY.states(), today);
    }

    /** Fetches current data for a case; needs no data file. */
    public static GdeltFetch fetch(CaseFile caseFile, FetchFolder into, FetchSettings settings, LocalDate today) {
        return new GdeltFetch(caseFile, DIRECTORY, into, settings, today);
    }

    /** Takes in for a case what something else puts into a folder; needs no data file. */
    public static FolderFetch fetchFrom(Path from, CaseFile caseFile, FetchFolder into, Supplier<LocalDate> today) {
        return new FolderFetch(caseFile, DIRECTORY, into, from, today);
    }

    /** Compares the files that the case reads with those that the data file holds. */
    public IngestPlan plan() {
        FileFinder finder = new FileFinder(caseFile.folder());
        List<SourceFile> wanted = finder.find(caseFile.sources(), DIRECTORY.fingerprint() + events.fingerprint());
        return IngestPlan.between(
                wanted, store.ingest().held(), store.ingest().ripe(today), finder.absent(caseFile.sources()));
    }

    /** Carries out a plan, file by file. A file that cannot be read is told and left; the others go on. */
    public IngestReport ingest(IngestPlan plan, Progress progress) {
        List<LoadReport> loaded = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        for (IngestPlan.Step step : plan.steps()) {
            switch (step) {
                case IngestPlan.Read read -> load(read.file(), progress, loaded, broken);
                case IngestPlan.Reread reread -> load(reread.file(), progress, loaded, broken);
                case IngestPlan.Forget forget -> store.ingest().forget(forget.name());
                case IngestPlan.Keep _ -> {}
            }
        }
        return new IngestReport(loaded, broken);
    }

    private void load(SourceFile file, Progress progress, List<LoadReport> loaded, List<String> broken) {
        try {
            loaded.add(store.ingest().load(file, today, DIRECTORY, events, progress));
        } catch (BrokenFileException e) {
            broken.add(e.getMessage());
        }
    }

    /** The day whose knowledge counts: the one given, else the case's last, else today. */
    public LocalDate asOf(Optional<LocalDate> given) {
        return given.or(caseFile::to).orElse(today);
    }

    /** Makes incidents from what is held, with nothing that was not known by the end of the day. */
    public boolean measure(LocalDate asOf) {
        LadderPlan ladder = new LadderPlan(caseFile.dyad(), asOf, caseFile.answersFor(), caseFile.keep());
        store.exposures().derive(caseFile.dyad(), asOf, store.ingest().signature());
        boolean anew = store.incidents()
                .derive(
                        ladder,
                        store.ingest().signature(),
                        DIRECTORY,
                        books.audit(asOf).corrections());
        store.spots().derive(caseFile.record().zones().list(), asOf, books.terrain()::membership);
        return anew;
    }

    /** What is known. Call {@link #measure} with the same day before. */
    public CaseView view(LocalDate asOf) {
        Episodes episodes = episodes(asOf);
        return new CaseView(
                caseFile,
                asOf,
                caseFile.days(asOf),
                store.ingest().reports(),
                store.incidents().ladder(),
                store.incidents().countByEvidence(),
                store.incidents().count(between(caseFile.days(asOf))),
                episodes,
                crises(asOf),
                RecordView.of(
                        caseFile,
                        episodes.known(),
                        knownEvidence(caseFile.record().incidentKeys(), asOf),
                        RecordEvidence.of(books.agreements(asOf), books.redLines(asOf), store.incidents())),
                new FileFinder(caseFile.folder()).absent(caseFile.sources()),
                books.audit(asOf).vintage());
    }

    private static IncidentFilter between(Window window) {
        return new IncidentFilter(
                Optional.of(window), Optional.empty(), Optional.empty(), Optional.of(Layer.OWN), Optional.empty());
    }

    private Episodes episodes(LocalDate asOf) {
        List<String> keys = caseFile.episodes().stream()
                .flatMap(episode -> Stream.concat(Stream.of(episode.trigger()), episode.endedBy().stream()))
                .distinct()
                .toList();
        KnownEvidence known = knownEvidence(keys, asOf);
        return Episodes.of(caseFile.episodes(), known.incidents(), known.notYet());
    }

    private KnownEvidence knownEvidence(List<String> keys, LocalDate asOf) {
        Map<String, Incident> known =
                store.incidents().list(keys).stream().collect(Collectors.toMap(Incident::key, Function.identity()));
        Set<String> notYet = store.ingest().keysAmong(keys);
        notYet.removeAll(known.keySet());
        return new KnownEvidence(known, notYet, asOf);
    }

    /** What the detector finds in machine-coded streams. Call {@link #measure} with the same day before. */
    public DetectedCrises crises(LocalDate asOf) {
        return DetectorRun.of(store, asOf, Parties.THE_TWO).found();
    }

    /** What the detector looks at. Call {@link #measure} with the same day before. */
    public List<CrisisDay> crisisDays(LocalDate asOf) {
        return crisisDays(asOf, Parties.THE_TWO);
    }

    /** The same with the acts of the parties given. */
    public List<CrisisDay> crisisDays(LocalDate asOf, Parties parties) {
        return store.crisisDays().list(asOf, parties);
    }

    /** The crises of what is known, declared and detected, with their courses and what their ends rest on. */
    public CrisisBook crisisBook(CaseView view) {
        return new CaseCrises(view, store).book();
    }

    /** The brief as of a day. Call {@link #measure} with the same day before. */
    public Brief brief(LocalDate asOf) {
        return brief(view(asOf));
    }

    /** The brief of what is known. */
    public Brief brief(CaseView view) {
        return new CaseBrief(this, view).brief(Optional.empty());
    }

    /** The same, first with what changed since the earlier day. */
    public Brief brief(CaseView view, Earlier earlier) {
        return new CaseBrief(this, view).brief(Optional.of(earlier));
    }

    /**
     * What was known by the end of an earlier day. It is read from a copy, and the data file stays as it is; it must not be open.
     *
     * @throws org.entente.store.StoreException when the data file cannot be copied
     */
    public static Earlier earlier(CaseFile caseFile, Path storeFile, LocalDate day, LocalDate today) {
        try (StoreCopy copy = StoreCopy.of(storeFile);
                Observatory then = open(caseFile, copy.file(), today)) {
            then.measure(day);
            return new CaseBrief(then, then.view(day)).earlier();
        }
    }

    /** How likely a new crisis is, and how the two come through one, by the process that ships. Takes a second or two. */
    public Balance balance(CaseView view) {
        return new CaseBalance(DIRECTORY.states(), caseFile.dyad()).of(view);
    }

    /** The relation ledger of one layer and evidence, as of the day of the last {@link #measure}. */
    public RelationLedger relation(Evidence evidence, Layer layer, Grain grain, Window window) {
        List<Tally> tallies = store.relations().ofLayer(evidence, layer, grain, window);
        Ground ground = Ground.of(coverage(window));
        return RelationLedger.of(
                evidence, grain, window, tallies, layer == Layer.OWN ? ground : ground.withoutTraffic());
    }

    /**
     * The relation ledger of any two states of which the data tell, without shares. Where files hold a selection, it is whole
     * only for a pair with a state that they were selected for. Call {@link #measure} before.
     */
    public RelationLedger relation(Dyad pair, Evidence evidence, Grain grain, Window window) {
        List<Tally> tallies = store.relations().ofPair(evidence, pair, grain, window);
        return RelationLedger.of(
                evidence, grain, window, tallies, Ground.of(coverage(window)).withoutTraffic());
    }

    /** Holds the curated incidents against the collections that the case refers to. Call {@link #measure} before. */
    public Corroboration corroboration() {
        IncidentFilter curated = new IncidentFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(Evidence.CURATED));
        List<Incident> incidents = store.incidents().list(curated, Integer.MAX_VALUE);
        return Corroboration.of(incidents, caseFile.references(), caseFile.folder(), DIRECTORY);
    }

    /** What machine-coded sources held on the days of the window. Call {@link #measure} before. */
    public CoverageBook coverage(Window window) {
        return CoverageBook.of(window, store.exposures().list());
    }

    /** The changes of the sources of which anything is held, that fall into the window. Call {@link #measure} before. */
    public List<FeedChange> feedChanges(Window window) {
        Set<String> sources =
                store.exposures().list().stream().map(SourceDay::source).collect(Collectors.toSet());
        return FEED_CHANGES.of(sources).within(window);
    }

    /** Every relation of a state on one plane. Call {@link #measure} before. */
    public Alignment alignment(List<TieSource> more) {
        return new Alignment(caseFile, store, DIRECTORY, more);
    }

    /** Third parties, in each stream that is held. Call {@link #measure} before. */
    public Triads triads(List<TieSource> more) {
        return new Triads(caseFile, store, alignment(more).ties());
    }

    /** What the two say and do to each other. Call {@link #measure} with the same day before. */
    public Exchanges exchanges(LocalDate asOf) {
        return new Exchanges(store, DIRECTORY, asOf);
    }

    /** The pair in words: "Russia and Turkey". */
    public String pair() {
        Dyad dyad = caseFile.dyad();
        return name(dyad.first()) + " and " + name(dyad.second());
    }

    private static String name(String state) {
        return DIRECTORY.states().getState(state).name();
    }

    /** What is read from the case's record and its documents. */
    public CaseBooks books() {
        return books;
    }

    /** The case. */
    public CaseFile caseFile() {
        return caseFile;
    }

    /** The incidents. */
    public Incidents incidents() {
        return store.incidents();
    }

    /** How many rows are marked as doubtful, and why. Call {@link #measure} before. */
    public List<MarkCount> marks() {
        return store.marks().count(caseFile.dyad(), caseFile.keep());
    }

    /** Rows of the pair that are marked as doubtful, at most so many. Call {@link #measure} before. */
    public List<MarkedRow> marked(int atMost) {
        return store.marks().list(caseFile.dyad(), atMost);
    }

    /** The documents that mention events. */
    public Mentions mentions() {
        return store.mentions();
    }

    /** The events as they are handed on. Call {@link #measure} with the same day before. */
    public Events rows() {
        return store.events();
    }

    /** The manifest of files and what was set aside. */
    public Ingest manifest() {
        return store.ingest();
    }

    /** The actors that sources can name. */
    public ActorDirectory directory() {
        return DIRECTORY;
    }

    /** The event types and their tables. */
    public EventVocabulary events() {
        return events;
    }

    /** Lets the data file go. */
    @Override
    public void close() {
        store.close();
    }
}
