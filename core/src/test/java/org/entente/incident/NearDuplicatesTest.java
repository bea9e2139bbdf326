package org.entente.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearDuplicatesTest {
    private static final LocalDate DAY = LocalDate.of(2018, 11, 25);
    private static final Candidate.Spot KERCH = new Candidate.Spot(45.35, 36.47);
    private static final Candidate.Spot MARIUPOL = new Candidate.Spot(47.1, 37.55);

    private final NearDuplicates duplicates = new NearDuplicates(Set.of("GOV", "MIL"), DAY.minusDays(100));

    @Test
    void whatIsNotToldSpeaksAgainstNothing() {
        assertThat(duplicates.merge(List.of(row(1, 0, "MIL", "GOV", "firearms", KERCH), row(2, 0, "", "", "", null))))
                .containsExactly(Map.entry(2L, 1L));
    }

    @Test
    void differentModesAreDifferent() {
        assertThat(duplicates.merge(List.of(row(1, 0, "", "", "aerial", null), row(2, 0, "", "", "abduct", null))))
                .isEmpty();
    }

    @Test
    void aBareStateActsThroughItsGovernmentAndForcesOnly() {
        assertThat(duplicates.merge(List.of(row(1, 0, "CVL", "", "", null), row(2, 0, "", "", "", null))))
                .isEmpty();
        assertThat(duplicates.merge(List.of(row(1, 0, "", "CVL", "", null), row(2, 0, "", "", "", null))))
                .containsExactly(Map.entry(2L, 1L));
    }

    @Test
    void meetingsOfDifferentPersonsAreDifferent() {
        assertThat(duplicates.merge(List.of(meeting(1, "Pence"), meeting(2, "Pompeo"), meeting(3, ""))))
                .containsExactly(Map.entry(3L, 1L));
    }

    private static Candidate meeting(long id, String person) {
        Candidate.Part host = new Candidate.Part(told("GOV"), Optional.empty());
        Candidate.Part guest = new Candidate.Part(told("GOV"), told(person));
        return new Candidate(id, DAY, host, guest, Optional.empty(), "040", false, Optional.empty());
    }

    @Test
    void deedsAtPlacesFarApartAreDifferent() {
        assertThat(KERCH.distanceKm(MARIUPOL)).isBetween(205.0, 215.0);
        assertThat(duplicates.merge(List.of(row(1, 0, "", "", "", KERCH), row(2, 0, "", "", "", MARIUPOL))))
                .isEmpty();
    }

    @Test
    void wordsAreTheSameWhereverTheyWereHeard() {
        assertThat(duplicates.merge(List.of(word(1, KERCH), word(2, MARIUPOL)))).containsExactly(Map.entry(2L, 1L));
    }

    @Test
    void aDeedRepeatedAtTheSamePlaceOnTheDayAfterIsTheSame() {
        NearDuplicates early = new NearDuplicates(Set.of(), DAY);
        assertThat(early.merge(List.of(row(1, 0, "", "", "", KERCH), row(2, 1, "", "", "", KERCH))))
                .containsExactly(Map.entry(2L, 1L));
        assertThat(early.merge(List.of(row(1, 0, "", "", "", KERCH), row(2, 1, "", "", "", null))))
                .isEmpty();
        assertThat(early.merge(List.of(row(1, 0, "", "", "", KERCH), row(2, 2, "", "", "", KERCH))))
                .isEmpty();
    }

    @Test
    void aRareThingToldAgainOnTheDayAfterIsAnEcho() {
        List<Candidate> echo = List.of(word(1, 0), word(2, 1), word(3, 2));
        assertThat(duplicates.merge(echo)).containsExactly(Map.entry(2L, 1L));
        List<Candidate> common = new ArrayList<>(echo);
        for (int day = 2; day <= 10; day += 2) {
            common.add(word(100 + day, -day));
        }
        assertThat(duplicates.merge(common)).isEmpty();
        assertThat(new NearDuplicates(Set.of(), DAY.minusDays(27)).merge(echo)).isEmpty();
    }

    @Test
    void whatComesLaterNeverUndoesAMerge() {
        List<Candidate> rows = new ArrayList<>(List.of(word(1, 0), word(2, 1)));
        for (int day = 10; day <= 60; day++) {
            rows.add(word(100 + day, day));
        }
        assertThat(duplicates.merge(rows)).containsEntry(2L, 1L);
    }

    private static Candidate word(long id, int day) {
        Candidate.Part state = new Candidate.Part(Optional.empty(), Optional.empty());
        return new Candidate(id, DAY.plusDays(day), state, state, Optional.empty(), "036", false, Optional.empty());
    }

    @Test
    void smallDifferencesNeverTieTogetherWhatIsPlainlyDifferent() {
        List<Candidate> rows = List.of(
                row(1, 0, "", "", "aerial", null), row(2, 0, "", "", "", null), row(3, 0, "", "", "abduct", null));
        assertThat(duplicates.merge(rows)).containsExactly(Map.entry(2L, 1L));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOrderOfTheInputDoesNotMatterAndNothingJoinsWhatIsGone(long seed) {
        Random random = new Random(seed);
        List<Candidate> rows = new ArrayList<>();
        List<String> roles = List.of("", "GOV", "CVL");
        List<String> modes = List.of("", "aerial", "abduct");
        for (int id = 0; id < 200; id++) {
            rows.add(row(
                    id,
                    random.nextInt(6),
                    roles.get(random.nextInt(3)),
                    roles.get(random.nextInt(3)),
                    modes.get(random.nextInt(3)),
                    random.nextBoolean() ? KERCH : MARIUPOL));
        }
        Map<Long, Long> joined = duplicates.merge(rows);
        assertThat(joined).isNotEmpty();
        assertThat(joined.values()).noneMatch(joined::containsKey);
        Collections.shuffle(rows, random);
        assertThat(duplicates.merge(rows)).isEqualTo(joined);
    }

    private static Candidate row(
            long id, int day, String source, String target, String mode, Candidate.@Nullable Spot place) {
        return new Candidate(
                id,
                DAY.plusDays(day),
                new Candidate.Part(told(source), Optional.empty()),
                new Candidate.Part(told(target), Optional.empty()),
                told(mode),
                "190",
                true,
                Optional.ofNullable(place));
    }

    private static Candidate word(long id, Candidate.Spot place) {
        return new Candidate(
                id,
                DAY,
                new Candidate.Part(Optional.empty(), Optional.empty()),
                new Candidate.Part(Optional.empty(), Optional.empty()),
                Optional.empty(),
                "112",
                false,
                Optional.of(place));
    }

    private static Optional<String> told(String text) {
        return Optional.of(text).filter(word -> !word.isEmpty());
    }
}
