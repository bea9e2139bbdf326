package org.entente.petrarch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionariesTest {
    private static final LocalDate DAY = LocalDate.of(2001, 5, 1);

    @TempDir
    private Path folder;

    @BeforeEach
    void writeVerbs() throws IOException {
        write("my.verbs.txt", "--- GREET [010] ---\nGREET\n- * WARMLY [051]\n");
        write("my.actors.txt", "NORDIA [NOR]\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void readsActorsWithSynonymsAndCodesOnLinesOfTheirOwn() throws IOException {
        write("my.actors.txt", """
                # a comment
                <!-- a longer
                OSTIA [XXX]
                one -->
                NORDIA_ [NOR] ; of old
                +NORTHLAND  # a synonym
                ANNA_AHO
                \t[NORGOV 990101-001231]\t; minister
                \t[NOROPP >20001231]
                """);
        Dictionaries read = Dictionaries.read(folder);
        assertThat(read.setAside()).isEmpty();
        assertThat(read.findActor("Northland", DAY)).contains("NOR");
        assertThat(read.findActor("Ostia", DAY)).isEmpty();
        assertThat(read.findActor("Anna Aho", LocalDate.of(2000, 12, 31))).contains("NORGOV");
        assertThat(read.findActor("Anna Aho", DAY))
                .as("the last block of a file")
                .contains("NOROPP");
        assertThat(read.findActor("Anna Aho", LocalDate.of(1998, 1, 1))).isEmpty();
        assertThat(read.counts()).containsEntry("actors", 3).containsEntry("set aside", 0);
    }

    @Test
    void prefersACodeWithADateToOneWithout() throws IOException {
        write("my.actors.txt", "NORDIA [NOR]\n\t[OLDNOR < 950101]\nOTHER [OTH 300101-310101] [OTX]\n");
        Dictionaries read = Dictionaries.read(folder);
        assertThat(read.findActor("NORDIA", LocalDate.of(1994, 12, 31))).contains("OLDNOR");
        assertThat(read.findActor("NORDIA", LocalDate.of(1995, 1, 1))).contains("NOR");
        assertThat(read.findActor("OTHER", LocalDate.of(2030, 6, 1)))
                .as("no year: two digits up to 30 are of this century, so the range ends before it begins")
                .contains("OTX");
    }

    @Test
    void limitsOfARangeAreInIt() throws IOException {
        write("my.actors.txt", "ANNA [ELI]\n\t[GOV 20010501-20010502]\n");
        Dictionaries read = Dictionaries.read(folder);
        assertThat(List.of(1, 2, 3).stream()
                        .map(day -> read.findActor("ANNA", LocalDate.of(2001, 5, day))
                                .orElseThrow()))
                .containsExactly("GOV", "GOV", "ELI");
    }

    @Test
    void setsAsideWhatItCannotReadAndSaysWhatWouldBeRight() throws IOException {
        write("my.actors.txt", """
                NORDIA [NOR 9008223-911221] [NOX]
                +OSTIA]_
                WESTIA [WES950101-960101]
                LONELY
                """);
        Dictionaries read = Dictionaries.read(folder);
        assertThat(read.setAside().stream().map(SetAside::toString))
                .containsExactly(
                        "my.actors.txt:1: [NOR 9008223-911221]: a date has six digits (YYMMDD) or eight (YYYYMMDD) and is a day of"
                                + " the calendar",
                        "my.actors.txt:2: +OSTIA]_: a bracket opens before it closes",
                        "my.actors.txt:3: [WES950101-960101]: a blank must stand between the code and its date",
                        "my.actors.txt:3: WESTIA [WES950101-960101]: an actor has a code in brackets, here or on a line below; a"
                                + " synonym of another begins with +",
                        "my.actors.txt:4: LONELY: an actor has a code in brackets, here or on a line below; a synonym of another"
                                + " begins with +");
        assertThat(read.findActor("NORDIA", DAY)).contains("NOX");
    }

    @Test
    void joinsAgentsToActors() throws IOException {
        write("my.agents.txt", """
                !WHO! = MAN, WOMAN
                SPY {SPIES} [~SPY]
                ARMY {} [~MIL]
                SHERIFF'S_OFFICE [~COP]
                CHURCH!WHO! [~REL]
                COUNTRY_PARTY [ ~PTY]
                AID_GROUP [NGO~]
                TAILOR [TAI]
                """);
        Dictionaries read = Dictionaries.read(folder);
        assertThat(read.findParty("the Nordia spies", DAY)).contains("NORSPY");
        assertThat(read.findParty("Nordia's army", DAY)).contains("NORMIL");
        assertThat(read.findParty("Nordia armies", DAY)).as("{} is no plural").contains("NOR");
        assertThat(read.findParty("a churchwoman from Nordia", DAY)).contains("NORREL");
        assertThat(read.findParty("Nordia country parties", DAY)).contains("NORPTY");
        assertThat(read.findParty("Nordia aid groups", DAY)).contains("NGONOR");
        assertThat(read.findParty("former spies of Nordia", DAY)).contains("NORELI");
        assertThat(read.findParty("spies", DAY)).contains("---SPY");
        assertThat(read.findParty("weather", DAY)).isEmpty();
        assertThat(read.setAside().stream().map(SetAside::toString))
                .containsExactly(
                        "my.agents.txt:8: TAILOR [TAI]: the code of an agent has ~ before it ([~GOV]) or behind it ([NGO~])");
    }

    @Test
    void findsDiscardsAndIssues() throws IOException {
        write("my.discards.txt", "CRICKET\n+WORLD CUP # sports\n");
        write(
                "my.issues.txt",
                "<ISSUE CATEGORY=\"X\">\nn:refugee [REF]\nre+v:settle [SET]\nno code\n~tax n:haven\n</ISSUE>\n");
        Dictionaries read = Dictionaries.read(folder);
        assertThat(read.discards().find(List.of("A", "CRICKET", "TEAM"))).contains(Discards.Scope.SENTENCE);
        assertThat(read.discards().find(List.of("CRICKET", "WORLD", "CUPS"))).contains(Discards.Scope.STORY);
        assertThat(read.discards().find(List.of("WORLD", "PEACE"))).isEmpty();
        assertThat(read.issues().find(List.of("REFUGEES", "AND", "A", "REFUGEE", "RE-SETTLED")))
                .containsEntry("REF", 2)
                .containsEntry("SET", 1);
        assertThat(read.issues().find(List.of("REFUGEES", "IN", "TAX", "HAVENS")))
                .isEmpty();
        assertThat(read.setAside()).extracting(SetAside::line).containsExactly(4);
    }

    @Test
    void readsLatinLettersInEitherEncoding() throws IOException {
        Files.write(folder.resolve("old.actors.txt"), "ÅLAND [ALA]\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Dictionaries.read(folder).findActor("Åland", DAY)).contains("ALA");
    }

    @Test
    void setsAsidePatternsAndTakesTheNewerOfTwoFilesOfVerbs() throws IOException {
        write("newer.verbs.txt", """
                --- SEND [040] ---
                SEND [041] {SENDS SENT}
                - * (TO {PEACE TALKS}) [045]
                - * (TO LIST [163]
                - * &NOSUCHSET [070]
                - WORDS ONLY [070]
                - * ARMS
                """);
        Dictionaries read = Dictionaries.read(folder);
        assertThat(read.counts()).containsEntry("verbs", 3).containsEntry("patterns", 1);
        assertThat(read.setAside().stream().map(SetAside::right))
                .containsExactly(
                        "every ( and { is closed",
                        "there is no synonym set &NOSUCHSET",
                        "a pattern has one * for its verb",
                        "a pattern is - WORDS * WORDS [code], below the header and verbs of its block",
                        "one in a folder is read");
    }

    @Test
    void saysWhatAFolderLacks() throws IOException {
        Path missing = folder.resolve("none");
        assertThatThrownBy(() -> Dictionaries.read(missing)).hasMessage(missing + ": there is no such folder");
        Files.delete(folder.resolve("my.verbs.txt"));
        assertThatThrownBy(() -> Dictionaries.read(folder)).hasMessageContaining("no verbs: a file NAME.verbs.txt");
        Files.delete(folder.resolve("my.actors.txt"));
        assertThatThrownBy(() -> Dictionaries.read(folder)).hasMessageContaining("no actors: a file NAME.actors.txt");
    }
}
