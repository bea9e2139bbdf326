package org.entente;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.actor.ActorDirectory;
import org.entente.coverage.CoverageBook;
import org.entente.coverage.SourceDay;
import org.entente.crisis.Parties;
import org.entente.crisis.Spell;
import org.entente.disconnect.Act;
import org.entente.disconnect.Acts;
import org.entente.disconnect.DisconnectReader;
import org.entente.disconnect.DisconnectRules;
import org.entente.disconnect.DisconnectStudy;
import org.entente.incident.Incident;
import org.entente.incident.IncidentFilter;
import org.entente.incident.Layer;
import org.entente.provenance.Evidence;
import org.entente.provenance.Publishers;
import org.entente.reciprocity.Action;
import org.entente.reciprocity.ReciprocityReader;
import org.entente.reciprocity.ReciprocityStudy;
import org.entente.reciprocity.Side;
import org.entente.series.Coverage;
import org.entente.series.Window;
import org.entente.store.Store;

/** What the two sides of a case say and do to each other, by machine-coded streams alone: curated entries give no rates. */
public final class Exchanges {
    private final Store store;
    private final ActorDirectory directory;
    private final LocalDate asOf;
    private final Publishers publishers = Publishers.shipped();

    Exchanges(Store store, ActorDirectory directory, LocalDate asOf) {
        this.store = store;
        this.directory = directory;
        this.asOf = asOf;
    }

    /**
     * Words against deeds.
     *
     * @param withClients true to take in the acts of those a side answers for
     */
    public DisconnectStudy disconnect(boolean withClients) {
        return new DisconnectReader(DisconnectRules.DEFAULT).read(acts(withClients), coverage(), asOf);
    }

    /** True when there are acts of those a side answers for. */
    public boolean hasClients() {
        return store.incidents().count(filter(Layer.ANSWERED_FOR)) > 0;
    }

    /** Action and reaction. */
    public ReciprocityStudy reciprocity() {
        List<Action> actions =
                acts(false).stream().flatMap(act -> action(act).stream()).toList();
        List<LocalDate> onsets = DetectorRun.of(store, asOf, Parties.THE_TWO).detection().crises().stream()
                .map(Spell::onset)
                .toList();
        return new ReciprocityReader(actions, onsets, DisconnectRules.DEFAULT.seed()).read(coverage(), asOf);
    }

    private static Optional<Action> action(Act act) {
        return switch (act.direction()) {
            case FORWARD -> Optional.of(action(act, Side.FIRST));
            case BACKWARD -> Optional.of(action(act, Side.SECOND));
            case MUTUAL -> Optional.empty();
        };
    }

    private static Action action(Act act, Side by) {
        return new Action(act.day(), by, act.weight(), !act.quad().cooperation());
    }

    private List<Act> acts(boolean withClients) {
        List<Incident> incidents = new ArrayList<>();
        Stream.of(Layer.OWN, Layer.ANSWERED_FOR)
                .filter(layer -> withClients || layer == Layer.OWN)
                .forEach(layer -> incidents.addAll(store.incidents().list(filter(layer), Integer.MAX_VALUE)));
        return new Acts(directory.roles(), publishers).list(incidents);
    }

    private static IncidentFilter filter(Layer layer) {
        return new IncidentFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(layer),
                Optional.of(Evidence.MACHINE));
    }

    private Coverage coverage() {
        List<SourceDay> days = store.exposures().list();
        LocalDate first =
                days.stream().map(SourceDay::day).min(LocalDate::compareTo).orElse(asOf);
        return CoverageBook.of(new Window(first.isAfter(asOf) ? asOf : first, asOf), days)
                .coverage();
    }
}
