package org.entente.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.wordlist.WordList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EventVocabularyTest {
    private final EventVocabulary events = new EventVocabulary();

    @Test
    void everyCameoCodeHasARowInTheCrosswalk() {
        List<String> codes = column("cameo.tsv", "code");
        assertThat(codes)
                .hasSize(312)
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(code).matches("\\d{2,4}"));
        assertThat(column("cameo-to-plover.tsv", "cameo")).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void onlyStatementsHaveNoPloverType() {
        Set<String> dropped = column("cameo.tsv", "code").stream()
                .filter(code -> events.findByCameo(code).isEmpty())
                .map(code -> code.substring(0, 2))
                .collect(Collectors.toSet());
        assertThat(dropped).containsExactly("01");
    }

    @Test
    void everyModeOfTheCrosswalkIsAModeOfItsType() {
        assertThat(column("cameo.tsv", "code"))
                .allSatisfy(code -> events.findByCameo(code)
                        .ifPresent(what -> what.mode()
                                .ifPresent(mode -> assertThat(events.modes(what.type()))
                                        .as(code)
                                        .contains(mode))));
    }

    @ParameterizedTest
    @CsvSource({"042, CONSULT/visit", "190, ASSAULT", "0211, REQUEST/assist", "036, AGREE", "161, SANCTION/withdraw"})
    void cameoCodesBecomePloverTypes(String cameo, String key) {
        assertThat(events.findByCameo(cameo).map(TypeAndMode::key)).contains(key);
        assertThat(events.findCameoLabel(cameo)).isPresent();
    }

    @Test
    void codesKeepTheirLeadingZeros() {
        assertThat(events.findByCameo("42")).isEmpty();
        assertThat(events.findCameoLabel("9999")).isEmpty();
    }

    @Test
    void theTwoGoldsteinTablesDifferInFiveCodes() {
        Set<String> keys = new TreeSet<>(column("cameo.tsv", "code"));
        keys.removeIf(
                key -> events.findWeight("goldstein-gdelt", key).equals(events.findWeight("goldstein-icews", key)));
        assertThat(keys).containsExactly("016", "022", "1213", "164", "165");
    }

    @ParameterizedTest
    @CsvSource({"016, -2.0, -5.0", "022, 3.2, 3.4", "164, -7.0, -6.5", "165, -6.5, -7.0", "1213, , -4.0"})
    void goldsteinValuesOfBothTables(String cameo, Double gdelt, double icews) {
        assertThat(events.findWeight("goldstein-gdelt", cameo)).isEqualTo(Optional.ofNullable(gdelt));
        assertThat(events.findWeight("goldstein-icews", cameo)).contains(icews);
    }

    @ParameterizedTest
    @CsvSource({
        "AGREE, , 2.5",
        "CONSULT, , 2.5",
        "CONSULT, visit, 4",
        "CONSULT, third-party, 1",
        "CONSULT, multilateral, 4",
        "CONSULT, phone, 1.5",
        "SUPPORT, , 5",
        "CONCEDE, , 4.5",
        "COOPERATE, , 9.5",
        "AID, , 10",
        "RETREAT, , 6.5",
        "RETREAT, withdraw, 8",
        "RETREAT, release, 6.5",
        "RETREAT, disarm, 10",
        "RETREAT, ceasefire, 7.5",
        "RETREAT, access, 6.5",
        "RETREAT, resign, 4.5",
        "RETREAT, return, 6.5",
        "REQUEST, , 0",
        "REQUEST, assist, .5",
        "REQUEST, change, -1",
        "REQUEST, yield, -1",
        "REQUEST, meet, 0",
        "ACCUSE, , -3",
        "ACCUSE, disapprove, -2",
        "ACCUSE, investigate, -3.5",
        "ACCUSE, allege, -3.5",
        "REJECT, , -2",
        "REJECT, assist, -1.5",
        "REJECT, yield, -2",
        "THREATEN, , -3.5",
        "THREATEN, restrict, -3",
        "THREATEN, territory, -4",
        "THREATEN, violence, -3.5",
        "PROTEST, , -5",
        "PROTEST, riot, -7",
        "PROTEST, hunger, -4.5",
        "PROTEST, boycott, -4.5",
        "PROTEST, obstruct, -4.5",
        "PROTEST, demo, -5",
        "SANCTION, , -6",
        "SANCTION, expel, -5.5",
        "SANCTION, discontinue, -6",
        "MOBILIZE, , -5.5",
        "MOBILIZE, troops, -6.5",
        "MOBILIZE, weapons, -6.5",
        "MOBILIZE, militia, -6",
        "MOBILIZE, police, -5.5",
        "COERCE, , -7",
        "COERCE, censor, -6.5",
        "COERCE, curfew, -6.5",
        "COERCE, misinformation, -6.5",
        "COERCE, martial-law, -7.5",
        "COERCE, seize, -7",
        "ASSAULT, , -9",
        "ASSAULT, abduct, -8.5",
        "ASSAULT, beat, -7.5",
        "ASSAULT, assassinate, -9.5",
        "ASSAULT, suicide-attack, -9.5",
        "ASSAULT, aerial, -9.5",
        "ASSAULT, drone, -9.5",
        "ASSAULT, heavy-weapons, -9.5",
        "ASSAULT, crowd-control, -7.5",
        "ASSAULT, destroy, -8.5",
        "ASSAULT, primitive, -8",
        "ASSAULT, unconventional, -10",
        "ASSAULT, firearms, -9"
    })
    void ploverWeights(EventType type, String mode, double weight) {
        assertThat(events.weight(new TypeAndMode(type, Optional.ofNullable(mode))))
                .isEqualTo(weight);
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void everyTypeHasLabelWeightAndQuad(EventType type) {
        assertThat(events.label(type)).isNotBlank().isNotEqualTo(type.name());
        assertThat(events.weight(new TypeAndMode(type, Optional.empty()))).isBetween(-10.0, 10.0);
        assertThat(events.quad(type).cooperation()).isEqualTo(type.compareTo(EventType.RETREAT) <= 0);
    }

    @ParameterizedTest
    @CsvSource({
        "AGREE, 1", "CONSULT, 1", "SUPPORT, 1", "CONCEDE, 1", "COOPERATE, 2", "AID, 2", "RETREAT, 2", "REQUEST, 3",
        "ACCUSE, 3", "REJECT, 3", "THREATEN, 3", "PROTEST, 4", "SANCTION, 4", "MOBILIZE, 4", "COERCE, 4", "ASSAULT, 4"
    })
    void quadClassesOfTypes(EventType type, int number) {
        Quad quad = events.quad(type);
        assertThat(quad.number()).isEqualTo(number);
        assertThat(quad.verbal()).isEqualTo(number % 2 == 1);
        assertThat(quad.cooperation()).isEqualTo(number <= 2);
        assertThat(quad.label()).isEqualTo(quad.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    @Test
    void theReciprocalTypesAreThoseOfTheTable() {
        Set<EventType> reciprocal = WordList.read(EventVocabulary.class, "types.tsv").entries().stream()
                .filter(entry -> entry.get("reciprocal").equals("yes"))
                .map(entry -> EventType.valueOf(entry.get("type")))
                .collect(Collectors.toSet());
        assertThat(EventType.values())
                .filteredOn(EventType::reciprocal)
                .containsExactlyInAnyOrderElementsOf(reciprocal);
    }

    @Test
    void everyWeightLiesBetweenMinusTenAndTen() {
        assertThat(events.weightTables())
                .contains(EventVocabulary.PLOVER_WEIGHTS, "goldstein-gdelt", "goldstein-icews");
        assertThat(WordList.read(EventVocabulary.class, "weights.tsv").entries())
                .allSatisfy(entry ->
                        assertThat(Double.parseDouble(entry.get("weight"))).isBetween(-10.0, 10.0));
    }

    @Test
    void everyPloverWeightBelongsToATypeOrMode() {
        WordList.read(EventVocabulary.class, "weights.tsv").entries().stream()
                .filter(entry -> entry.get("table").equals(EventVocabulary.PLOVER_WEIGHTS))
                .map(entry -> entry.get("key").split("/"))
                .forEach(key -> assertThat(key.length == 1
                                || events.modes(EventType.valueOf(key[0])).contains(key[1]))
                        .as(String.join("/", key))
                        .isTrue());
    }

    private static List<String> column(String table, String column) {
        return WordList.read(EventVocabulary.class, table).entries().stream()
                .map(entry -> entry.get(column))
                .toList();
    }
}
