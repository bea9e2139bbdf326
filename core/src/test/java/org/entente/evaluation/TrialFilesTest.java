package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.Dyad;
import org.entente.actor.States;
import org.entente.disconnect.Act;
import org.entente.event.EventType;
import org.entente.event.EventVocabulary;
import org.entente.incident.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialFilesTest {
    private static final States STATES = States.shipped();
    private static final LocalDate DAY = LocalDate.of(2018, 11, 25);

    @TempDir
    private Path folder = Path.of(".");

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void readsQuadruples() throws IOException {
        Path file = write("q.csv", "date,source,relation,target,split\n2018-11-25,Russia,Threaten,Ukraine,train\n");
        assertThat(QuadrupleFiles.read(file)).containsExactly(new Quadruple(DAY, "Russia", "Threaten", "Ukraine"));
    }

    @Test
    void namesTheLineOfABadDateAndAMissingColumn() throws IOException {
        Path date = write("d.csv", "date,source,relation,target\n25.11.2018,Russia,Threaten,Ukraine\n");
        assertThatThrownBy(() -> QuadrupleFiles.read(date))
                .hasMessage(date + ":2: the date is \"25.11.2018\"; write it as 2018-11-25");
        Path column = write("c.csv", "date,source,target\n2018-11-25,Russia,Ukraine\n");
        assertThatThrownBy(() -> QuadrupleFiles.read(column))
                .hasMessage(column + ":2: there is no column \"relation\"; needed are date, source, relation, target");
    }

    @Test
    void reducesDailyRowsToOneADayAndLearnsCountries() throws IOException {
        String header = "Event Date\tSource Name\tSource Country\tEvent Text\tTarget Name\tTarget Country\n";
        String row = "2018-11-25\tSergey Lavrov\tRussian Federation\tThreaten\tUkraine\tUkraine\n";
        write("1.tab", header + row + row);
        write("2.tab", header + row + "too\tshort\n");
        write("notes.txt", "not a daily file");
        QuadrupleFiles.Daily daily = QuadrupleFiles.readDaily(folder);
        assertThat(daily.quadruples()).containsExactly(new Quadruple(DAY, "Sergey Lavrov", "Threaten", "Ukraine"));
        assertThat(daily.countries()).containsEntry("Sergey Lavrov", Map.of("Russian Federation", 3));
        StateNames names = new StateNames(STATES, daily.countries(), DAY);
        assertThat(names.find("Sergey Lavrov")).contains("RUS");
    }

    @Test
    void findsTheStateOfAnActorByName() {
        StateNames names = new StateNames(STATES, Map.of(), DAY);
        assertThat(names.find("Turkey")).contains("TUR");
        assertThat(names.find("Military (Syria)")).contains("SYR");
        assertThat(names.find("European Union")).isEmpty();
        assertThat(names.find("Somebody")).isEmpty();
    }

    @Test
    void keepsWordsAndDeedsBetweenTwoStates() {
        List<Quadruple> rows = List.of(
                new Quadruple(DAY, "Turkey", "Use conventional military force", "Military (Syria)"),
                new Quadruple(DAY, "Syria", "Criticize or denounce", "Turkey"),
                new Quadruple(DAY, "Syria", "Make statement", "Turkey"),
                new Quadruple(DAY, "Citizen (Syria)", "Criticize or denounce", "Syria"),
                new Quadruple(DAY, "European Union", "Criticize or denounce", "Syria"),
                new Quadruple(DAY, "Syria", "Sneeze at", "Turkey"));
        PairStream stream = PairStream.of(rows, new StateNames(STATES, Map.of(), DAY), new EventVocabulary());
        assertThat(stream.pairs()).containsOnlyKeys(new Dyad("SYR", "TUR"));
        List<Act> acts = stream.pairs().getOrDefault(new Dyad("SYR", "TUR"), List.of());
        assertThat(acts).extracting(act -> act.what().type()).containsExactly(EventType.ASSAULT, EventType.ACCUSE);
        assertThat(acts).extracting(Act::direction).containsExactly(Direction.BACKWARD, Direction.FORWARD);
        assertThat(acts).extracting(Act::weight).containsExactly(-10.0, -2.0);
        assertThat(stream.unknownTypes()).isEqualTo(1);
        assertThat(stream.leftOut()).isEqualTo(3);
    }

    @Test
    void joinsWhatBothActorsOfACrisisHave() throws IOException {
        Path file = write("icb.csv", """
                actorname,trigger_date,termination_date,triggername,threatname,violence,crisno
                Ukraine,25 November 2018,28 December 2018,Russia,Russia,Minor clashes,491
                Russia,26 November 2018,,Ukraine,Ukraine,No violence,491
                Ukraine,not known,,Russia,Russia,No violence,492
                Chad,1 May 2018,3 May 2018,Nonstate Actor,Libya,No violence,493
                """);
        assertThat(IcbPairs.read(file, STATES))
                .containsExactly(
                        new PairCrisis(
                                new Dyad("LBY", "TCD"),
                                "493",
                                LocalDate.of(2018, 5, 1),
                                Optional.of(LocalDate.of(2018, 5, 3)),
                                Optional.of(false)),
                        new PairCrisis(
                                new Dyad("RUS", "UKR"),
                                "491",
                                DAY,
                                Optional.of(LocalDate.of(2018, 12, 28)),
                                Optional.of(true)));
        Path other = write("other.csv", "actorname,trigger_date\nUkraine,25 November 2018\n");
        assertThatThrownBy(() -> IcbPairs.read(other, STATES))
                .hasMessageContaining("there is no column \"triggername\"");
    }
}
