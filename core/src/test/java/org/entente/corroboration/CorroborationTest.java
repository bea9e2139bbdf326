package org.entente.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.entente.casefile.Reference;
import org.entente.incident.Incident;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorroborationTest {
    private static final String CALL = "Erdogan and Putin spoke about the price of hazelnuts and a new ferry line.";

    @TempDir
    private Path folder = Path.of("");

    private Finding hold(Incident incident, Reference.Kind kind, String file, String content) {
        write(file, content);
        return Corroboration.of(List.of(incident), List.of(new Reference(file, kind)), folder, Incidents.DIRECTORY)
                .findings()
                .getFirst();
    }

    private void write(String file, String content) {
        try {
            if (file.endsWith(".gz")) {
                try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(file)))) {
                    out.write(content.getBytes(StandardCharsets.UTF_8));
                }
            } else {
                Files.writeString(folder.resolve(file), content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Finding prose(Incident incident, String sentence) {
        return hold(incident, Reference.Kind.PROSE, "text.md", sentence);
    }

    private static Incident downing(String day) {
        return Incidents.of(
                day,
                "TUR MIL",
                "RUS MIL",
                "ASSAULT/aerial",
                "",
                "Reuters",
                "A Turkish fighter shot down a Russian bomber over the ridge.");
    }

    private static String item(String id, String day, String title, String text) {
        return "{\"id\":\"" + id + "\",\"date\":\"" + day + "\",\"title\":\"" + title + "\",\"text\":\"" + text
                + "\"}\n";
    }

    private static Incident call(String day) {
        return Incidents.of(day, "RUS HOS", "TUR HOS", "CONSULT/phone", "", "Kremlin", CALL);
    }

    @Test
    void saysThatACollectionIsAbsent() {
        Corroboration result = Corroboration.of(
                List.of(downing("2015-11-24")),
                List.of(new Reference("nowhere.csv", Reference.Kind.ICB)),
                folder,
                Incidents.DIRECTORY);

        assertThat(result.collections().getFirst().line())
                .isEqualTo("icb (nowhere.csv): absent, nothing was held against it");
        assertThat(result.tallies()).isEmpty();
        assertThat(result.count(Verdict.STANDS_ALONE)).isEqualTo(1);
    }

    @Test
    void takesASentenceThatNamesBothAndSharesWords() {
        Finding finding = prose(
                downing("2015-11-24"), "On 24 November 2015, Turkey shot down a Russian bomber near the frontier.");

        assertThat(finding.verdict()).isEqualTo(Verdict.CORROBORATED);
        assertThat(finding.matches().getFirst().line())
                .startsWith("prose text.md:1 (2015-11-24): On 24 November 2015, Turkey shot down");
    }

    @Test
    void doesNotTakeASentenceOfTheSameDayAboutSomethingElse() {
        assertThat(prose(downing("2015-11-24"), "On 24 November 2015, Turkey sold lemons to Russian traders.")
                        .verdict())
                .isEqualTo(Verdict.STANDS_ALONE);
        assertThat(prose(downing("2015-11-24"), "On 24 November 2015, Greece shot down a Russian bomber.")
                        .verdict())
                .isEqualTo(Verdict.STANDS_ALONE);
        assertThat(prose(
                                downing("2015-11-24"),
                                "On 24 November 2015, a Turkish-backed group shot down a Russian bomber.")
                        .verdict())
                .isEqualTo(Verdict.STANDS_ALONE);
    }

    @Test
    void doesNotTakeWhatHappenedByOrSinceADay() {
        assertThat(prose(downing("2015-11-24"), "By 24 November 2015, Turkey had shot down a Russian bomber.")
                        .verdict())
                .isEqualTo(Verdict.STANDS_ALONE);
    }

    @Test
    void doesNotTakeAnothersWordsForTheSpeakers() {
        Incident remark = Incidents.of(
                "2015-11-24",
                "TUR HOS",
                "RUS GOV",
                "REJECT/change",
                "",
                "Reuters",
                "Erdogan says that everyone may guard the airspace and its frontier.");

        assertThat(prose(
                                remark,
                                "On 24 November 2015, Obama told Russia that Turkey may guard its airspace and frontier.")
                        .verdict())
                .isEqualTo(Verdict.STANDS_ALONE);
    }

    @Test
    void takesTheYearFromAHeadingButNotFromADoubtfulOne() {
        assertThat(prose(downing("2015-11-24"), "## Winter 2015\n\nOn 24 November, Turkey shot down a Russian bomber.")
                        .verdict())
                .isEqualTo(Verdict.CORROBORATED);
        assertThat(prose(downing("2015-11-24"), "## 2014 to 2016\n\nOn 24 November, Turkey shot down a Russian bomber.")
                        .verdict())
                .isEqualTo(Verdict.STANDS_ALONE);
    }

    @Test
    void findsTheCallByTheCounterpartInTheTitle() {
        String title = "Telephone\\u00a0conversation with President of Turkey Recep Tayyip Erdoğan";
        Finding finding = hold(
                call("2018-05-16"), Reference.Kind.KREMLIN, "n.jsonl.gz", item("7", "2018-05-16", title, "On trade."));

        assertThat(finding.matches()).extracting(Match::identifier).containsExactly("7");
    }

    @Test
    void doesNotTakeAMeetingOrAnAnnouncementOrAnothersCallForTheCall() {
        String items = item("1", "2018-05-16", "Meeting with President of Turkey Recep Tayyip Erdogan", "On trade.")
                + item(
                        "2",
                        "2018-05-16",
                        "Vladimir Putin will have a telephone conversation with the President of Turkey",
                        "Soon.")
                + item("3", "2018-05-16", "Telephone conversation with President of Turkmenistan", "On Turkey.");
        Finding finding = hold(call("2018-05-16"), Reference.Kind.KREMLIN, "n.jsonl", items);

        assertThat(finding.verdict()).isEqualTo(Verdict.STANDS_ALONE);
        assertThat(finding.missingFrom()).containsExactly(Reference.Kind.KREMLIN);
    }

    @Test
    void doesNotCountSilenceInAHoleOfTheNews() {
        Finding finding = hold(
                call("2018-07-16"),
                Reference.Kind.KREMLIN,
                "n.jsonl",
                item("1", "2018-05-16", "Meeting on roads", "Roads."));

        assertThat(finding.verdict()).isEqualTo(Verdict.NOT_COVERED);
        assertThat(finding.notCovered()).containsExactly(Reference.Kind.KREMLIN);
    }

    @Test
    void doubtsADateWhenTheSameStandsSomeDaysOff() {
        String title = "Telephone conversation with President of Turkey Recep Tayyip Erdogan";
        String text = "The price of hazelnuts and a new ferry line were discussed.";
        Finding finding =
                hold(call("2018-05-20"), Reference.Kind.KREMLIN, "n.jsonl", item("7", "2018-05-16", title, text));

        assertThat(finding.verdict()).isEqualTo(Verdict.PERHAPS_WRONG_DATE);
        assertThat(finding.matches().getFirst().daysOff()).isEqualTo(4);
    }

    @Test
    void takesASignedAgreementButNotARemarkOnIt() {
        String pax =
                "AgtId,Dat,Agt,Part\n12,2018-09-17,Memorandum on the Orchard Zone,\"Republic of Turkey\nRussian Federation\"\n";
        Incident signing = Incidents.of(
                "2018-09-17", "RUS HOS", "TUR HOS", "AGREE", "", "TASS", "A memorandum sets up an orchard zone.");
        Incident remark = Incidents.of(
                "2018-09-17",
                "RUS HOS",
                "TUR HOS",
                "AGREE",
                "",
                "TASS",
                "Asked about the memorandum, he said the orchard is safe.");

        assertThat(hold(signing, Reference.Kind.PAX, "pax.csv", pax).matches())
                .extracting(Match::identifier)
                .containsExactly("12");
        assertThat(hold(remark, Reference.Kind.PAX, "pax.csv", pax).verdict()).isEqualTo(Verdict.STANDS_ALONE);
    }

    @Test
    void takesACrisisOnlyFromWhomeverSetItOff() {
        String icb = """
                actorname,trigger_date,termination_date,triggername,threatname,trigger,crisno,crisname
                Russia,24 November 2015,25 November 2015,Turkey,Turkey,Violent act,9,RIDGE
                """;
        Incident other = Incidents.of("2015-11-24", "RUS MIL", "TUR MIL", "ASSAULT/aerial", "", "TASS", "An air raid.");

        assertThat(hold(downing("2015-11-24"), Reference.Kind.ICB, "icb.csv", icb)
                        .matches())
                .extracting(Match::identifier)
                .containsExactly("9 RUS");
        assertThat(hold(other, Reference.Kind.ICB, "icb.csv", icb).verdict()).isEqualTo(Verdict.STANDS_ALONE);
    }

    @Test
    void takesViolenceBetweenTheSameSidesInBothStylesOfDate() {
        String header =
                "id,date_prec,date_start,date_end,side_a,side_b,where_coordinates,adm_1,adm_2,source_headline\n";
        String event = ",Government of Turkey,IS,Al Bab town,Aleppo Governorate,Al Bab district,Shells fall\n";
        Incident shelling = Incidents.of(
                "2016-02-14",
                "TUR MIL",
                "ISIL",
                "ASSAULT/heavy-weapons",
                "al-Bab",
                "SOHR",
                "Turkish guns shelled ISIL.");

        assertThat(hold(shelling, Reference.Kind.UCDP_GED, "g.csv", header + "5,1,2016-02-14,2016-02-14" + event)
                        .matches())
                .hasSize(1);
        assertThat(hold(
                                shelling,
                                Reference.Kind.UCDP_GED,
                                "g.csv",
                                header + "5,1,2/14/2016 12:00:00 AM,02/14/2016 00:00" + event)
                        .matches())
                .hasSize(1);
        assertThat(hold(shelling, Reference.Kind.UCDP_GED, "g.csv", header + "5,5,2016-02-14,2016-02-14" + event)
                        .verdict())
                .isEqualTo(Verdict.STANDS_ALONE);
    }
}
