package org.entente;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.actor.Dyad;
import org.entente.crisis.CrisisDay;
import org.entente.crisis.CrisisDetector;
import org.entente.crisis.CrisisRules;
import org.entente.crisis.Parties;
import org.entente.crisis.Spell;
import org.entente.provenance.Publishers;
import org.entente.series.Window;
import org.entente.store.Store;

/** The crises of any pair of which a data file holds machine-coded incidents, by the detector; needs no case. */
public final class StoredCrises implements AutoCloseable {
    private final Store store;
    private final CrisisDetector detector = new CrisisDetector(CrisisRules.DEFAULT, Publishers.shipped());

    private StoredCrises(Store store) {
        this.store = store;
    }

    /** Opens a data file that a case has measured. @throws org.entente.store.StoreException when it cannot be had */
    public static StoredCrises open(Path file) {
        return new StoredCrises(Store.open(file));
    }

    /** The first and the last day of its machine-coded incidents; empty when there are none. */
    public Optional<Window> window() {
        return store.pairDays().window();
    }

    /** Its pairs, by the sum of the amounts of their weights, highest first. */
    public List<Dyad> pairs() {
        return store.crisisDays().busiest();
    }

    /** The pair of the case that measured it, where the file tells of those a side of it answers for; empty where of none. */
    public Optional<Dyad> answered() {
        return store.crisisDays().answered();
    }

    /**
     * The crises of a pair up to the last day of the window.
     *
     * @param parties whose acts count; only for the pair of {@link #answered} does that make a difference
     */
    public List<Spell> of(Dyad pair, Window window, Parties parties) {
        boolean clients = parties == Parties.WITH_CLIENTS && answered().equals(Optional.of(pair));
        List<CrisisDay> days = clients
                ? store.crisisDays().list(window.to(), parties)
                : store.crisisDays().list(window.to(), pair);
        return detector.detect(days, window.to()).crises();
    }

    /** Lets the data file go. */
    @Override
    public void close() {
        store.close();
    }
}
