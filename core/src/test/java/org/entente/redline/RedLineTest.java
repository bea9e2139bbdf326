package org.entente.redline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.entente.condition.Condition;
import org.entente.condition.ConditionContext;
import org.entente.condition.ConditionException;
import org.entente.condition.Told;
import org.entente.condition.WindowCondition;
import org.entente.incident.Incident;
import org.entente.redline.Crossing.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedLineTest {
    private static final LocalDate END = LocalDate.of(2020, 3, 31);

    @Test
    void beforeItWasDrawnALineIsNone() throws Exception {
        Standing standing = line().asOf(LocalDate.of(2020, 2, 4), List.of(strike("a", "2020-02-03")), context());

        assertThat(standing.state()).isEqualTo(State.NOT_DECLARED);
        assertThat(standing.crossings()).isEmpty();
    }

    @Test
    void whereNothingIsKnownTheLineIsNotIntactButUnknown() throws Exception {
        assertThat(line().asOf(END, List.of(), context()).state()).isEqualTo(State.UNKNOWN);
        assertThat(line().asOf(END, List.of(talk("t", "2020-02-10")), context()).state())
                .isEqualTo(State.INTACT);
    }

    @Test
    void whatHappenedOnTheDayItWasDrawnOrBeforeDoesNotCrossIt() throws Exception {
        Standing standing = line().asOf(
                        END,
                        List.of(strike("a", "2020-02-05"), strike("b", "2020-02-01"), talk("t", "2020-02-06")),
                        context());

        assertThat(standing.state()).isEqualTo(State.INTACT);
        assertThat(standing.considered()).isEqualTo(1);
    }

    @Test
    void anApproachNeedsAsMuchAsTheLineSaysAndNamesWhatMadeIt() throws Exception {
        List<Incident> incidents = List.of(
                shelling("s1", "2020-02-06"),
                shelling("s2", "2020-02-14"),
                shelling("s3", "2020-02-15"),
                shelling("s4", "2020-02-16"),
                shelling("s5", "2020-03-20"),
                shelling("s6", "2020-03-21"));
        Standing standing = line().asOf(END, incidents, context());

        assertThat(standing.state()).isEqualTo(State.APPROACHED);
        assertThat(standing.changes())
                .extracting(change -> change.day() + " " + change.state() + " " + keys(change))
                .containsExactly("2020-02-15 APPROACHED [s2, s3]", "2020-03-21 APPROACHED [s5, s6]");
    }

    @Test
    void aCrossingAndItsConsequenceEachNameTheirIncidents() throws Exception {
        List<Incident> incidents = List.of(
                strike("a", "2020-02-10"),
                strike("b", "2020-02-12"),
                reply("r", "2020-02-12"),
                strike("c", "2020-03-01"));
        Standing standing = line().asOf(END, incidents, context());

        assertThat(standing.changes())
                .extracting(change -> change.day() + " " + change.state() + " " + keys(change))
                .containsExactly(
                        "2020-02-10 CROSSED [a]",
                        "2020-02-12 CROSSED [b]",
                        "2020-02-12 CONSEQUENCE_CARRIED_OUT [a, b, r]",
                        "2020-03-01 CROSSED [c]");
        assertThat(standing.state()).isEqualTo(State.CONSEQUENCE_NOT_SEEN);
        assertThat(standing.crossings())
                .extracting(Crossing::outcome)
                .containsExactly(Outcome.CARRIED_OUT, Outcome.CARRIED_OUT, Outcome.NOT_SEEN);
        assertThat(line().asOf(LocalDate.of(2020, 3, 8), incidents, context()).state())
                .isEqualTo(State.CROSSED);
        assertThat(TrackRecord.of(List.of(standing)))
                .singleElement()
                .returns("TUR HOS", TrackRecord::by)
                .returns(3L, TrackRecord::crossings)
                .returns(List.of(0L, 2L), TrackRecord::days);
    }

    @Test
    void howALineStandsIsToldInOneLineWithTheLatestOfWhatShowsIt() throws Exception {
        List<Incident> incidents = List.of(
                strike("a", "2020-02-10"),
                strike("b", "2020-02-12"),
                reply("r", "2020-02-12"),
                strike("c", "2020-03-01"));
        Standing carriedOut = line().asOf(LocalDate.of(2020, 2, 13), incidents, context());

        assertThat(carriedOut.told()).isEqualTo("consequence carried out (last change on 2020-02-12; crossed 2 times)");
        assertThat(carriedOut.grounds(2)).extracting(Sighting::key).containsExactly("b", "r");
        assertThat(line().asOf(END, incidents, context()).told())
                .isEqualTo("consequence not seen (last change on 2020-03-01; crossed 3 times)");
        Standing intact = line().asOf(END, List.of(talk("t", "2020-02-10")), context());
        assertThat(intact.told()).isEqualTo("intact");
        assertThat(intact.grounds(2)).isEmpty();
    }

    @Test
    void anIncidentThatMayCrossTheLineMakesItUnknownUntilOneSurelyDoes() throws Exception {
        Incident bare = Told.of("bare", "2020-02-10", "SYR", "TUR", "ASSAULT")
                .byMachine()
                .incident();
        Standing unsure = line().asOf(END, List.of(bare), context());
        Standing sure = line().asOf(END, List.of(bare, strike("a", "2020-02-20")), context());

        assertThat(unsure.state()).isEqualTo(State.UNKNOWN);
        assertThat(unsure.perhaps()).extracting(Sighting::key).containsExactly("bare");
        assertThat(unsure.crossings()).isEmpty();
        assertThat(sure.changes())
                .extracting(change -> change.day() + " " + change.state())
                .containsExactly("2020-02-10 UNKNOWN", "2020-02-20 CROSSED");
    }

    @Test
    void aLineThatNoLongerHoldsIsNotCrossed() throws Exception {
        RedLine line = line(Optional.of(LocalDate.of(2020, 2, 29)));

        assertThat(line.asOf(END, List.of(strike("a", "2020-03-01")), context()).crossings())
                .isEmpty();
        assertThatThrownBy(() -> line(Optional.of(LocalDate.of(2020, 1, 1))))
                .hasMessage("posts ends before it was declared");
    }

    @Test
    void noChangeStandsWithoutEvidence() {
        assertThatThrownBy(() -> new Change(END, State.CROSSED, List.of()))
                .hasMessage("a change to CROSSED needs evidence");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theOrderOfIncidentsDoesNotMatterAndNothingLearnedLaterLeaksIn(long seed) throws Exception {
        Random random = new Random(seed);
        List<Incident> incidents = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            incidents.add(any(random, i));
        }
        List<Incident> shuffled = new ArrayList<>(incidents);
        Collections.shuffle(shuffled, random);
        for (LocalDate asOf = LocalDate.of(2020, 2, 1); asOf.isBefore(END); asOf = asOf.plusDays(5)) {
            LocalDate day = asOf;
            Standing standing = line().asOf(day, incidents, context());
            List<Incident> knownThen = incidents.stream()
                    .filter(incident -> !incident.knownOn().isAfter(day))
                    .toList();
            // records hold compiled conditions, which are equal only to themselves
            assertThat(told(line().asOf(day, shuffled, context()))).isEqualTo(told(standing));
            assertThat(told(line().asOf(day, knownThen, context()))).isEqualTo(told(standing));
            assertThat(standing.changes()).allSatisfy(change -> {
                assertThat(change.evidence()).isNotEmpty();
                assertThat(change.day()).isBeforeOrEqualTo(day);
            });
        }
    }

    private static String told(Standing standing) {
        return standing.state() + " " + standing.changes() + standing.crossings() + standing.perhaps()
                + standing.considered();
    }

    private static Incident any(Random random, int number) {
        String day = LocalDate.of(2020, 2, 1).plusDays(random.nextInt(55)).toString();
        String actor = List.of("SYR MIL", "SYR", "TUR MIL", "HTS").get(random.nextInt(4));
        String target = List.of("TUR MIL", "TUR", "SYR MIL").get(random.nextInt(3));
        Told told = Told.of("i" + number, day, actor, target, random.nextBoolean() ? "ASSAULT" : "COERCE");
        return told.claimed("", random.nextInt(10)).incident();
    }

    private static Incident strike(String key, String day) {
        return Told.of(key, day, "SYR MIL", "TUR MIL", "ASSAULT/aerial").incident();
    }

    private static Incident reply(String key, String day) {
        return Told.of(key, day, "TUR MIL", "SYR MIL", "ASSAULT/drone").incident();
    }

    private static Incident shelling(String key, String day) {
        return Told.of(key, day, "SYR MIL", "HTS", "ASSAULT").incident();
    }

    private static Incident talk(String key, String day) {
        return Told.of(key, day, "RUS HOS", "TUR HOS", "CONSULT/phone").incident();
    }

    private static List<String> keys(Change change) {
        return change.evidence().stream().map(Sighting::key).toList();
    }

    private static ConditionContext context() {
        return ConditionContext.EMPTY;
    }

    private static RedLine line() throws ConditionException {
        return line(Optional.empty());
    }

    private static RedLine line(Optional<LocalDate> to) throws ConditionException {
        LocalDate declared = LocalDate.of(2020, 2, 5);
        return new RedLine(
                "posts",
                "Turkish posts",
                new RedLine.Declaration("TUR HOS", declared, "will be answered", "a speech", Optional.empty()),
                declared.plusDays(1),
                to,
                Condition.compile(
                        "incident.type == ASSAULT && incident.source.is(\"SYR MIL\") && incident.target.is(\"TUR MIL\")"),
                Optional.of(new RedLine.Approach(
                        Condition.compile("incident.type == ASSAULT && incident.target.is(\"HTS\")"),
                        Period.ofDays(7),
                        WindowCondition.compile("window.count >= 2"))),
                Optional.of(new RedLine.Consequence(
                        "strikes",
                        Condition.compile(
                                "incident.type == ASSAULT && incident.source.is(\"TUR MIL\") && incident.target.is(\"SYR MIL\")"),
                        Optional.of(Period.ofDays(10)))));
    }
}
