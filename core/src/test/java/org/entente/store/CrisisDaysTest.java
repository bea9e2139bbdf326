package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.CaseFolder;
import org.entente.Observatory;
import org.entente.crisis.CrisisDay;
import org.entente.provenance.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the crisis detector looks at. */
class CrisisDaysTest {
    private static final String COLUMNS = "id,date,source,target,type,mode,weight,publisher,url,published";
    private static final LocalDate END = LocalDate.of(2020, 12, 31);

    @TempDir
    private Path temp;

    private List<CrisisDay> days(LocalDate asOf, String... rows) {
        CaseFolder folder = CaseFolder.in(temp)
                .source("t.csv", Evidence.MACHINE, COLUMNS)
                .source("c.csv", Evidence.CURATED, COLUMNS)
                .answersFor("{patron: RUS, client: SYR, from: 2015-09-30, basis: known}")
                .table("t.csv", COLUMNS, rows)
                .table(
                        "c.csv",
                        COLUMNS,
                        "c1,2016-02-01,RUS,TUR,ASSAULT,,-10,TASS,,",
                        "c2,2016-02-09,RUS,TUR,ASSAULT,,-10,TASS,,");
        try (Observatory observatory = folder.measured(Optional.of(asOf))) {
            return observatory.crisisDays(asOf);
        }
    }

    @Test
    void incidentsOfOneKindAreOneActOfTheirDay() {
        assertThat(days(
                        END,
                        "a,2016-02-01,RUS MIL,TUR,ASSAULT,aerial,-10,TASS,,",
                        "b,2016-02-01,RUS MIL,TUR,ASSAULT,aerial,-8,Reuters,,",
                        "c,2016-02-01,RUS,TUR,ACCUSE,,-2,Reuters,,",
                        "d,2016-02-01,TUR,RUS,CONSULT,visit,2,Anadolu Agency,,",
                        "e,2016-02-01,USA,CHN,ASSAULT,,-10,CNN,,"))
                .containsExactly(
                        new CrisisDay(LocalDate.of(2016, 2, 1), 1, 4, 3, 2, 11, 1, List.of("Reuters", "TASS")));
    }

    @Test
    void curatedEntriesNeverTakePart() {
        assertThat(days(END, "e,2016-02-01,USA,CHN,ASSAULT,,-10,CNN,,"))
                .containsExactly(new CrisisDay(LocalDate.of(2016, 2, 1), 1, 0, 0, 0, 0, 0, List.of()));
    }

    @Test
    void actsOfThoseASideAnswersForAreNotThePairsOwn() {
        assertThat(days(END, "a,2016-02-01,SYR,TUR,ASSAULT,,-10,TASS,,"))
                .singleElement()
                .satisfies(day -> {
                    assertThat(day.pressure()).isZero();
                    assertThat(day.others()).isEqualTo(1);
                });
    }

    @Test
    void whatWasNotKnownByTheDayTakesNoPart() {
        assertThat(days(
                        LocalDate.of(2016, 2, 3),
                        "a,2016-02-01,RUS,TUR,ASSAULT,,-10,TASS,,2016-02-01",
                        "b,2016-02-01,TUR,RUS,ASSAULT,,-10,TASS,,2016-02-04",
                        "c,2016-02-05,TUR,RUS,ASSAULT,,-10,TASS,,2016-02-05"))
                .singleElement()
                .satisfies(day -> assertThat(day.pressure()).isEqualTo(10));
    }

    @Test
    void withoutAPublisherTheDomainOfTheAddressIsTheSource() {
        assertThat(days(
                        END,
                        "a,2016-02-01,RUS,TUR,ACCUSE,,-2,,https://www.news.example/a/b,",
                        "b,2016-02-01,RUS,TUR,THREATEN,,-4,,http://other.example:80/x,",
                        "c,2016-02-01,RUS,TUR,REJECT,,-4,,,"))
                .singleElement()
                .satisfies(day -> assertThat(day.sources()).containsExactly("news.example", "other.example"));
    }

    @Test
    void ofCoercionOnlyWhatTakesOrBlocksIsATrigger() {
        assertThat(days(
                        END,
                        "a,2016-02-01,RUS,TUR,COERCE,arrest,-5,TASS,,",
                        "b,2016-02-01,RUS,TUR,COERCE,seize,-9,TASS,,",
                        "c,2016-02-01,RUS,TUR,COERCE,,-7,TASS,,"))
                .singleElement()
                .satisfies(day -> assertThat(day.triggers()).isEqualTo(1));
    }
}
