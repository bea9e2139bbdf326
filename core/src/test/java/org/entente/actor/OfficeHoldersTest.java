package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OfficeHoldersTest {
    private static final OfficeHolders HOLDERS = OfficeHolders.shipped();
    private static final ActorDirectory ACTORS = new ActorDirectory();

    @Test
    void knowsTheOfficeOfADay() {
        assertThat(HOLDERS.findByName("Recep Tayyip Erdogan", LocalDate.of(2010, 1, 1)))
                .extracting(OfficeHolder::title)
                .startsWith("Prime Minister");
        assertThat(HOLDERS.findByName("Recep Tayyip Erdogan", LocalDate.of(2020, 1, 1)))
                .extracting(OfficeHolder::title)
                .startsWith("President");
        assertThat(HOLDERS.findByName("Recep Tayyip Erdogan", LocalDate.of(1990, 1, 1)))
                .isEmpty();
    }

    @Test
    void doesNotCareForAccentsCaseAndHyphens() {
        LocalDate day = LocalDate.of(2016, 1, 1);

        assertThat(HOLDERS.findByName("TAYYIP ERDOĞAN", day))
                .isEqualTo(HOLDERS.findByName("Tayyip Erdogan", day))
                .isNotEmpty();
        assertThat(HOLDERS.findByName("Ban Ki Moon", day))
                .isEqualTo(HOLDERS.findByName("Ban Ki-moon", day))
                .isNotEmpty();
    }

    @Test
    void givesEveryoneWhoIsCalledByASurnameThatDay() {
        assertThat(HOLDERS.findBySurname("Cavusoglu", LocalDate.of(2016, 1, 1)))
                .extracting(holder -> holder.actor().code())
                .containsExactly("TUR MFA");
        assertThat(HOLDERS.findBySurname("Yilmaz", LocalDate.of(2012, 1, 1)))
                .extracting(OfficeHolder::person)
                .contains("Ismet Yilmaz");
    }

    @Test
    void takesAMonthOrYearAtItsWidest() {
        assertThat(HOLDERS.findByName("Tanju Bilgic", LocalDate.of(2013, 1, 1))).hasSize(1);
        assertThat(HOLDERS.findByName("Vecdi Gonul", LocalDate.of(2015, 7, 31))).isNotEmpty();
    }

    @Test
    void namesOnlyActorsAndRolesThatTheOtherTablesKnow() {
        assertThat(HOLDERS.list()).hasSizeGreaterThan(4000).allSatisfy(holder -> {
            assertThat(ACTORS.isRole(holder.office())).isTrue();
            holder.actor()
                    .state()
                    .ifPresent(
                            state -> assertThat(ACTORS.states().getState(state)).isNotNull());
            holder.actor()
                    .organization()
                    .ifPresent(body ->
                            assertThat(ACTORS.findOrganizationByCode(body)).isPresent());
        });
    }
}
