package org.entente.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.entente.event.EventVocabulary;

/**
 * Writes a file in the layout of GDELT events 2.0, 61 columns separated by tabs, of any length. The same arguments give the
 * same bytes. Values are made up, but as long and as often empty as in real files.
 */
public final class GeneratedGdelt {
    private static final String[] COUNTRIES = {
        "USA", "RUS", "TUR", "CHN", "GBR", "IND", "PAK", "ISR", "SYR", "UKR", "IRN", "DEU", "FRA", "AUS", "CAN", "NGA",
        "JPN", ""
    };
    private static final String[] FIPS = {
        "US", "RS", "TU", "CH", "UK", "IN", "PK", "IS", "SY", "UP", "IR", "GM", "FR", "AS", "CA", "NI", "JA"
    };
    private static final String[] ROLES = {"", "", "GOV", "MIL", "COP", "LEG", "MED", "CVL", "BUS", "OPP"};
    private static final String[] CODES = {
        "010", "020", "036", "040", "042", "043", "051", "057", "061", "071", "080", "090", "111", "112", "120", "130",
        "141", "173", "182", "190", "193", "195"
    };
    private static final EventVocabulary VOCABULARY = new EventVocabulary();
    private static final LocalDate START = LocalDate.of(2016, 1, 1);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private GeneratedGdelt() {}

    /** Arguments: file, number of rows. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Long.parseLong(arguments[1]));
    }

    /** The states that rows name. */
    public static List<String> states() {
        return Stream.of(COUNTRIES).filter(code -> !code.isEmpty()).toList();
    }

    /** Writes the file. */
    public static void write(Path file, long rows) throws IOException {
        SplittableRandom random = new SplittableRandom(61);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            StringBuilder line = new StringBuilder(600);
            for (long row = 0; row < rows; row++) {
                line.setLength(0);
                event(line, 410_000_000L + row, START.plusDays(row * 1400 / rows), random);
                out.append(line);
            }
        }
    }

    private static void event(StringBuilder line, long id, LocalDate day, SplittableRandom random) {
        line.append(id).append('\t').append(DAY.format(day)).append('\t');
        line.append(day.getYear()).append("%02d".formatted(day.getMonthValue())).append('\t');
        line.append(day.getYear()).append('\t');
        line.append(day.getYear())
                .append('.')
                .append(1000 + random.nextInt(8999))
                .append('\t');
        actor(line, random);
        actor(line, random);
        action(line, CODES[random.nextInt(CODES.length)], random);
        for (int place = 0; place < 3; place++) {
            place(line, random);
        }
        line.append(DAY.format(day))
                .append("%02d".formatted(random.nextInt(24)))
                .append("1500\t");
        line.append("http://www.example")
                .append(random.nextInt(4000))
                .append(".com/world/")
                .append(day.getYear());
        line.append("/article-about-some-event-of-the-day-").append(id / 3).append('\n');
    }

    private static void action(StringBuilder line, String code, SplittableRandom random) {
        line.append(random.nextInt(2))
                .append('\t')
                .append(code)
                .append('\t')
                .append(code, 0, 3)
                .append('\t');
        line.append(code, 0, 2).append('\t').append(quad(code)).append('\t');
        line.append(VOCABULARY
                        .findWeightOfCameo(EventVocabulary.GDELT_WEIGHTS, code)
                        .orElseThrow())
                .append('\t');
        line.append(1 + random.nextInt(20))
                .append('\t')
                .append(1 + random.nextInt(3))
                .append('\t');
        line.append(1 + random.nextInt(20)).append('\t');
        line.append(random.nextInt(-100_000, 100_000) / 10_000.0).append('\t');
    }

    private static int quad(String code) {
        int root = Integer.parseInt(code.substring(0, 2));
        if (root <= 5) {
            return 1;
        }
        if (root <= 8) {
            return 2;
        }
        return root <= 13 ? 3 : 4;
    }

    private static void actor(StringBuilder line, SplittableRandom random) {
        String country = COUNTRIES[random.nextInt(COUNTRIES.length)];
        String role = ROLES[random.nextInt(ROLES.length)];
        line.append(country)
                .append(role)
                .append('\t')
                .append("SOME NAME ")
                .append(random.nextInt(900))
                .append('\t');
        line.append(country).append("\t\t\t\t\t").append(role).append("\t\t\t");
    }

    private static void place(StringBuilder line, SplittableRandom random) {
        int country = random.nextInt(FIPS.length);
        line.append(1 + random.nextInt(5))
                .append("\tSome Town, Some Province, Country ")
                .append(random.nextInt(3000));
        line.append('\t')
                .append(FIPS[country])
                .append('\t')
                .append(FIPS[country])
                .append("%02d".formatted(random.nextInt(30)));
        line.append('\t')
                .append(random.nextInt(99_999))
                .append('\t')
                .append(random.nextInt(-900_000, 900_000) / 10_000.0);
        line.append('\t')
                .append(random.nextInt(-1_800_000, 1_800_000) / 10_000.0)
                .append('\t');
        line.append(random.nextInt(-3_000_000, 3_000_000)).append('\t');
    }
}
