package org.entente.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.entente.provenance.Publishers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found on a day follows from that day and those before it. */
class CrisisDetector_PastTest {
    private static final int DAYS = 260;
    private static final CrisisDetector DETECTOR = new CrisisDetector(CrisisRules.DEFAULT, Publishers.shipped());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aPrefixTellsTheSameAsFarAsItCanBeKnown(long seed) {
        List<CrisisDay> days = eventful(seed);
        Detection whole = DETECTOR.detect(days, Days.day(DAYS));
        assertThat(whole.crises()).as("something to find").isNotEmpty();
        for (int i = 0; i < DAYS; i++) {
            LocalDate asOf = Days.day(i);
            Detection prefix = DETECTOR.detect(days, asOf);
            assertThat(prefix.states()).isEqualTo(whole.states().headMap(asOf, true));
            assertThat(prefix.crises())
                    .isEqualTo(whole.crises().stream()
                            .filter(crisis -> !crisis.recognized().isAfter(asOf))
                            .map(crisis -> CrisisDetector_PastTest.asOf(crisis, asOf, prefix))
                            .toList());
        }
    }

    /** The crisis as it can be known on a day: without an end that shows later, and with the peak so far. */
    private static Spell asOf(Spell crisis, LocalDate day, Detection prefix) {
        boolean over = crisis.ended().filter(ended -> !ended.isAfter(day)).isPresent();
        if (over) {
            return crisis;
        }
        Spell then = prefix.crises().stream()
                .filter(one -> one.onset().equals(crisis.onset()))
                .findFirst()
                .orElse(crisis);
        assertThat(then.ended()).isEmpty();
        assertThat(then.z()).isLessThanOrEqualTo(crisis.z());
        assertThat(then.peak()).isBeforeOrEqualTo(day);
        return new Spell(
                crisis.onset(),
                crisis.recognized(),
                then.peak(),
                then.z(),
                then.pressure(),
                crisis.baseline(),
                then.end(),
                then.ended(),
                crisis.findings(),
                crisis.sources());
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void whatComesAfterTheDayIsPassedOver(long seed) {
        List<CrisisDay> days = eventful(seed);
        LocalDate asOf = Days.day(130);
        List<CrisisDay> known =
                days.stream().filter(day -> !day.day().isAfter(asOf)).toList();
        assertThat(DETECTOR.detect(days, asOf)).isEqualTo(DETECTOR.detect(known, asOf));
    }

    /** Crises, one-sided spikes, gaps and thin days at random. */
    private static List<CrisisDay> eventful(long seed) {
        Random random = new Random(seed);
        Days days = Days.usual(DAYS, seed).crisis(100 + random.nextInt(50), 8);
        for (int i = 0; i < 6; i++) {
            int from = 35 + random.nextInt(DAYS - 60);
            int length = 1 + random.nextInt(10);
            switch (random.nextInt(3)) {
                case 0 -> days.crisis(from, length);
                case 1 -> days.change(from, length, day -> Days.hostile(day, 30, List.of("Reuters")));
                default -> days.change(from, length, day -> new CrisisDay(day.day(), 5, 0, 0, 0, 0, 0, List.of()));
            }
        }
        return days.gap(200, 1 + random.nextInt(20)).list();
    }
}
