package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.brief.BriefMarkdown;
import org.entente.crisis.DetectedCrisis;
import org.entente.incident.Incident;
import org.entente.provenance.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stream of a hundred days, from its rows to the brief: Russia and Turkey clash on four of them. */
class DetectedCrisesTest {
    private static final String COLUMNS = "id,date,source,target,type,publisher";
    private static final LocalDate FIRST = LocalDate.of(2015, 9, 1);
    private static final LocalDate CLASH = LocalDate.of(2015, 11, 24);

    @TempDir
    private Path temp;

    private Observatory measured(LocalDate asOf) {
        List<String> rows = new ArrayList<>();
        for (LocalDate day = FIRST; day.isBefore(FIRST.plusDays(100)); day = day.plusDays(1)) {
            rows.add("o" + day + "," + day + ",USA,CHN,CONSULT,Reuters");
            rows.add("t" + day + "," + day + ",RUS,TUR,CONSULT,TASS");
            if (!day.isBefore(CLASH) && day.isBefore(CLASH.plusDays(4))) {
                rows.addAll(clash(day));
            }
        }
        return CaseFolder.in(temp)
                .source("t.csv", Evidence.MACHINE, COLUMNS)
                .table("t.csv", COLUMNS, rows.toArray(String[]::new))
                .measured(Optional.of(asOf));
    }

    private static List<String> clash(LocalDate day) {
        List<String> rows = new ArrayList<>();
        int number = 0;
        for (String source : List.of("TUR MIL", "TUR GOV", "RUS MIL")) {
            for (String type : List.of("ASSAULT", "THREATEN", "ACCUSE")) {
                String target = source.startsWith("TUR") ? "RUS" : "TUR";
                number++;
                rows.add("k" + day + "-" + number + "," + day + "," + source + "," + target + "," + type + ","
                        + (number % 2 == 0 ? "TASS" : "Anadolu Agency"));
            }
        }
        return rows;
    }

    @Test
    void theBriefTellsItWithTriggersAndSources() {
        LocalDate asOf = FIRST.plusDays(99);
        try (Observatory observatory = measured(asOf)) {
            assertThat(observatory.view(asOf).crises().crises())
                    .singleElement()
                    .satisfies(DetectedCrisesTest::isTheClash);
            String brief = BriefMarkdown.write(observatory.brief(asOf));
            assertThat(brief)
                    .contains(
                            "State on 2015-12-09: calm (machine-coded streams, crisis-detector v1).",
                            "A crisis from 2015-11-24 to 2015-11-27, detected by crisis-detector v1",
                            "Anadolu Agency (",
                            "TASS (Russian Federation, RUS)")
                    .containsPattern("independent, 2 sources in all\\. \\\\\\[\\d");
        }
    }

    private static void isTheClash(DetectedCrisis crisis) {
        assertThat(crisis.spell().onset()).isEqualTo(CLASH);
        assertThat(crisis.spell().end()).contains(CLASH.plusDays(3));
        assertThat(crisis.trigger().map(Incident::key))
                .hasValueSatisfying(key -> assertThat(key).startsWith("k" + CLASH));
        assertThat(crisis.triggers()).hasSize(18);
        assertThat(crisis.evidence()).hasSize(27).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1})
    void beforeItCouldBeToldNothingIsToldOfIt(int days) {
        LocalDate asOf = CLASH.plusDays(days);
        try (Observatory observatory = measured(asOf)) {
            assertThat(observatory.view(asOf).crises().crises()).isEmpty();
            assertThat(observatory.view(asOf).crises().stateLine()).startsWith(asOf + ": calm");
        }
    }

    @Test
    void whileItLastsItIsOpen() {
        LocalDate asOf = CLASH.plusDays(2);
        try (Observatory observatory = measured(asOf)) {
            assertThat(observatory.view(asOf).crises().stateLine()).startsWith(asOf + ": in crisis since " + CLASH);
            assertThat(BriefMarkdown.write(observatory.brief(asOf))).contains("to now (not ended)");
        }
    }
}
