package org.entente.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.event.EventType;
import org.entente.incident.Incident;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {
    private static final Incident STRIKE = Told.of("strike", "2020-02-27", "SYR MIL", "TUR MIL", "ASSAULT/aerial")
            .at("Balyun")
            .in("idlib")
            .saying("An air strike at Balyun killed Turkish soldiers during a joint-patrol.")
            .with("RUS MIL")
            .claimed("TUR GOV", 1)
            .incident();

    private static final Incident BARE =
            Told.of("bare", "2020-02-27", "SYR", "TUR", "ASSAULT").byMachine().incident();

    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            value = {
                "incident.type == ASSAULT                          | YES | YES",
                "incident.type != ASSAULT                          | NO  | NO",
                "ASSAULT == incident.type                          | YES | YES",
                "incident.type in [COERCE, ASSAULT]                | YES | YES",
                "incident.quad == VERBAL_CONFLICT                  | NO  | NO",
                "incident.quad in [MATERIAL_CONFLICT]              | YES | YES",
                "incident.mode == \"aerial\"                       | YES | UNKNOWN",
                "incident.mode in [\"drone\", \"aerial\"]          | YES | UNKNOWN",
                "incident.mode == \"phone\"                        | NO  | NO",
                "incident.day >= day(\"2020-02-27\")               | YES | YES",
                "day(\"2020-02-27\") < incident.day                | NO  | NO",
                "incident.weight <= -5                             | YES | YES",
                "incident.weight > -0.5                            | NO  | NO",
                "incident.curated                                  | YES | NO",
                "incident.machine                                  | NO  | YES",
                "incident.realised                                 | YES | YES",
                "incident.source.is(\"SYR\")                       | YES | YES",
                "incident.target.is(\"TUR MIL\")                   | YES | UNKNOWN",
                "incident.target.is(\"TUR HOS\")                   | NO  | UNKNOWN",
                "incident.target.is(\"RUS MIL\")                   | NO  | NO",
                "incident.involves(\"RUS\")                        | YES | NO",
                "incident.between(\"TUR\", \"SYR\")                | YES | YES",
                "incident.between(\"TUR\", \"RUS\")                | NO  | NO",
                "incident.place == \"balyun\"                      | YES | UNKNOWN",
                "incident.theatre in [\"aleppo\", \"idlib\"]       | YES | UNKNOWN",
                "incident.mentions(\"turkish SOLDIER\")            | YES | UNKNOWN",
                "incident.mentions(\"joint patrol\")               | YES | UNKNOWN",
                "incident.mentions(\"strike at Idlib\")            | NO  | UNKNOWN",
                "incident.mentions(\"oldiers\")                    | NO  | UNKNOWN",
                "incident.claimedBy(\"TUR\")                       | YES | UNKNOWN",
                "incident.claimedBy(\"third-party\")               | NO  | UNKNOWN",
                "incident.inside(\"nowhere\")                      | UNKNOWN | UNKNOWN",
                "incident.byObligor                                | UNKNOWN | UNKNOWN",
                "false && incident.inside(\"nowhere\")             | NO  | NO",
                "incident.inside(\"nowhere\") && false             | NO  | NO",
                "incident.inside(\"nowhere\") || true              | YES | YES",
                "true && incident.inside(\"nowhere\")              | UNKNOWN | UNKNOWN",
                "false || incident.inside(\"nowhere\")             | UNKNOWN | UNKNOWN",
                "!incident.inside(\"nowhere\")                     | UNKNOWN | UNKNOWN",
                "false && true || incident.type == CONSULT         | NO  | NO",
                "(true && incident.curated) || false               | YES | NO",
                "(true || false) && (incident.curated || incident.type == AGREE) | YES | NO",
                "!(incident.type == ASSAULT && !incident.curated)  | YES | NO"
            })
    void aConditionSaysYesNoOrThatItCannotBeTold(String text, Answer told, Answer bare) throws Exception {
        Condition condition = Condition.compile(text);

        assertThat(condition.answer(STRIKE, ConditionContext.EMPTY)).isEqualTo(told);
        assertThat(condition.answer(BARE, ConditionContext.EMPTY)).isEqualTo(bare);
    }

    @Test
    void wordsAreNoDeedAndAMeetingIs() throws Exception {
        Condition realised = Condition.compile("incident.realised");

        assertThat(answer(realised, "AGREE")).isEqualTo(Answer.NO);
        assertThat(answer(realised, "THREATEN/violence")).isEqualTo(Answer.NO);
        assertThat(answer(realised, "CONSULT/visit")).isEqualTo(Answer.YES);
        assertThat(answer(realised, "COOPERATE")).isEqualTo(Answer.YES);
    }

    private static Answer answer(Condition condition, String what) {
        return condition.answer(Told.of("one", "2020-03-05", "RUS", "TUR", what).incident(), ConditionContext.EMPTY);
    }

    @Test
    void whoIsBoundActsHimselfOrThroughThoseHeAnswersFor() throws Exception {
        Condition byObligor = Condition.compile("incident.byObligor");
        ConditionContext russia =
                ConditionContext.EMPTY.withObligors(List.of(Actor.ofState("RUS"), Actor.ofState("SYR")));
        ConditionContext turkey = ConditionContext.EMPTY.withObligors(List.of(Actor.ofState("TUR")));

        assertThat(byObligor.answer(STRIKE, russia)).isEqualTo(Answer.YES);
        assertThat(byObligor.answer(STRIKE, turkey)).isEqualTo(Answer.NO);
        assertThat(Condition.compile("incident.toObligor").answer(STRIKE, turkey))
                .isEqualTo(Answer.YES);
        Incident meeting = Told.of("m", "2020-03-05", "RUS HOS", "TUR HOS", "CONSULT/visit")
                .incident();
        assertThat(byObligor.answer(meeting, turkey)).isEqualTo(Answer.YES);
    }

    @Test
    void bothSayWhatBothClaim() throws Exception {
        Incident both = Told.of("b", "2020-03-15", "RUS MIL", "TUR MIL", "COOPERATE")
                .claimed("both", 0)
                .incident();

        assertThat(Condition.compile("incident.claimedBy(\"TUR\")").answer(both, ConditionContext.EMPTY))
                .isEqualTo(Answer.YES);
        assertThat(Condition.compile("incident.claimedBy(\"SYR\")").answer(both, ConditionContext.EMPTY))
                .isEqualTo(Answer.NO);
    }

    @Test
    void aConditionTellsWhichTypesCanMatterAndWhichNamesItsCaseMustKnow() throws Exception {
        Condition condition = Condition.compile(
                "(incident.type == ASSAULT || incident.type == COERCE) && incident.type != COERCE\n && incident.inside(\"idlib\")");

        assertThat(condition.types()).isEqualTo(Set.of(EventType.ASSAULT));
        assertThat(condition.references()).containsExactly(new Reference(Reference.Kind.ZONE, "idlib", 2, 21));
        assertThat(Condition.compile("!(incident.type == ASSAULT && incident.realised)")
                        .types())
                .hasSize(EventType.values().length);
    }

    @ParameterizedTest
    @EnumSource(Answer.class)
    void theLogicIsKleenes(Answer one) {
        for (Answer other : Answer.values()) {
            assertThat(one.and(other)).isEqualTo(other.and(one));
            assertThat(one.or(other)).isEqualTo(one.not().and(other.not()).not());
        }
        assertThat(one.and(Answer.NO)).isEqualTo(Answer.NO);
        assertThat(one.or(Answer.YES)).isEqualTo(Answer.YES);
        assertThat(one.and(Answer.YES)).isEqualTo(one);
        assertThat(one.or(Answer.NO)).isEqualTo(one);
        assertThat(one.not().not()).isEqualTo(one);
    }

    /** A condition with the answer that its parts must give. */
    private record Known(String text, Answer answer) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aConditionAnswersAsItsPartsDo(long seed) throws Exception {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            Known known = known(random, 4);
            assertThat(Condition.compile(known.text).answer(STRIKE, ConditionContext.EMPTY))
                    .as(known.text)
                    .isEqualTo(known.answer);
        }
    }

    private static Known known(Random random, int depth) {
        if (depth == 0 || random.nextInt(5) == 0) {
            return List.of(
                            new Known("incident.curated", Answer.YES),
                            new Known("incident.type == AGREE", Answer.NO),
                            new Known("incident.inside(\"nowhere\")", Answer.UNKNOWN),
                            new Known("false", Answer.NO))
                    .get(random.nextInt(4));
        }
        Known one = known(random, depth - 1);
        Known other = known(random, depth - 1);
        return switch (random.nextInt(3)) {
            case 0 -> new Known("!(" + one.text + ")", one.answer.not());
            case 1 -> new Known("(" + one.text + " && " + other.text + ")", one.answer.and(other.answer));
            default -> new Known("(" + one.text + " || " + other.text + ")", one.answer.or(other.answer));
        };
    }
}
