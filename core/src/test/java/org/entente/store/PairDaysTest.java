package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.CaseFolder;
import org.entente.actor.Dyad;
import org.entente.alignment.Deeds;
import org.entente.provenance.Evidence;
import org.entente.triad.PairDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairDaysTest {
    private static final String COLUMNS = "id,date,source,target,type,mode,url";
    private static final LocalDate MAY = LocalDate.of(2018, 5, 1);

    @TempDir
    private Path temp;

    private CaseFolder rows(String... rows) {
        CaseFolder folder = CaseFolder.in(temp)
                .source("events.csv", Evidence.MACHINE, COLUMNS)
                .table("events.csv", COLUMNS, rows);
        folder.measured(Optional.empty()).close();
        return folder;
    }

    @Test
    void aStoryThatTellsOfTwoPairsIsNobodysOwn() {
        CaseFolder folder = rows(
                "a,2018-05-01,TUR,RUS,AID,,https://a.example/1",
                "b,2018-05-01,USA,RUS,ASSAULT,,https://a.example/1",
                "c,2018-05-01,TUR,RUS,COOPERATE,,https://a.example/2",
                "d,2018-05-01,RUS,TUR,ACCUSE,,https://a.example/2",
                "e,2018-05-01,TUR,USA,CONSULT,,");
        try (Store store = Store.open(folder.store())) {
            assertThat(store.pairDays().list())
                    .containsExactly(
                            new PairDay(MAY, new Dyad("RUS", "TUR"), 2, 1, 1, 1),
                            new PairDay(MAY, new Dyad("RUS", "USA"), 0, 1, 0, 0),
                            new PairDay(MAY, new Dyad("TUR", "USA"), 1, 0, 1, 0));
        }
    }

    @Test
    void deedsAndContactsOfAStateAreCountedByYearAndPartnerAndOpenToTheirIncidents() {
        CaseFolder folder = rows(
                "a,2018-05-01,TUR,RUS,AID,,",
                "b,2018-05-02,RUS,TUR,ASSAULT,,",
                "c,2018-05-03,TUR,RUS,CONSULT,phone,",
                "d,2018-05-04,TUR,RUS,ACCUSE,,",
                "e,2019-05-04,USA,TUR,SANCTION,,",
                "f,2019-05-04,USA,RUS,SANCTION,,");
        try (Store store = Store.open(folder.store())) {
            assertThat(store.partnerships().ofState("TUR"))
                    .containsOnlyKeys(2018, 2019)
                    .containsEntry(2018, List.of(new Deeds("RUS", 1, 1, Optional.of(1.0), 4)))
                    .containsEntry(2019, List.of(new Deeds("USA", 0, 1, Optional.of(0.0), 1)));
            assertThat(store.partnerships().grounds("TUR", 2018))
                    .extracting(Partnerships.Ground::key, Partnerships.Ground::counts)
                    .containsExactly(tuple("a", "cooperation"), tuple("b", "conflict"), tuple("c", "contact"));
        }
    }
}
