package org.entente.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Condition_MistakesTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            value = {
                "incident.type == ASSUALT             | 18 | no \"ASSUALT\" is known; did you mean \"ASSAULT\"?",
                "incident.typ == ASSAULT              | 10 | incident has no \"typ\"; did you mean \"type\"?",
                "incident.realized                    | 10 | incident has no \"realized\"; did you mean \"realised\"?",
                "incidnt.type == ASSAULT              | 1  | no \"incidnt\" is known; did you mean \"incident\"?",
                "incident.insid(\"idlib\")            | 15 | no \"insid\" is known; did you mean \"inside\"?",
                "incident.type == \"ASSAULT\"         | 15 | == cannot take (event type, string); it takes (event type, event type)",
                "incident.type                        | 9  | a condition must be true or false, and this is of type event type; write for instance incident.type == ASSAULT",
                "incident.inside()                    | 16 | inside cannot take incident.(); it takes incident.(string)",
                "incident.inside(idlib)               | 17 | no \"idlib\" is known",
                "incident.target.state                | 16 | a value of type actor has no parts; of an actor write incident.target.is(\"TUR MIL\")",
                "incident.type in [ASSAULT, 'x']      | 28 | here must stand a type such as ASSAULT",
                "incident.mode == 'arial'             | 18 | no mode is called \"arial\"; did you mean \"aerial\"?",
                "incident.day > day('2020-02-31')     | 20 | a day is written such as day(\"2020-03-05\"), not \"2020-02-31\"",
                "incident.place == incident.theatre   | 16 | this says nothing of an incident; compare a field of the incident with a constant",
                "incident.type == ASSAULT ? true : false | 26 | ?: is not part of conditions",
                "[1].all(x, true)                     | 8  | all is not part of conditions: a condition speaks of one incident and has no loops",
                "incident.mentions('...')             | 19 | \"...\" holds no word to look for",
                "incident.mentions('')                | 19 | here must stand a text in quotation marks",
                "incident.type ==                     | 17 | this is no condition: mismatched input '<EOF>'",
                "incident.inside('a' + 'b')           | 21 | + is not part of conditions"
            })
    void aMistakeSaysWhereAndWhatWouldBeRight(String text, int column, String message) {
        ConditionException mistake = catchThrowableOfType(ConditionException.class, () -> Condition.compile(text));

        assertThat(mistake).isNotNull();
        assertThat(mistake.getMessage()).startsWith(message);
        assertThat(mistake.line()).isEqualTo(1);
        assertThat(mistake.column()).isEqualTo(column);
    }

    @Test
    void theLineOfALongConditionIsTold() {
        ConditionException mistake = catchThrowableOfType(
                ConditionException.class, () -> Condition.compile("incident.type == ASSAULT &&\n  incident.realized"));

        assertThat(mistake.line()).isEqualTo(2);
        assertThat(mistake.column()).isEqualTo(12);
    }

    @Test
    void anEmptyConditionIsNone() {
        assertThat(catchThrowableOfType(ConditionException.class, () -> Condition.compile(" "))
                        .getMessage())
                .isEqualTo("the condition is empty");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            value = {
                "window.cuont >= 5      | window has no \"cuont\"; did you mean \"count\"?",
                "window.count >= 'five' | >= cannot take (int, string)",
                "window.count           | a condition must be true or false, and this is of type int",
                "incident.realised      | no \"incident\" is known",
                "window.count >= window.count | compare a measure of the window with a number, such as window.count >= 5"
            })
    void aWindowConditionSpeaksOfTheWindowOnly(String text, String message) {
        assertThat(catchThrowableOfType(ConditionException.class, () -> WindowCondition.compile(text))
                        .getMessage())
                .startsWith(message);
    }
}
