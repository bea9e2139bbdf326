package org.entente.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every source is formatted by palantir-java-format. The formatter runs here, in a test, because tests run on the JDK that
 * the toolchain picks; plugins run in Maven's own, which may be older than the language of the sources. {@code mvn verify
 * -Dentente.format=write -pl gate -Dtest=FormatTest} formats instead of checking.
 */
class FormatTest {
    private static final Path ROOT = Path.of(System.getProperty("entente.root"));
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    @Test
    void everySourceIsFormatted() throws Exception {
        boolean write = "write".equals(System.getProperty("entente.format"));
        List<Path> wrong = new ArrayList<>();
        for (Path source : sources()) {
            String before = Files.readString(source);
            String after = format(before);
            if (!after.equals(before)) {
                wrong.add(ROOT.relativize(source));
                if (write) {
                    Files.writeString(source, after);
                }
            }
        }
        if (!write) {
            assertThat(wrong)
                    .as("run: mvn verify -Dentente.format=write -pl gate -am -Dtest=FormatTest"
                            + " -Dsurefire.failIfNoSpecifiedTests=false")
                    .isEmpty();
        }
    }

    private static String format(String text) throws FormatterException {
        return FORMATTER.formatSource(ImportOrderer.reorderImports(
                RemoveUnusedImports.removeUnusedImports(text), JavaFormatterOptions.Style.PALANTIR));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !ROOT.relativize(file).toString().contains("target/"))
                    .sorted()
                    .toList();
        }
    }
}
