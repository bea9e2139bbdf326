package org.entente.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.entente.CaseFolder;
import org.entente.Observatory;
import org.entente.actor.Dyad;
import org.entente.incident.IncidentFilter;
import org.entente.incident.Layer;
import org.entente.provenance.Evidence;
import org.entente.series.Grain;
import org.entente.series.Value;
import org.entente.series.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From the file to the ledger. */
class RelationLedger_StoreTest {
    private static final Window WINDOW = new Window(LocalDate.of(2016, 2, 1), LocalDate.of(2016, 2, 29));

    @TempDir
    private Path temp;

    @Test
    void countsTheIncidentsOfEachFlow() {
        CaseFolder folder = CaseFolder.withEvents(
                temp,
                Evidence.MACHINE,
                "a,2016-02-01,RUS,TUR,ACCUSE,",
                "b,2016-02-02,TUR,RUS,ASSAULT,",
                "c,2016-02-29,RUS,TUR,CONSULT,visit",
                "d,2016-02-03,RUS,SYR,ASSAULT,",
                "e,2016-03-01,RUS,TUR,ACCUSE,");
        try (Observatory observatory = folder.measured(Optional.empty())) {
            List<LedgerRow> rows =
                    ledger(observatory, Evidence.MACHINE, Grain.MONTH).rows();
            assertThat(rows).extracting(LedgerRow::words).containsExactly(2L, 1L, 2L);
            assertThat(rows).extracting(LedgerRow::deeds).containsExactly(0L, 1L, 1L);
            assertThat(rows)
                    .extracting(LedgerRow::coveredDays)
                    .as("also by incidents of others")
                    .containsOnly(4L);
            assertThat(ledger(observatory, Evidence.CURATED, Grain.MONTH).rows())
                    .allSatisfy(row -> assertThat(row.total()).isZero());
        }
    }

    @Test
    void theCasesPairAsAnyPairIsTheSameButForShares() {
        CaseFolder folder = CaseFolder.withEvents(temp, Evidence.MACHINE, amongThree());
        try (Observatory observatory = folder.measured(Optional.empty())) {
            List<LedgerRow> asAny = observatory
                    .relation(new Dyad("RUS", "TUR"), Evidence.MACHINE, Grain.WEEK, WINDOW)
                    .rows();
            List<LedgerRow> own =
                    ledger(observatory, Evidence.MACHINE, Grain.WEEK).rows();
            assertThat(asAny)
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("share")
                    .containsExactlyElementsOf(own);
        }
    }

    @Test
    void anyPairHasItsSeriesFromEitherSide() {
        CaseFolder folder = CaseFolder.withEvents(temp, Evidence.MACHINE, amongThree());
        try (Observatory observatory = folder.measured(Optional.empty())) {
            assertThat(flows(observatory, new Dyad("SYR", "RUS")))
                    .containsEntry(Flow.FORWARD, 1L)
                    .containsEntry(Flow.BACKWARD, 3L)
                    .as("the meeting counts in both directions, and once for the pair")
                    .containsEntry(Flow.PAIR, 3L);
            assertThat(flows(observatory, new Dyad("RUS", "SYR")))
                    .containsEntry(Flow.FORWARD, 3L)
                    .containsEntry(Flow.BACKWARD, 1L);
            assertThat(flows(observatory, new Dyad("RUS", "USA"))).containsEntry(Flow.PAIR, 0L);
        }
    }

    private static String[] amongThree() {
        return new String[] {
            "a,2016-02-01,RUS,TUR,ACCUSE,",
            "b,2016-02-02,TUR,RUS,ASSAULT,",
            "c,2016-02-03,RUS,TUR,CONSULT,visit",
            "d,2016-02-03,RUS MIL,SYR,ASSAULT,",
            "e,2016-02-04,SYR,RUS,CONSULT,visit",
            "f,2016-02-05,RUS,SYR,ACCUSE,",
            "g,2016-02-06,RUS,RUS,ACCUSE,",
            "h,2016-02-07,NAT,RUS,ACCUSE,"
        };
    }

    private static Map<Flow, Long> flows(Observatory observatory, Dyad pair) {
        return observatory.relation(pair, Evidence.MACHINE, Grain.MONTH, WINDOW).rows().stream()
                .collect(Collectors.groupingBy(LedgerRow::flow, Collectors.summingLong(LedgerRow::total)));
    }

