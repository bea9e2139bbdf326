package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.wordlist.Entry;
import org.entente.wordlist.WordList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActorDirectoryTest {
    private static final LocalDate DAY = LocalDate.of(2016, 1, 1);

    private final ActorDirectory directory = new ActorDirectory();

    @ParameterizedTest
    @CsvSource({
        "TUR, TUR",
        "' TUR ', TUR",
        "TUR MIL, TUR MIL",
        "TURMIL, TUR MIL",
        "Turkey, TUR",
        "Russian Federation, RUS",
        "Turkey MIL, TUR MIL",
        "NAT, NAT",
        "ROM, ROU",
        "ROMGOV, ROU GOV",
        "NATO, NAT"
    })
    void readsWhatSourcesWrite(String text, String code) {
        assertThat(directory.find(text, DAY).map(Actor::code)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "XXX", "tur", "TURXXX", "TUR XXX", "MIL", "NATMIL", "Atlantis", "SUN"})
    void whatIsUnknownOnThatDayIsEmpty(String text) {
        assertThat(directory.find(text, DAY)).isEmpty();
    }

    @Test
    void aPartOfAStateKeepsItsStateAndRole() {
        assertThat(directory.find("TURMIL", DAY))
                .contains(new Actor(Optional.of("TUR"), Optional.empty(), Optional.of("MIL")));
    }

    @Test
    void describesActorsInWords() {
        assertThat(directory.find("TURMIL", DAY).map(directory::describe))
                .hasValueSatisfying(
                        words -> assertThat(words).startsWith("Turkey, ").doesNotContain("MIL"));
        assertThat(directory.find("NAT", DAY).map(directory::describe))
                .hasValueSatisfying(words -> assertThat(words).contains("North Atlantic"));
    }

    @Test
    void russiaIsAReadingFromTheEndOfTheSovietUnionOn() {
        assertThat(directory.listSpells("RUS"))
                .containsExactly(new ActorSpell(Actor.ofState("RUS"), LocalDate.of(1991, 12, 26), ActorSpell.END));
    }

    @Test
    void aNameThatPassedFromOneStateToAnotherHasASpellForEach() {
        List<ActorSpell> spells = directory.listSpells("Yugoslavia");
        assertThat(spells).extracting(spell -> spell.actor().code()).startsWith("YUG");
        assertThat(directory.listSpells("SYR"))
                .extracting(ActorSpell::from, ActorSpell::to)
                .containsExactly(
                        tuple(LocalDate.of(1946, 4, 17), LocalDate.of(1958, 2, 21)),
                        tuple(LocalDate.of(1961, 9, 29), ActorSpell.END));
    }

    @Test
    void spellsDoNotOverlapAndSayWhatFindSays() {
        for (State state : directory.states().list()) {
            for (String text : List.of(state.code(), state.name(), state.code() + "MIL")) {
                List<ActorSpell> spells = directory.listSpells(text);
                assertThat(spells).isNotEmpty();
                for (int i = 0; i < spells.size(); i++) {
                    ActorSpell spell = spells.get(i);
                    assertThat(directory.find(text, spell.from())).contains(spell.actor());
                    assertThat(i > 0 && !spells.get(i - 1).to().isBefore(spell.from()))
                            .as(text)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void organisationsHoldOnEveryDay() {
        assertThat(directory.listSpells("NAT")).singleElement().satisfies(spell -> {
            assertThat(spell.actor().organization()).contains("NAT");
            assertThat(spell.to()).isEqualTo(ActorSpell.END);
        });
        assertThat(directory.listSpells("nobody at all")).isEmpty();
    }

    @Test
    void codesOfOrganisationsAndRolesAreUniqueAndNoStates() {
        List<String> organizations = codes("organizations.tsv");
        List<String> roles = codes("roles.tsv");
        List<String> states = directory.states().list().stream()
                .flatMap(state -> Stream.concat(
                        Stream.of(state.code()),
                        Optional.ofNullable(state.codes().get(CodeSystem.CAMEO)).stream()))
                .toList();
        assertThat(organizations)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(states)
                .doesNotContainAnyElementsOf(roles);
        assertThat(roles).doesNotHaveDuplicates().doesNotContainAnyElementsOf(states);
        assertThat(roles).allSatisfy(role -> assertThat(role).matches("[A-Z]{3}"));
    }

    @Test
    void noOrganisationBearsTheNameOfAState() {
        assertThat(WordList.read(ActorDirectory.class, "organizations.tsv").entries())
                .noneMatch(entry ->
                        !directory.states().listByName(entry.get("name")).isEmpty());
    }

    private static List<String> codes(String table) {
        return WordList.read(ActorDirectory.class, table).entries().stream()
                .map((Entry entry) -> entry.get("code"))
                .toList();
    }
}
