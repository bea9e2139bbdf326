package org.entente.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.State;
import org.entente.actor.States;
import org.entente.wordlist.Entry;
import org.entente.wordlist.WordList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
    private static final LocalDate DAY = LocalDate.of(2020, 3, 5);
    private static final Places PLACES = Places.shipped();
    private static final States STATES = States.shipped();
    private static final List<Entry> ROWS =
            WordList.read(Places.class, "places.tsv").entries();

    @Test
    void everyRowNamesStatesOfTheTable() {
        assertThat(ROWS).hasSizeGreaterThan(900);
        ROWS.forEach(row -> {
            row.find("country")
                    .ifPresent(code -> assertThat(STATES.getState(code).code()).isEqualTo(code));
            row.find("formerly")
                    .ifPresent(code -> assertThat(STATES.getState(code).to()).isPresent());
        });
        WordList.read(Places.class, "states-before.tsv").entries().forEach(row -> {
            assertThat(STATES.getState(row.get("state")).existsOn(DAY)).isTrue();
            assertThat(STATES.getState(row.get("before")).code()).isNotEqualTo(row.get("state"));
        });
    }

    @Test
    void noNameOfAStateStandsTwice() {
        Set<String> seen = new HashSet<>();
        for (Place place : PLACES.list()) {
            String country = place.country().orElse("-");
            for (String name : new HashSet<>(place.otherNames())) {
                assertThat(seen.add(name + " " + country)).as(name).isTrue();
            }
            assertThat(seen.add(place.name() + " " + country)).as(place.name()).isTrue();
        }
    }

    @Test
    void coordinatesArePairsWithTwoDecimals() {
        for (Entry row : ROWS) {
            Optional<String> latitude = row.find("latitude");
            assertThat(row.find("longitude").isPresent()).as(row.get("name")).isEqualTo(latitude.isPresent());
            latitude.ifPresent(cell -> assertThat(cell).matches("-?\\d{1,2}(\\.\\d{1,2})?"));
            row.find("longitude").ifPresent(cell -> assertThat(cell).matches("-?\\d{1,3}(\\.\\d{1,2})?"));
        }
        assertThat(PLACES.list().stream().filter(place -> place.point().isPresent()))
                .hasSizeGreaterThan(900);
    }

    @Test
    void knowsTheCapitalOfEveryState() {
        for (State state : STATES.list()) {
            if (state.existsOn(DAY) && state.capital().isPresent()) {
                String capital = state.capital().get();
                assertThat(PLACES.find(capital, DAY)).as(capital).isPresent();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Kiev, 2020-03-05, UKR",
        "Kyiv, 1985-03-05, SUN",
        "Leningrad, 1985-03-05, SUN",
        "st petersburg, 2020-03-05, RUS",
        "Sarajevo, 1991-03-05, YUG",
        "Sarajevo, 1994-03-05, BIH",
        "Pristina, 2007-03-05, SRB",
        "Pristina, 2020-03-05, XKX",
        "Bratislava, 1990-03-05, CSK",
        "Dresden, 1985-03-05, DDR",
        "Dresden, 1995-03-05, DEU",
        "Munich, 1985-03-05, DEU",
        "Aden, 1985-03-05, YMD",
        "Aden, 2020-03-05, YEM",
        "Juba, 2005-03-05, SDN",
        "Asmara, 1985-03-05, ETH",
        "Tripoli, 2020-03-05, LBY",
        "Sana'a, 2020-03-05, YEM",
        "deir ez zor, 2020-03-05, SYR",
        "Turkey, 2020-03-05, TUR",
        "Black Sea, 2020-03-05,",
        "Atlantis, 2020-03-05,",
    })
    void tellsTheStateOfACityOnADay(String name, LocalDate day, String state) {
        assertThat(PLACES.findState(name, day)).isEqualTo(Optional.ofNullable(state));
    }

    @Test
    void givesThePointOfAPlace() {
        Place idlib = PLACES.find("Idlib", DAY).orElseThrow();
        assertThat(idlib.kind()).isEqualTo(Place.Kind.CITY);
        assertThat(idlib.point()).contains(new Place.Point(35.93, 36.63));
        assertThat(idlib.extent()).isEqualTo(Place.Extent.POINT);
    }

    @Test
    void listsAllPlacesOfAName() {
        assertThat(PLACES.listByName("Hyderabad").stream().map(Place::country).flatMap(Optional::stream))
                .containsExactly("IND", "PAK");
    }
}
