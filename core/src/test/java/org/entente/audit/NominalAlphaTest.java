package org.entente.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.series.Estimate;
import org.junit.jupiter.api.Test;

/** Held against the examples of K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011). */
class NominalAlphaTest {
    /** One line a coder, one letter a unit, * where the coder gave nothing. */
    private static List<List<Character>> units(String... coders) {
        List<List<Character>> units = new ArrayList<>();
        for (int i = 0; i < coders[0].length(); i++) {
            int unit = i;
            units.add(Stream.of(coders)
                    .map(coder -> coder.charAt(unit))
                    .filter(value -> value != '*')
                    .toList());
        }
        return units;
    }

    private static double alpha(String... coders) {
        return NominalAlpha.of(units(coders)).orElseThrow();
    }

    @Test
    void fourCodersTwelveUnitsAndMissingValues() {
        assertThat(alpha("123321412***", "1233224125*3", "*3332342251*", "12332441251*"))
                .isCloseTo(0.743, within(0.0005));
    }

    @Test
    void twoCodersTwoValues() {
        assertThat(alpha("0100000010", "1110010000")).isCloseTo(0.095, within(0.0005));
    }

    @Test
    void twoCodersFiveValues() {
        assertThat(alpha("aabbdcccedda", "babbbccceddd")).isCloseTo(0.692, within(0.0005));
    }

    @Test
    void fullAgreementIsOneAndNoVarietyIsUnknown() {
        assertThat(alpha("1212", "1212")).isEqualTo(1);
        assertThat(NominalAlpha.of(units("1111", "1111"))).isEmpty();
        assertThat(NominalAlpha.of(units("1234"))).isEmpty();
        assertThat(NominalAlpha.estimate(units("1234"), 10, 1)).isEmpty();
    }

    @Test
    void theIntervalHoldsTheCoefficientAndFollowsTheSeed() {
        List<List<Character>> units = units("123321412***", "1233224125*3", "*3332342251*", "12332441251*");
        Estimate estimate = NominalAlpha.estimate(units, 2000, 1).orElseThrow();
        assertThat(estimate.value()).isCloseTo(0.743, within(0.0005));
        assertThat(estimate.low()).isBetween(0.3, 0.65);
        assertThat(estimate.high()).isBetween(0.9, 1.0);
        assertThat(estimate.n()).as("units with two values or more").isEqualTo(11);
        assertThat(NominalAlpha.estimate(units, 2000, 1)).contains(estimate);
        assertThat(NominalAlpha.estimate(units, 50, 2)).isNotEqualTo(NominalAlpha.estimate(units, 50, 1));
    }
}
