package org.entente.principle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.channel.KnownIncidents;
import org.entente.principle.ExhibitName.Kind;
import org.junit.jupiter.api.Test;

class PrincipleLedgerTest {
    private static final Exhibit CALL = Exhibits.of(KnownIncidents.incident("call 2016-07-17"));
    private static final Exhibit STRIKE = Exhibits.of(KnownIncidents.incident("strike 2020-02-27"));
    private static final Exhibit FLIGHTS =
            new Exhibit(ExhibitName.of("channel:flights"), "Flights: closed from 2015-11-28", CALL.evidence());

    @Test
    void namesAreReadWithTheirKind() {
        assertThat(ExhibitName.of("channel:flights")).isEqualTo(new ExhibitName(Kind.CHANNEL, "flights"));
        assertThat(ExhibitName.of("provision:moscow-2020/ceasefire"))
                .isEqualTo(new ExhibitName(Kind.PROVISION, "moscow-2020/ceasefire"));
        assertThat(ExhibitName.of("red-line:posts").told()).isEqualTo("the red line posts");
        assertThat(ExhibitName.of("call")).isEqualTo(new ExhibitName(Kind.INCIDENT, "call"));
        assertThat(ExhibitName.of("20200227:17")).isEqualTo(new ExhibitName(Kind.INCIDENT, "20200227:17"));
    }

    @Test
    void evidenceForAndAgainstComesByDay() {
        PrincipleLedger ledger = PrincipleLedger.of(
                List.of(principle(List.of("strike", "call", "channel:flights"), List.of())),
                new Exhibits(Map.of(CALL.name(), CALL, STRIKE.name(), STRIKE, FLIGHTS.name(), FLIGHTS), Set.of()));
        assertThat(ledger.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.supporting()).containsExactly(CALL, FLIGHTS, STRIKE);
            assertThat(entry.opposing()).isEmpty();
        });
        assertThat(ledger.missing()).isEmpty();
    }

    @Test
    void whatIsNotKnownYetIsPassedOverAndWhatNobodyKnowsIsTold() {
        PrincipleLedger ledger = PrincipleLedger.of(
                List.of(principle(List.of("call", "strike"), List.of("nowhere", "red-line:posts"))),
                new Exhibits(Map.of(CALL.name(), CALL), Set.of(STRIKE.name())));
        assertThat(ledger.entries().getFirst().supporting()).containsExactly(CALL);
        assertThat(ledger.missing())
                .containsExactly(
                        "the principle \"one\": the incident nowhere is not known",
                        "the principle \"one\": the red line posts is not known");
    }

    @Test
    void noExhibitRestsOnNothing() {
        assertThatThrownBy(() -> new Exhibit(ExhibitName.of("channel:flights"), "Flights", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rests on nothing");
    }

    private static Principle principle(List<String> supporting, List<String> opposing) {
        return new Principle(
                "one",
                "Be kind.",
                "an article",
                supporting.stream().map(ExhibitName::of).toList(),
                opposing.stream().map(ExhibitName::of).toList());
    }
}
