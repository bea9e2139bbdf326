package org.entente.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StructureTextTest {
    private static final StatePair PAIR = new StatePair(2, 20);

    private static Structure small() {
        Structure structure = new Structure();
        structure.system.add(2, 1816, 2016);
        structure.system.add(20, 1920, 2016);
        structure.system.add(300, 1816, 1918);
        structure.majors.add(2, 1898, 2016);
        structure.land.add(PAIR, 1920, 1960);
        structure.land.add(PAIR, 1961, 2016);
        structure.rivals.add(PAIR, 1900, 1930);
        structure.rivals.add(PAIR, 1950, 1955);
        structure.rivals.add(new StatePair(2, 365), 1946, 2010);
        structure.capitals.put(2, new Structure.Point(38.8950368, -77.0365427));
        structure.capitals.put(20, new Structure.Point(45.4208777, -75.6901106));
        TreeMap<Integer, Double> powers = new TreeMap<>();
        powers.put(1930, Math.log(0.2));
        powers.put(1946, Math.log(0.36));
        powers.put(1947, Math.log(0.3601));
        powers.put(2012, Math.log(0.14));
        structure.capabilities.put(2, powers);
        TreeMap<Integer, Double> bodies = new TreeMap<>();
        bodies.put(1990, Math.log1p(67));
        bodies.put(1991, Math.log1p(68));
        structure.organisations.put(PAIR, bodies);
        structure.close();
        return structure;
    }

    @Test
    void covariatesComeBackToTheRoundingForEveryYear() {
        Structure whole = small();
        Structure read = StructureText.read(StructureText.write(whole, 1946));
        for (int year = 1946; year < 2030; year++) {
            double[] before = whole.covariates(PAIR, year);
            double[] after = read.covariates(PAIR, year);
            for (int i = 0; i < before.length; i++) {
                assertThat(after[i])
                        .as("%s in %d", Structure.NAMES.get(i), year)
                        .isCloseTo(before[i], within(0.03));
            }
            assertThat(read.states(year)).isEqualTo(whole.states(year));
            assertThat(read.holds(20, year)).isTrue();
        }
        assertThat(read.covariates(PAIR, 1946)[5]).isNotEqualTo(read.covariates(PAIR, 2013)[5]);
    }

    @Test
    void onlyWhatIsNeededFromTheFirstYearOnIsKept() {
        List<String> lines = StructureText.write(small(), 1946);
        assertThat(lines)
                .contains("land\t2-20\t1945-2016", "rivals\t2-20\t1950-1955", "state\t2\t1945-2016")
                .contains("capital\t2\t38.9\t-77.0", "power\t2\t1945:-161 1946:-102 2012:-197")
                .contains("bodies\t2-20\t1990:84 1991:85")
                .noneMatch(line -> line.startsWith("state\t300"));
    }

    @Test
    void whatIsReadIsWrittenTheSame() {
        List<String> lines = StructureText.write(small(), 1946);
        assertThat(StructureText.write(StructureText.read(lines), 1946)).isEqualTo(lines);
    }

    @Test
    void aLineThatIsNotUnderstoodIsNamed() {
        assertThatThrownBy(() -> StructureText.read(List.of("land\t2-20\tsoon")))
                .hasMessageContaining("land\t2-20\tsoon");
    }
}
