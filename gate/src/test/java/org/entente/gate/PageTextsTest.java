package org.entente.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word that a page says of itself stands in one file, for whoever translates it. */
class PageTextsTest {
    private static final Path APP = Path.of(System.getProperty("entente.root")).resolve("app/src/main");
    private static final Path TEMPLATES = APP.resolve("jte");
    private static final Path BUNDLE = APP.resolve("resources/org/entente/app/text/texts.properties");

    private static final Pattern IN_TEMPLATES = Pattern.compile("\\b(?:text|markup)\\(\\s*\"([^\"]+)\"");
    private static final Pattern IN_CLASSES = Pattern.compile("\\bTexts\\.text\\(\\s*\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("\"([a-z0-9-]+(?:\\.[a-z0-9-]+)+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");

    @Test
    void everyTextThatIsAskedForIsThere() throws IOException {
        Set<String> known = bundle().keySet();
        for (Path source : sources()) {
            Pattern asked = source.toString().endsWith(".jte") ? IN_TEMPLATES : IN_CLASSES;
            assertThat(known).as(APP.relativize(source).toString()).containsAll(found(asked, Files.readString(source)));
        }
    }

    @Test
    void everyTextThatIsThereIsAskedFor() throws IOException {
        Set<String> unused = new TreeSet<>(bundle().keySet());
        for (Path source : sources()) {
            unused.removeAll(found(KEY, Files.readString(source)));
        }
        assertThat(unused).isEmpty();
    }

    @Test
    void aKeyStandsOnceAndUnderItsPage() throws IOException {
        List<String> keys = Files.readAllLines(BUNDLE).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
        assertThat(keys)
                .doesNotHaveDuplicates()
                .allMatch(key -> KEY.matcher('"' + key + '"').matches());
        List<String> pages = new ArrayList<>();
        keys.stream().map(key -> key.substring(0, key.indexOf('.'))).forEach(page -> {
            if (pages.isEmpty() || !pages.getLast().equals(page)) {
                pages.add(page);
            }
        });
        assertThat(pages).as("keys of a page stand together").doesNotHaveDuplicates();
    }

    @Test
    void placesAreNumberedFromZeroWithoutAGap() throws IOException {
        bundle().forEach((key, text) -> {
            Set<String> places = found(PLACE, text);
            assertThat(places)
                    .as(key)
                    .isEqualTo(IntStream.range(0, places.size())
                            .mapToObj(String::valueOf)
                            .collect(Collectors.toSet()));
        });
    }

    @Test
    void noTemplateHasATextOfItsOwn() throws IOException {
        for (Path template : files(TEMPLATES, ".jte")) {
            String name = TEMPLATES.relativize(template).toString().replace('\\', '/');
            List<String> texts = TemplateTexts.of(Files.readString(template));
            assertThat(texts).as(name).isEmpty();
        }
    }

    @Test
    void findsTheTextsOfATemplate() {
        assertThat(TemplateTexts.of("""
                @import org.entente.app.web.Frame
                @param Frame frame
                @template.layout(frame = frame, content = @`
                @if(frame.title().equals("a)b"))<p title="Hint" class="quiet">Found ${frame.title()}</p>@else&nbsp;(${text("x")})@endif
                !{var hidden = "}";}<input type="text" value="note" placeholder="${text("y")}">
                `)
                """)).containsExactly("Hint", "Found");
    }

    private static Map<String, String> bundle() throws IOException {
        Properties texts = new Properties();
        try (BufferedReader in = Files.newBufferedReader(BUNDLE)) {
            texts.load(in);
        }
        return texts.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, texts::getProperty));
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>(files(TEMPLATES, ".jte"));
        sources.addAll(files(APP.resolve("java"), ".java"));
        return sources;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(hit -> hit.group(1)).collect(Collectors.toSet());
    }
}
