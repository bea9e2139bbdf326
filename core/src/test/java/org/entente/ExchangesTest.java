package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.disconnect.Announced;
import org.entente.disconnect.Announcement;
import org.entente.disconnect.DisconnectStudy;
import org.entente.disconnect.GapRow;
import org.entente.disconnect.Voices;
import org.entente.export.CsvText;
import org.entente.export.DisconnectTables;
import org.entente.export.Table;
import org.entente.provenance.Evidence;
import org.entente.reciprocity.ReciprocityStudy;
import org.entente.relation.Flow;
import org.entente.series.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stream of two hundred days, from its rows to the gap: in the last month Russia praises Turkey and strikes at it. */
class ExchangesTest {
    private static final String COLUMNS = "id,date,source,target,type,weight,publisher";
    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2016, 7, 31);
    private static final LocalDate TURN = LocalDate.of(2016, 7, 3);

    @TempDir
    private Path temp;

    private Observatory measured(Evidence evidence) {
        List<String> rows = new ArrayList<>();
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            boolean turned = !day.isBefore(TURN);
            rows.add("o" + day + "," + day + ",USA,CHN,ACCUSE,-2,Reuters");
            rows.add("w" + day + "," + day + ",RUS GOV,TUR," + (turned ? "SUPPORT,4" : "ACCUSE,-2") + ",Reuters");
            rows.add("d" + day + "," + day + ",RUS MIL,TUR," + (turned ? "ASSAULT,-9" : "AID,7") + ",Reuters");
            rows.add("s" + day + "," + day + ",RUS,TUR,SUPPORT," + (turned ? "9" : "1") + ",TASS");
        }
        rows.add("t1," + LocalDate.of(2016, 7, 1) + ",RUS,TUR,THREATEN,-6,Reuters");
        return CaseFolder.in(temp)
                .source("t.csv", evidence, COLUMNS)
                .table("t.csv", COLUMNS, rows.toArray(String[]::new))
                .measured(Optional.of(LAST));
    }

    private static GapRow last(DisconnectStudy study, Flow flow, Voices voices) {
        return study.rows().stream()
                .filter(row -> row.flow() == flow
                        && row.voices() == voices
                        && row.level().isEmpty())
                .toList()
                .getLast();
    }

    @Test
    void aStreamGivesTheGapOfItsLastMonthWithItsIncidents() {
        try (Observatory observatory = measured(Evidence.MACHINE)) {
            DisconnectStudy study = observatory.exchanges(LAST).disconnect(false);
            assertThat(last(study, Flow.FORWARD, Voices.ALL).gap())
                    .isInstanceOfSatisfying(
                            Value.Known.class,
                            known -> assertThat(known.estimate().value()).isGreaterThan(0.9));
            assertThat(last(study, Flow.BACKWARD, Voices.ALL).gap()).isInstanceOf(Value.Unknown.class);
            assertThat(last(study, Flow.FORWARD, Voices.WITHOUT_STATE_MEDIA).words())
                    .isLessThan(last(study, Flow.FORWARD, Voices.ALL).words());
            assertThat(study.partings().getFirst().words()).allMatch(key -> key.startsWith("s2016-07"));
            assertThat(study.partings().getFirst().deeds()).allMatch(key -> key.startsWith("d2016-07"));
            assertThat(study.announcements()).singleElement().satisfies(threat -> {
                assertThat(threat.kind()).isEqualTo(Announced.THREAT);
                assertThat(threat.outcome()).isEqualTo(Announcement.Outcome.KEPT);
                assertThat(threat.deed()).contains("d2016-07-03");
            });
        }
    }

    @Test
    void theTablesTellEveryRowAndWhyAGapIsNotKnown() {
        try (Observatory observatory = measured(Evidence.MACHINE)) {
            DisconnectStudy study = observatory.exchanges(LAST).disconnect(false);
            Map<String, String> texts = new TreeMap<>();
            for (Table<?> table :
                    DisconnectTables.all(study, observatory.caseFile().dyad())) {
                texts.put(table.name(), CsvText.of(table));
            }
            assertThat(texts).containsOnlyKeys("announcements", "gaps", "kept", "partings");
            assertThat(texts.get("gaps"))
                    .contains("disconnect v1,2016-07-04,2016-07-31,RUS→TUR,all,,56,28,")
                    .contains("not enough evidence: 0 words and 0 deeds, of each 5 are needed");
            assertThat(texts.get("announcements"))
                    .contains("t1,2016-07-01,RUS,threat,2016-07-31,kept,d2016-07-03,2016-07-03");
            assertThat(texts.get("kept")).contains("threat,RUS,1,0,0,0,,,,");
        }
    }

    @Test
    void curatedEntriesGiveNoGapAndNoReaction() {
        try (Observatory observatory = measured(Evidence.CURATED)) {
            assertThat(observatory.exchanges(LAST).disconnect(true).span()).isEmpty();
            assertThat(observatory.exchanges(LAST).reciprocity().run()).isEmpty();
            assertThat(observatory.exchanges(LAST).hasClients()).isFalse();
        }
    }

    @Test
    void reactionsAreReadFromTheSameStream() {
        try (Observatory observatory = measured(Evidence.MACHINE)) {
            ReciprocityStudy study = observatory.exchanges(LAST).reciprocity();
            assertThat(study.weeks()).isEqualTo(30);
            assertThat(study.incidents()).isEqualTo(184 + 29 + 1);
            assertThat(study.daily()).isEmpty();
            assertThat(study.warning()).isPresent();
        }
    }
}
