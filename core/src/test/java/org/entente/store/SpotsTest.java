package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.CaseFolder;
import org.entente.Observatory;
import org.entente.incident.Incident;
import org.entente.incident.IncidentSearch;
import org.entente.incident.IncidentSearch.Ground;
import org.entente.incident.Whereabouts;
import org.entente.provenance.Evidence;
import org.entente.zone.GeoJson;
import org.entente.zone.Membership;
import org.entente.zone.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpotsTest {
    private static final String HEADER = "id,date,source,target,type,place";
    private static final LocalDate AS_OF = LocalDate.of(2020, 12, 31);
    private static final IncidentSearch ALL = IncidentSearch.ALL;

    @TempDir
    Path temp;

    private List<String> found(Store store, Membership membership) {
        IncidentSearch search = new IncidentSearch(
                ALL.filter(),
                ALL.type(),
                ALL.publisher(),
                ALL.place(),
                List.of(),
                ALL.keys(),
                Optional.of(new Ground("strait", membership)),
                false);
        return store.incidents().search(search, 0, 10).incidents().stream()
                .map(Incident::key)
                .toList();
    }

    /** Ankara lies in it, Moscow does not, of anything else nobody knows. */
    private static Membership inside(Whereabouts where) {
        return switch (where.place().orElse("")) {
            case "Ankara" -> Membership.INSIDE;
            case "Moscow" -> Membership.OUTSIDE;
            default -> Membership.UNKNOWABLE;
        };
    }

    private Zone strait() throws Exception {
        Path point =
                Files.writeString(temp.resolve("strait.geojson"), "{\"type\": \"Point\", \"coordinates\": [36, 35]}");
        return Zone.of("strait", "A strait", List.of(), GeoJson.read(point, GeoJson.Kind.POINT, 10));
    }

    private Path data() {
        CaseFolder folder = CaseFolder.in(temp).source("events.csv", Evidence.CURATED, HEADER);
        try (Observatory observatory = folder.table(
                        "events.csv",
                        HEADER,
                        "a,2016-01-01,RUS,TUR,ASSAULT,Ankara",
                        "b,2016-02-01,RUS,TUR,ASSAULT,Moscow",
                        "c,2016-03-01,RUS,TUR,ASSAULT,",
                        "d,2016-04-01,RUS,TUR,ASSAULT,Ankara")
                .measured(Optional.empty())) {
            assertThat(observatory.measure(AS_OF)).isFalse();
        }
        return folder.store();
    }

    @Test
    void whatLiesInAZoneIsFoundAndWhatMayLieThereApart() throws Exception {
        try (Store store = Store.open(data())) {
            store.spots().derive(List.of(strait()), AS_OF, (_, where) -> inside(where));

            assertThat(found(store, Membership.INSIDE)).containsExactly("a", "d");
            assertThat(found(store, Membership.UNKNOWABLE)).containsExactly("c");
        }
    }

    @Test
    void whatStandsIsKeptUntilTheZonesAreOthers() throws Exception {
        try (Store store = Store.open(data())) {
            store.spots().derive(List.of(strait()), AS_OF, (_, where) -> inside(where));
            store.spots().derive(List.of(strait()), AS_OF, (_, _) -> Membership.OUTSIDE);
            assertThat(found(store, Membership.INSIDE)).containsExactly("a", "d");

            store.spots().derive(List.of(), AS_OF, (_, _) -> Membership.INSIDE);
            assertThat(found(store, Membership.INSIDE)).isEmpty();
        }
    }

    @Test
    void whatLiesOutsideIsNotLookedFor() {
        assertThatThrownBy(() -> new Ground("strait", Membership.OUTSIDE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("what lies outside strait cannot be looked for");
    }
}
