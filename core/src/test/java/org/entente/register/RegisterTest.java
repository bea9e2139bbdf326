package org.entente.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.actor.States;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterTest {
    private static final States STATES = States.shipped();
    private static final Path SHARED =
            Path.of(System.getProperty("entente.root")).resolve("../shared/data/agreements");
    private static final LocalDate LATE = LocalDate.of(2022, 1, 1);
    private static final String HEAD = "AgtId,Dat,Agt,Part,Loc1ISO,Loc2ISO\n";

    @TempDir
    private Path temp;

    @Test
    void everyRowIsAnEntryOrIsSetAside() throws IOException {
        Register register = pax(HEAD
                + "1,2020-03-05,Protocol,Republic of Turkey; Russian Federation,SYR,\n"
                + "1,2020-03-06,Again,Russia,,\n"
                + "2,5 March,Undated,Russia,,\n"
                + "3,2018-09-17,Memorandum,\"Turkey,\nRussia\",SYR,\n");
        assertThat(register.rows()).isEqualTo(4);
        assertThat(register.entries()).extracting(RegisterEntry::id).containsExactly("1", "3");
        assertThat(register.setAside())
                .containsExactly(
                        "pax.csv:3: AgtId is \"1\"; it should be an identifier that no other row has",
                        "pax.csv:4: Dat is \"5 March\"; it should be a day such as 2020-03-05");
    }

    @Test
    void ofAPairIsWhatBothSignedOrWhatConcernsBoth() throws IOException {
        Register register = pax(HEAD
                + "1,2020-03-05,Both,Republic of Turkey; Russian Federation,SYR,\n"
                + "2,2019-01-01,One,Russia; Belarus,SYR,\n"
                + "3,2018-01-01,Concerns,others,RUS,TUR\n"
                + "4,2021-01-01,Later,Turkey; Russia,,\n");
        assertThat(register.ofPair(STATES.getState("RUS"), STATES.getState("TUR"), LocalDate.of(2020, 12, 31)))
                .extracting(RegisterEntry::title)
                .containsExactly("Concerns", "Both");
    }

    @Test
    void aFileOfAnotherKindIsRefused() throws IOException {
        Path file = Files.writeString(temp.resolve("pax.csv"), "a,b\n1,2\n");
        assertThatThrownBy(() -> Register.read(RegisterKind.PAX, file, STATES))
                .hasMessageContaining(file + " is no register of the kind pax: it lacks the column \"AgtId\"");
    }

    @Test
    void paxAndUcdpAreReadWhole() {
        Path pax = SHARED.resolve("PAX_all_agreements_v10.csv.gz");
        Path ucdp = SHARED.resolve("ucdp-peace-agreements-221.csv.gz");
        Assumptions.assumeTrue(Files.exists(pax) && Files.exists(ucdp), "skipped: no registers in " + SHARED);
        Register first = Register.read(RegisterKind.PAX, pax, STATES);
        assertThat(first.rows()).isEqualTo(2257);
        assertThat(first.entries().size() + first.setAside().size()).isEqualTo(2257);
        assertThat(first.setAside()).isEmpty();
        Register second = Register.read(RegisterKind.UCDP_AGREEMENTS, ucdp, STATES);
        assertThat(second.rows()).isEqualTo(374);
        assertThat(second.entries().size() + second.setAside().size()).isEqualTo(374);
        List<RegisterEntry> pair = first.ofPair(STATES.getState("RUS"), STATES.getState("TUR"), LATE);
        assertThat(pair)
                .extracting(RegisterEntry::id)
                .as("the chain of Astana, Sochi and Moscow")
                .contains("2090", "2092", "2093", "2094", "2095", "2115", "2169", "2273", "2274");
    }

    private Register pax(String content) throws IOException {
        return Register.read(RegisterKind.PAX, Files.writeString(temp.resolve("pax.csv"), content), STATES);
    }
}
