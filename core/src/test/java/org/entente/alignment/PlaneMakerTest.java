package org.entente.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.CodeSystem;
import org.entente.actor.States;
import org.entente.tie.TieKind;
import org.entente.tie.TieReader;
import org.entente.tie.TieSource;
import org.entente.tie.Ties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaneMakerTest {
    private static final States STATES = States.shipped();
    private static final Optional<String> RUSSIA = Optional.of("RUS");

    @TempDir
    private Path folder;

    private Ties ties = Ties.NONE;

    @BeforeEach
    void read() throws IOException {
        TieReader reader = new TieReader(STATES, year -> year >= 2014);
        table(reader, TieKind.ATOP, """
                ccode1,ccode2,year,atop_defense,atop_offense,atop_neutral,atop_nonagg,atop_consul
                640,2,2018,1,0,0,1,1
                2,640,2018,1,0,0,1,1
                640,365,2018,0,0,1,1,1
                365,640,2018,0,0,1,1,1
                """);
        table(reader, TieKind.UN_IDEAL_POINTS, """
                ccode,session,IdealPoint,Q5%,Q95%
                640,73,0.3,0,1
                2,73,2.5,2,3
                365,73,0.1,0,1
                652,73,-1.5,-2,-1
                640,74,0.3,0,1
                2,74,2.5,2,3
                365,74,0.1,0,1
                """);
        table(reader, TieKind.COW_IGO, "ccode1,ccode2,year,dyadigos\n2,640,2014,49\n365,640,2014,53\n");
        ties = reader.ties();
    }

    private void table(TieReader reader, TieKind kind, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(kind.word() + ".csv"), text);
        reader.read(new TieSource(kind.word(), kind), List.of(file));
    }

    private Plane plane(int year, Deeds... deeds) {
        YearDeeds held = new YearDeeds(year, Reading.INCIDENTS, 89, 365, List.of(deeds));
        return new PlaneMaker(STATES, ties).plane("TUR", year, Optional.of(held), RUSSIA);
    }

    private static Deeds deeds(String other, double cooperation, double conflict, double contacts) {
        return new Deeds(
                other, cooperation, conflict, Optional.of(contacts), Math.round(cooperation + conflict + contacts));
    }

    @Test
    void noInputIsCarriedBeyondItsLastYear() {
        assertThat(plane(2014).formalParts()).containsExactly(FormalPart.MEMBERSHIPS);
        assertThat(plane(2018).formalParts())
                .isEqualTo(Set.of(FormalPart.PLEDGE, FormalPart.PORTFOLIO, FormalPart.VOTING));
        assertThat(plane(2019).formalParts()).containsExactly(FormalPart.VOTING);
        assertThat(plane(2019).find("USA").orElseThrow().formal().orElseThrow().given())
                .isEmpty();
        assertThat(plane(2020).find("USA").orElseThrow().formal()).isEmpty();
    }

    @Test
    void partsAreThoseOfTheirFormulas() {
        Formal usa = plane(2018).find("USA").orElseThrow().formal().orElseThrow();
        long states = STATES.list().stream()
                .filter(state -> state.existsOn(LocalDate.of(2018, 12, 31)))
                .filter(state -> state.codes().containsKey(CodeSystem.COW))
                .count();
        assertThat(usa.parts().get(FormalPart.PLEDGE)).isEqualTo(1);
        // they differ in one state only: TUR has pledged RUS 2 of 3, USA nothing
        assertThat(usa.parts().get(FormalPart.PORTFOLIO)).isCloseTo(1 - 2.0 / (3 * states), within(1e-12));
        // distances: 0.2, 1.6, 1.8, 2.2, 2.4, 4.0; 2.2 is the fourth
        assertThat(usa.parts().get(FormalPart.VOTING)).isCloseTo(1 - 3.5 / 6, within(1e-12));
        assertThat(usa.value()).isCloseTo((1 + 1 - 2.0 / (3 * states) + 1 - 3.5 / 6) / 3, within(1e-12));
        assertThat(usa.low()).isCloseTo(1 - 3.5 / 6, within(1e-12));
        assertThat(usa.high()).isEqualTo(1);
    }

    @Test
    void whichRelationIsMoreCommittedIsShownForAllWeights() {
        Relation usa = plane(2018).find("USA").orElseThrow();
        assertThat(usa.against().formalAbove().orElseThrow()).isBetween(0.3, 0.9);
        assertThat(usa.formal().orElseThrow().bestRank()).isEqualTo(1);
        assertThat(plane(2018).find("RUS").orElseThrow().against()).isEqualTo(Relation.Against.NONE);
    }

    @Test
    void theBalanceIsDrawnTowardsTheStatesOwnMean() {
        Plane plane = plane(2018, deeds("USA", 6, 2, 10), deeds("RUS", 4, 4, 5), deeds("IRN", 0, 3, 1));
        Practical usa = plane.find("USA").orElseThrow().practical().orElseThrow();
        double prior = 10.0 / 19;
        assertThat(usa.parts().get(PracticalPart.BALANCE)).isCloseTo((6 + 5 * prior) / 13, within(1e-12));
        assertThat(usa.logRatio().value()).isCloseTo(Math.log((6 + 5 * prior) / (2 + 5 * (1 - prior))), within(1e-12));
        assertThat(usa.logRatio().low()).isLessThan(usa.logRatio().value());
        assertThat(usa.parts().get(PracticalPart.CONTACTS)).isEqualTo(0.75);
        assertThat(plane.find("IRN").orElseThrow().practical())
                .as("too little was observed")
                .isEmpty();
        assertThat(plane.find("IRN").orElseThrow().observed()).isPresent();
        assertThat(plane.find("GRC").orElseThrow().observed()).isEmpty();
        assertThat(plane.find("GRC").orElseThrow().corner()).isEqualTo(Corner.UNKNOWN);
    }

    @Test
    void theIntervalHoldsAndTheSameInputGivesTheSamePlane() {
        Plane plane = plane(2018, deeds("USA", 60, 20, 100), deeds("RUS", 20, 60, 5));
        assertThat(plane(2018, deeds("USA", 60, 20, 100), deeds("RUS", 20, 60, 5)))
                .isEqualTo(plane);
        assertThat(plane.find("USA").orElseThrow().against().practicalAbove().orElseThrow())
                .isGreaterThan(0.99);
        assertThat(plane.find("USA").orElseThrow().corner())
                .as("its commitment is the middle one itself")
                .isEqualTo(Corner.PARTNER_NOT_ALLY);
        assertThat(plane.find("RUS").orElseThrow().corner()).isEqualTo(Corner.ALLY_NOT_PARTNER);
        Practical thin = plane(2018, deeds("USA", 6, 2, 10), deeds("RUS", 20, 60, 5))
                .find("USA")
                .orElseThrow()
                .practical()
                .orElseThrow();
        Practical thick = plane.find("USA").orElseThrow().practical().orElseThrow();
        assertThat(thin.logRatio().high() - thin.logRatio().low())
                .isGreaterThan(thick.logRatio().high() - thick.logRatio().low());
    }

    @Test
    void weightingsSumToOneAndHoldEachPartAlone() {
        var all = Weightings.of(Set.of(FormalPart.PLEDGE, FormalPart.VOTING, FormalPart.PORTFOLIO));
        assertThat(all)
                .hasSize(15)
                .allMatch(weights -> Math.abs(weights.values().stream()
                                        .mapToDouble(Double::doubleValue)
                                        .sum()
                                - 1)
                        < 1e-12);
        assertThat(all).filteredOn(weights -> weights.containsValue(1.0)).hasSize(3);
    }
}
