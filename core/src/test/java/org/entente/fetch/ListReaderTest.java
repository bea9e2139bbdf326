package org.entente.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.fetch.FetchWorld.DAY;
import static org.entente.fetch.FetchWorld.slot;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.series.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ListReaderTest {
    private static final SlotRange RANGE = SlotRange.of(new Window(DAY, DAY));
    private static final String MD5 = "0".repeat(32);

    @TempDir
    private Path temp;

    private final GdeltServer server = new GdeltServer();
    private ListReader reader;
    private Web web;

    @BeforeEach
    void begin() {
        FetchSettings settings = FetchWorld.settings(server.base());
        web = new Web(settings);
        reader = new ListReader(web, settings, temp, new ListCache(temp.resolve("list.gz"), false));
    }

    @AfterEach
    void end() {
        web.close();
        server.close();
    }

    @Test
    void countsAndShowsMalformedLines() throws IOException {
        server.list(slot("0000"), 10, MD5).line("").line("150383 short").list(slot("0015"), 11, MD5);
        FileList list = reader.read(RANGE);
        assertThat(list.files().values())
                .containsExactlyInAnyOrder(
                        new ListedFile(slot("0000"), 10, MD5), new ListedFile(slot("0015"), 11, MD5));
        assertThat(list.skipped()).isEqualTo(2);
        assertThat(list.samples()).containsExactly("line 4: \"\"", "line 5: \"150383 short\"");
        assertThat(list.newest()).contains(slot("0015"));
    }

    @Test
    void keepsOnlyTheSlotsWanted() throws IOException {
        server.list(Slot.FIRST, 10, MD5).list(slot("0000"), 11, MD5).list(Slot.of("20190101000000"), 12, MD5);
        FileList list = reader.read(RANGE);
        assertThat(list.files()).containsOnlyKeys(slot("0000"));
        assertThat(list.oldest()).contains(Slot.FIRST);
        assertThat(list.newest()).contains(Slot.of("20190101000000"));
    }

    @Test
    void ofTwoLinesForASlotTheLaterCounts() throws IOException {
        server.list(slot("0000"), 10, MD5).list(slot("0000"), 11, MD5);
        assertThat(reader.read(RANGE).files().values()).containsExactly(new ListedFile(slot("0000"), 11, MD5));
    }

    @Test
    void readsOnWhereItEnded() throws IOException {
        server.list(slot("0000"), 10, MD5).line("bad");
        reader.read(RANGE);
        server.list(slot("0015"), 11, MD5).line("worse");
        FileList list = reader.read(RANGE);
        assertThat(list.files()).containsOnlyKeys(slot("0000"), slot("0015"));
        assertThat(list.samples()).containsExactly("line 4: \"bad\"", "line 8: \"worse\"");
        assertThat(server.requests()).hasSize(2).last().asString().matches("masterfilelist.txt bytes=\\d+-");
        assertThat(reader.read(RANGE)).isEqualTo(list);
    }

    @Test
    void readsAListThatWasWrittenAnewFromItsBegin() throws IOException {
        server.list(slot("0000"), 10, MD5).list(slot("0015"), 10, MD5);
        reader.read(RANGE);
        server.forgetList().list(slot("0030"), 11, MD5);
        assertThat(reader.read(RANGE).files()).containsOnlyKeys(slot("0030"));
        server.forgetList().list(slot("0045"), 11, MD5).list(slot("0100"), 11, MD5);
        assertThat(reader.read(RANGE).files()).containsOnlyKeys(slot("0045"), slot("0100"));
    }

    @Test
    void readsFromAServerThatKnowsNoRanges() throws IOException {
        server.withoutRanges().list(slot("0000"), 10, MD5);
        reader.read(RANGE);
        server.list(slot("0015"), 11, MD5);
        assertThat(reader.read(RANGE).files()).containsOnlyKeys(slot("0000"), slot("0015"));
        assertThat(reader.readEnd(RANGE).files()).containsOnlyKeys(slot("0000"), slot("0015"));
    }

    @Test
    void anEndThatDoesNotReachBackIsFollowedByTheWhole() throws IOException {
        server.list(slot("0000"), 10, MD5);
        for (int i = 0; i < 4000; i++) {
            server.line("150383 " + MD5 + " http://data.gdeltproject.org/gdeltv2/20180101000000.mentions.CSV.zip");
        }
        server.list(slot("0015"), 10, MD5);
        assertThat(reader.readEnd(new SlotRange(slot("0000"), slot("0015"))).files())
                .hasSize(2);
        assertThat(server.requests()).containsExactly("masterfilelist.txt bytes=-115200", "masterfilelist.txt");
    }

    @Test
    void aPageInPlaceOfTheListIsTold() {
        server.line("<html>please log in</html>");
        assertThatThrownBy(() -> reader.read(RANGE))
                .isInstanceOf(FetchException.class)
                .hasMessage("masterfilelist.txt names no file of events; a line of it should be: SIZE MD5 URL");
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void aListThatStallsIsGivenUpAndLeavesNothing() {
        server.list(slot("0000"), 10, MD5).fault("masterfilelist.txt", GdeltServer.Fault.STALLS_HALFWAY);
        assertThatThrownBy(() -> reader.read(RANGE)).hasMessageMatching("the server stalls after \\d+ bytes, 2 tries");
        assertThat(temp).isEmptyDirectory();
        assertThat(server.requests()).hasSize(2);
    }
}
