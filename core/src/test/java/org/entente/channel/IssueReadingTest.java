package org.entente.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.channel.KnownIncidents.by;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.channel.IssueReading.Count;
import org.entente.series.Window;
import org.junit.jupiter.api.Test;

class IssueReadingTest {
    private static final SensitiveIssue ISSUE = new SensitiveIssue(
            "border",
            "The border",
            "TUR",
            by("said"),
            new Window(LocalDate.of(2015, 11, 24), LocalDate.of(2016, 6, 28)),
            List.of(
                    new SensitiveIssue.Opportunity(by("operation"), List.of()),
                    new SensitiveIssue.Opportunity(by("visit"), List.of(by("visit"))),
                    new SensitiveIssue.Opportunity(by("shelling"), List.of(by("draft"), by("claim"))),
                    new SensitiveIssue.Opportunity(by("early"), List.of())));
    private static final String[] INCIDENTS = {
        "said 2015-10-01",
        "early 2015-10-02",
        "visit 2015-12-23",
        "shelling 2016-02-13",
        "draft 2016-02-19",
        "claim 2016-02-28",
        "operation 2016-08-24"
    };

    @Test
    void countsOpportunitiesAgainstProvocationsInAndOutsideTheReference() {
        IssueReading reading = read("2020-03-31").orElseThrow();
        assertThat(reading.inReference()).isEqualTo(new Count(2, 2));
        assertThat(reading.afterReference()).isEqualTo(new Count(1, 0));
        assertThat(reading.beforeReference()).isEqualTo(new Count(1, 0));
        assertThat(reading.occasions().get(2).provocations())
                .extracting(Cited::reference)
                .containsExactly("draft", "claim");
    }

    @Test
    void aProvocationThatIsNotKnownYetDoesNotCount() {
        assertThat(read("2016-02-18").orElseThrow().inReference()).isEqualTo(new Count(2, 1));
        assertThat(read("2016-02-18").orElseThrow().afterReference()).isEqualTo(new Count(0, 0));
    }

    @Test
    void anIssueThatWasNotDeclaredYetDoesNotExist() {
        assertThat(read("2015-09-30")).isEmpty();
    }

    private static Optional<IssueReading> read(String asOf) {
        List<String> missing = new ArrayList<>();
        Optional<IssueReading> reading = IssueReading.of(ISSUE, KnownIncidents.asOf(asOf, INCIDENTS), missing);
        assertThat(missing).isEmpty();
        return reading;
    }
}
