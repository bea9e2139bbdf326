package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatesTest {
    private final States states = States.shipped();

    /** Two states that share a code on a day, as the head of states.tsv tells: "system code". */
    private static final Map<String, String> SHARED =
            Map.of("ISO2 CS", "Czechoslovakia until 1992, and what was Serbia and Montenegro from 2003");

    @ParameterizedTest
    @CsvSource({
        "AS, AUS", "AU, AUT", "CH, CHN", "GM, DEU", "IS, ISR", "KS, KOR", "KN, PRK", "RS, RUS", "UP, UKR", "TU, TUR",
        "SZ, CHE", "SW, SWE", "SP, ESP", "JA, JPN", "UK, GBR", "VM, VNM", "IZ, IRQ", "EI, IRL", "DA, DNK", "NI, NGA",
        "SF, ZAF", "PO, PRT", "LO, SVK", "EZ, CZE", "BO, BLR", "GG, GEO", "AJ, AZE", "AM, ARM", "TI, TJK", "KG, KGZ",
        "RI, SRB", "NU, NIC", "KV, XKX", "OD, SSD"
    })
    void fipsCodesAreNotReadAsIso(String fips, String code) {
        assertThat(states.find(CodeSystem.FIPS, fips, LocalDate.of(2018, 6, 1)).map(State::code))
                .contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "COW, 365, 1980-01-01, SUN",
        "COW, 365, 1991-12-25, SUN",
        "COW, 365, 1991-12-26, RUS",
        "COW, 365, 2000-01-01, RUS",
        "GW, 365, 1980-01-01, SUN",
        "GW, 365, 2000-01-01, RUS",
        "COW, 626, 2011-07-09, SSD",
        "COW, 347, 2008-02-17, XKX",
        "COW, 345, 1980-01-01, YUG",
        "COW, 345, 1992-04-27, SCG",
        "COW, 345, 2006-06-04, SCG",
        "COW, 345, 2006-06-05, SRB",
        "GW, 340, 2006-06-05, SRB",
        "GW, 341, 2006-06-03, MNE",
        "COW, 260, 1980-01-01, DEU",
        "COW, 255, 1990-10-03, DEU",
        "COW, 265, 1980-01-01, DDR",
        "COW, 678, 1980-01-01, YEM",
        "COW, 679, 1990-05-22, YEM",
        "COW, 680, 1980-01-01, YMD",
        "GW, 678, 2000-01-01, YEM",
        "COW, 816, 1960-01-01, VNM",
        "COW, 817, 1960-01-01, VDR",
        "COW, 816, 1980-01-01, VNM",
        "ISO3, TUR, 1946-01-01, TUR",
        "COW_ABBREVIATION, RUS, 1980-01-01, SUN",
        "CAMEO, ROM, 2015-01-01, ROU"
    })
    void aCodeMeansTheStateOfThatDay(CodeSystem system, String code, LocalDate day, String expected) {
        assertThat(states.find(system, code, day).map(State::code)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "COW, 626, 2011-07-08", "COW, 347, 2008-02-16", "COW, 817, 1975-05-01", "COW, 265, 1990-10-03",
        "COW, 255, 1980-01-01", "COW, 680, 1990-05-22", "ISO3, RUS, 1980-01-01", "ISO3, SUN, 1992-01-01",
        "ISO3, YUG, 1992-04-27", "ISO3, XXX, 2000-01-01", "FIPS, DE, 2000-01-01"
    })
    void aCodeMeansNothingOnOtherDays(CodeSystem system, String code, LocalDate day) {
        assertThat(states.find(system, code, day)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "germany, 2000-01-01, DEU",
        "TURKEY, 2000-01-01, TUR",
        "Türkiye, 2023-01-01, TUR",
        "Burma, 2000-01-01, MMR",
        "Yemen, 1980-01-01, YEM",
        "South Vietnam, 1970-01-01, VDR",
        "Soviet Union, 1970-01-01, SUN"
    })
    void namesAreFoundWhateverTheCaseOfTheirLetters(String name, LocalDate day, String code) {
        assertThat(states.findByName(name, day).map(State::code)).contains(code);
    }

    @ParameterizedTest
    @EnumSource(CodeSystem.class)
    void noTwoStatesShareACodeOnOneDay(CodeSystem system) {
        List<String> shared = new ArrayList<>();
        for (State one : states.list()) {
            for (State other : states.list()) {
                Optional<String> code = Optional.ofNullable(one.codes().get(system));
                if (!one.equals(other)
                        && code.isPresent()
                        && code.equals(Optional.ofNullable(other.codes().get(system)))
                        && other.existsOn(one.from())
                        && !SHARED.containsKey(system + " " + code.get())) {
                    shared.add(code.get() + " on " + one.from() + ": " + one.name() + ", " + other.name());
                }
            }
        }
        assertThat(shared).isEmpty();
    }

    @Test
    void theKeyOfAStateIsItsIsoCode() {
        assertThat(states.list())
                .allSatisfy(state -> assertThat(states.find(CodeSystem.ISO3, state.code(), state.from()))
                        .contains(state));
    }

    @Test
    void noStateEndsBeforeItBegins() {
        assertThat(states.list())
                .hasSizeGreaterThan(200)
                .allSatisfy(
                        state -> assertThat(state.to().orElse(LocalDate.MAX)).isAfterOrEqualTo(state.from()));
    }

    @Test
    void getStateThrowsForAnUnknownCode() {
        assertThat(states.getState("TUR").name()).isEqualTo("Turkey");
        assertThatThrownBy(() -> states.getState("TUX"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no state has the code TUX");
    }

    @Test
    void listsAllStatesThatEverHadACodeOrAName() {
        assertThat(states.listByCode(CodeSystem.COW, "365"))
                .extracting(State::code)
                .containsExactlyInAnyOrder("SUN", "RUS");
        assertThat(states.listByName("yemen")).extracting(State::code).contains("YEM");
        assertThat(states.listByCode(CodeSystem.COW, "0")).isEmpty();
    }
}
