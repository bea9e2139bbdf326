package org.entente.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.provenance.Publishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Russia seized three Ukrainian ships off Kerch on 25 November 2018 (ICB crisis 491): the one crisis of the two in ICEWS from
 * October 2018 to January 2019. Skips itself where the files are not beside the repository.
 */
class CrisisDetector_SeaOfAzovTest {
    private static final LocalDate SEIZURE = LocalDate.of(2018, 11, 25);
    private static final int PUBLISHER = 13;

    @TempDir
    private Path folder;

    @BeforeEach
    void needsTheFiles() {
        IcewsWinter.need();
    }

    @Test
    void theSeizureBeginsTheOnlyCrisis() throws IOException {
        IcewsWinter.Found found = IcewsWinter.asTheyAre(folder);
        assertThatItIsTheSeizure(found);
        DetectedCrisis crisis = found.crises().crises().getFirst();
        assertThat(crisis.spell().findings()).hasSize(4).allMatch(Finding::held);
        assertThat(crisis.triggers())
                .isNotEmpty()
                .allSatisfy(trigger ->
                        assertThat(TriggerClass.holds(trigger.what())).isTrue());
        assertThat(crisis.evidence())
                .hasSizeGreaterThan(crisis.triggers().size())
                .doesNotHaveDuplicates();
        assertThatItHangsOnNoThreshold(found.days());
    }

    private static void assertThatItHangsOnNoThreshold(List<CrisisDay> days) {
        for (double threshold : new double[] {2, 2.5, 3, 4}) {
            for (int elevated = 2; elevated <= 4; elevated++) {
                CrisisRules rules = CrisisRules.DEFAULT.withThreshold(threshold, elevated);
                assertThat(new CrisisDetector(rules, Publishers.shipped())
                                .detect(days, IcewsWinter.AS_OF)
                                .crises())
                        .as("z %s on %d days", threshold, elevated)
                        .extracting(Spell::onset)
                        .anyMatch(onset -> !onset.isBefore(SEIZURE) && !onset.isAfter(SEIZURE.plusDays(1)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Reuters News", "ITAR Tass", "Ukrainian National News Agency"})
    void withoutOnePublisherItStaysTheSame(String publisher) throws IOException {
        assertThatItIsTheSeizure(IcewsWinter.changed(
                folder, line -> field(line, PUBLISHER).equals(publisher) ? List.of() : List.of(line)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-11-08", "2018-12-27", "2019-01-17"})
    void aWeekOfTwentyTimesAsManyRowsIsNoCrisis(LocalDate from) throws IOException {
        assertThatItIsTheSeizure(IcewsWinter.changed(folder, line -> {
            String day = field(line, 1);
            boolean surge = day.compareTo(from.toString()) >= 0
                    && day.compareTo(from.plusDays(6).toString()) <= 0;
            return surge ? copies(line) : List.of(line);
        }));
    }

    /** Twenty records of one content with identifiers of their own. */
    private static List<String> copies(String line) {
        List<String> copies = new ArrayList<>(List.of(line));
        IntStream.range(1, 20).forEach(i -> copies.add("9" + i + line));
        return copies;
    }

    private static String field(String line, int at) {
        String[] fields = line.split("\t", -1);
        return fields.length > at ? fields[at] : "";
    }

    private static void assertThatItIsTheSeizure(IcewsWinter.Found found) {
        assertThat(found.crises().crises())
                .singleElement()
                .extracting(crisis -> crisis.spell().onset())
                .satisfies(onset -> assertThat(onset).isBetween(SEIZURE.minusDays(3), SEIZURE.plusDays(3)));
    }
}