    @Test
    void daysWeeksAndMonthsAddUpToTheSame() {
        Random random = new Random(8);
        List<String> rows = new ArrayList<>();
        String[] sides = {"RUS,TUR", "TUR,RUS", "RUS MIL,TUR GOV"};
        String[] types = {"AGREE,", "ACCUSE,disapprove", "ASSAULT,aerial", "CONSULT,phone", "AID,"};
        for (int i = 0; i < 300; i++) {
            rows.add(i + "," + WINDOW.from().plusDays(random.nextInt(28)) + "," + sides[random.nextInt(3)] + ","
                    + types[random.nextInt(5)]);
        }
        CaseFolder folder = CaseFolder.withEvents(temp, Evidence.MACHINE, rows.toArray(String[]::new));
        try (Observatory observatory = folder.measured(Optional.empty())) {
            Map<Flow, Long> days = totals(observatory, Grain.DAY);
            assertThat(days).containsEntry(Flow.PAIR, 300L);
            assertThat(totals(observatory, Grain.WEEK)).isEqualTo(days);
            assertThat(totals(observatory, Grain.MONTH)).isEqualTo(days);
        }
    }

    @ParameterizedTest
    @EnumSource(Grain.class)
    void daysOutsideTheWindowCountInNoPeriodButInThePast(Grain grain) {
        String[] rows = new String[29];
        Arrays.setAll(rows, i -> i + "," + WINDOW.from().plusDays(i) + ",RUS,TUR,ACCUSE,");
        CaseFolder folder = CaseFolder.withEvents(temp, Evidence.MACHINE, rows);
        Window window = new Window(LocalDate.of(2016, 2, 11), LocalDate.of(2016, 2, 24));
        try (Observatory observatory = folder.measured(Optional.empty())) {
            List<LedgerRow> pair = observatory.relation(Evidence.MACHINE, Layer.OWN, grain, window).rows().stream()
                    .filter(row -> row.flow() == Flow.PAIR)
                    .toList();
            assertThat(pair.getFirst().period().from()).isEqualTo(window.from());
            assertThat(pair.getLast().period().to()).isEqualTo(window.to());
            assertThat(pair)
                    .allSatisfy(row -> assertThat(row.total())
                            .isEqualTo(row.period().days())
                            .isEqualTo(row.coveredDays()));
            assertThat(pair.getFirst().mean()).as("ten incidents lie before").isInstanceOf(Value.Known.class);
        }
    }

    @Test
    void nothingLearnedLaterCoversADay() {
        String header = "date,source,target,type,published";
        CaseFolder folder = CaseFolder.in(temp)
                .source("t.csv", Evidence.MACHINE, header)
                .table("t.csv", header, "2016-02-01,RUS,TUR,ACCUSE,2016-02-20", "2016-02-02,RUS,TUR,ACCUSE,");
        try (Observatory observatory = folder.measured(Optional.of(LocalDate.of(2016, 2, 10)))) {
            List<LedgerRow> rows = observatory
                    .relation(Evidence.MACHINE, Layer.OWN, Grain.DAY, WINDOW)
                    .rows();
            assertThat(rows.getFirst().mean()).isEqualTo(new Value.Unknown("before the first covered day"));
            assertThat(rows.get(6).mean()).isEqualTo(new Value.Gap());
            assertThat(rows.get(3).coveredDays()).isEqualTo(1);
            assertThat(rows.get(3).total()).isEqualTo(1);
        }
    }

    @Test
    void anUnknownWeightIsThatOfItsTypeAndARowsOwnComesFirst() {
        String header = "date,source,target,type,mode,weight";
        CaseFolder folder = CaseFolder.in(temp)
                .source("t.csv", Evidence.MACHINE, header)
                .table("t.csv", header, "2016-02-01,RUS,TUR,CONSULT,visit,", "2016-02-02,RUS,TUR,CONSULT,visit,7.5");
        try (Observatory observatory = folder.measured(Optional.empty())) {
            assertThat(observatory.incidents().list(IncidentFilter.ALL, 9))
                    .extracting(incident -> incident.weight())
                    .containsExactly(4.0, 7.5);
        }
    }

    private static Map<Flow, Long> totals(Observatory observatory, Grain grain) {
        return ledger(observatory, Evidence.MACHINE, grain).rows().stream()
                .collect(Collectors.groupingBy(LedgerRow::flow, Collectors.summingLong(LedgerRow::total)));
    }

    private static RelationLedger ledger(Observatory observatory, Evidence evidence, Grain grain) {
        return observatory.relation(evidence, Layer.OWN, grain, WINDOW);
    }
}
