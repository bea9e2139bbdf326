package org.entente.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.Observatory;
import org.entente.actor.Dyad;
import org.entente.actor.State;
import org.entente.actor.States;
import org.entente.ingest.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewCaseTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path temp;

    private static NewCase make(String first, String second) {
        return make(first, second, Optional.empty(), Optional.empty());
    }

    private static NewCase make(String first, String second, Optional<LocalDate> from, Optional<LocalDate> to) {
        return Observatory.newCase(new NewCase.Request(first, second, from, to, Optional.empty(), List.of()), TODAY);
    }

    private NewCase at(String folder, NewCase.Own... own) {
        return Observatory.newCase(
                new NewCase.Request(
                        "IND",
                        "PAK",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(temp.resolve(folder)),
                        List.of(own)),
                TODAY);
    }

    @Test
    void isNamedAfterItsStatesAndRunsOnFromNinetyDaysBack() {
        NewCase made = make("IND", "PAK");
        assertThat(made.folder()).isEqualTo(Path.of("cases", "india-pakistan"));
        assertThat(made.id()).isEqualTo("india-pakistan");
        assertThat(made.title()).isEqualTo("India and Pakistan");
        assertThat(made.from()).isEqualTo("2026-08-24");
        assertThat(made.to()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ind, Pakistan, IND, PAK",
        "Russia, türkiye, RUS, TUR",
        "Côte d'Ivoire, Republic of the Congo, CIV, COG",
        "Guinea, Niger, GIN, NER",
        "UK, USA, GBR, USA"
    })
    void codesAndNamesOfAnyCaseWillDo(String first, String second, String one, String other) {
        assertThat(make(first, second).dyad()).isEqualTo(new Dyad(one, other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INX | PAK | no state is known as \"INX\" on 2026-08-24; did you mean IND (India)?",
                "Pakistn | IND | no state is known as \"Pakistn\" on 2026-08-24; did you mean PAK (Pakistan)?",
                "Korea | IND | \"Korea\" can be KOR (South Korea) or PRK (North Korea); write the code",
                "Congo | IND | \"Congo\" can be COD (Democratic Republic of the Congo) or COG (Republic of the Congo); write the code",
                "'' | IND | no state is known as \"\" on 2026-08-24; write an ISO 3166-1 alpha-3 code such as IND, or the English name",
                "the land of nowhere at all | IND | no state is known as \"the land of nowhere at all\" on 2026-08-24; write an ISO",
                "IND | India | a case needs two states; \"IND\" and \"India\" are both IND (India)",
                "XAK | IND | no state is known as \"XAK\" on 2026-08-24; did you mean PAK (Pakistan)?",
                "DDR | IND | no state is known as \"DDR\" on 2026-08-24; DDR (East Germany) is one from 1949-10-07 to 1990-10-02"
            })
    void aStateThatCannotBeToldIsRefusedWithTheNearest(String first, String second, String message) {
        assertThatThrownBy(() -> make(first, second))
                .isInstanceOf(NewCaseException.class)
                .hasMessageContaining(message);
    }

    @Test
    void statesAreThoseOfTheFirstDay() {
        Optional<LocalDate> then = Optional.of(LocalDate.of(1985, 1, 1));
        assertThat(make("DDR", "West Germany", then, then).dyad()).isEqualTo(new Dyad("DDR", "DEU"));
    }

    @Test
    void aPeriodIsTakenAsGivenAndReachesBackFromItsEnd() {
        Optional<LocalDate> end = Optional.of(LocalDate.of(2019, 1, 31));
        assertThat(make("IND", "PAK", Optional.empty(), end).from()).isEqualTo("2018-11-02");
        assertThatThrownBy(() -> make("IND", "PAK", Optional.of(LocalDate.of(2019, 2, 1)), end))
                .hasMessage("the period ends on 2019-01-31, before it begins on 2019-02-01");
        assertThatThrownBy(() -> make("IND", "PAK", Optional.of(LocalDate.of(2027, 1, 1)), Optional.empty()))
                .hasMessage("the period begins on 2027-01-01, in the future; today is 2026-11-22");
    }

    @Test
    void whatItWritesIsReadWithoutMistakes() throws IOException {
        NewCase made =
                at("cases/mine", new NewCase.Own(temp.resolve("icews/*.tab.gz").toString(), "icews"));
        Path file = made.write();
        CaseFile read = Observatory.read(made.folder());
        assertThat(read.id()).isEqualTo("mine");
        assertThat(read.dyad()).isEqualTo(new Dyad("IND", "PAK"));
        assertThat(read.to()).isEmpty();
        assertThat(read.sources())
                .extracting(Source::read)
                .containsExactly(
                        "../../icews/*.tab.gz",
                        "data/gdelt/*.gz",
                        "data/gdelt-mentions/*",
                        "data/icews/*",
                        "data/polecat/*",
                        "data/ucdp/*",
                        "data/acled/*",
                        "data/news/*");
        assertThat(read.sources())
                .extracting(Source::optional)
                .containsExactly(false, true, true, true, true, true, true, true);
        assertThat(Files.readString(file))
                .contains("See docs/data/icews.md.", "entente fetch gdelt " + made.folder() + " puts them here");
    }

    @Test
    void everyStateOfTodayGivesACaseThatCanBeRead() {
        for (State state : States.shipped().list()) {
            if (state.existsOn(TODAY) && !state.code().equals("IND")) {
                NewCase made = make(state.code(), "IND");
                NewCase here = new NewCase(
                        made.id(),
                        made.title(),
                        temp.resolve(made.id()),
                        made.dyad(),
                        made.from(),
                        made.to(),
                        made.own());
                here.write();
                assertThat(Observatory.read(here.folder()).title()).isEqualTo(made.title());
            }
        }
    }

    @Test
    void aFolderThatIsThereIsRefusedAndNothingInItChanges() throws IOException {
        Path file = at("here").write();
        Files.writeString(file, "mine");
        assertThatThrownBy(() -> at("here").write())
                .isInstanceOf(NewCaseException.class)
                .hasMessage(temp.resolve("here") + " is there already, and nothing in it was changed; give the new case"
                        + " another folder with --folder DIR");
        assertThat(file).hasContent("mine");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gdlt | no source is called \"gdlt\"; did you mean \"gdelt\"?",
                "table | a table needs to be told which column holds what; write the case without x.csv and add the table",
            })
    void filesMustBeOfASourceKnownByName(String as, String message) {
        assertThatThrownBy(() -> at("here", new NewCase.Own("x.csv", as))).hasMessageContaining(message);
        assertThat(temp.resolve("here")).doesNotExist();
    }
}
