package org.entente.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlotArchiveTest {
    private static final String NAME = "20180101000000.export.CSV";

    @Test
    void unpacksOneFile() throws Exception {
        byte[] content = "a\tb\n".getBytes(StandardCharsets.UTF_8);
        assertThat(SlotArchive.unpack(GdeltServer.zip(NAME, content))).isEqualTo(content);
    }

    @Test
    void rejectsWhatIsNoArchive() {
        rejects("<html>Service unavailable</html>".getBytes(StandardCharsets.UTF_8))
                .hasMessage("it is no zip archive");
        rejects(new byte[0]).hasMessage("it is no zip archive");
    }

    @Test
    void rejectsOneCutShortAnywhere() {
        byte[] content = new byte[5000];
        new Random(1).nextBytes(content);
        byte[] archive = GdeltServer.zip(NAME, content);
        for (int length = 4; length < archive.length; length += 7) {
            rejects(Arrays.copyOf(archive, length))
                    .hasMessage("the zip archive is cut short: its directory is missing");
        }
    }

    @Test
    void rejectsOneWhoseContentIsDamaged() {
        byte[] content = new byte[5000];
        new Random(1).nextBytes(content);
        byte[] archive = GdeltServer.zip(NAME, content);
        archive[2500] ^= 1;
        rejects(archive).hasMessageStartingWith("the zip archive is damaged: ");
    }

    @Test
    void rejectsABomb() {
        byte[] archive = GdeltServer.zip(NAME, new byte[SlotArchive.MOST_UNPACKED + 1]);
        assertThat(archive).hasSizeLessThan(1 << 17);
        rejects(archive).hasMessageMatching("the zip archive of 6\\d{4} bytes unpacks to more than 6\\d{6} bytes");
    }

    @Test
    void rejectsContentThatIsTooLargeWhateverTheRatio() {
        byte[] content = new byte[SlotArchive.MOST_UNPACKED + 1];
        Random random = new Random(1);
        for (int at = 0; at < content.length; at += 50) {
            content[at] = (byte) random.nextInt();
        }
        rejects(GdeltServer.zip(NAME, content)).hasMessageEndingWith("unpacks to more than 67108864 bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil", "/etc/passwd", "a\\b", "folder/"})
    void rejectsPaths(String name) {
        rejects(GdeltServer.zip(name, new byte[0]))
                .hasMessage("the zip archive names a path, \"" + name + "\", not a plain file");
    }

    @Test
    void rejectsASecondFile() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(NAME));
            zip.putNextEntry(new ZipEntry("other"));
        }
        rejects(bytes.toByteArray()).hasMessage("the zip archive has more than one file: also \"other\"");
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> rejects(byte[] archive) {
        return assertThatThrownBy(() -> SlotArchive.unpack(archive)).isInstanceOf(SlotArchive.BrokenException.class);
    }
}
