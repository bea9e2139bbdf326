package org.entente.structure;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;

/** Reads a folder of tables of states and pairs. All named here must be there, except shared organisations and disputes. */
public final class StructureFolder {
    private static final int LAND = 1;
    private static final int FARTHEST_SEA = 4;

    private final Path folder;
    private final Structure structure = new Structure();

    private StructureFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads: cow_states, cow_capitals, cow_contdir, cow_majors, cow_nmc, td_rivalries, atop_alliance and, where they are,
     * cow_igo_ndy_1990_2014 and cow_mid_ddydisps, each {@code .csv.gz}.
     *
     * @throws StructureFileException with file, line, column and value when one is missing or wrong
     */
    public static Structure read(Path folder) {
        return new StructureFolder(folder).read();
    }

    private Structure read() {
        each("cow_states", this::state);
        each("cow_capitals", this::capital);
        each("cow_contdir", this::neighbours);
        each("cow_majors", row -> structure.majors.add(row.whole("ccode"), row.whole("styear"), row.whole("endyear")));
        each("cow_nmc", this::capability);
        each("td_rivalries", row -> structure.rivals.add(row.pair(), row.whole("styear"), row.whole("endyear")));
        each("atop_alliance", this::pact);
        ifThere("cow_igo_ndy_1990_2014", this::organisations);
        ifThere("cow_mid_ddydisps", this::dispute);
        structure.close();
        return structure;
    }

    private void state(Row row) {
        structure.numbers.put(row.text("stateabb"), row.whole("ccode"));
        structure.system.add(row.whole("ccode"), row.whole("styear"), row.whole("endyear"));
    }

    private void capital(Row row) {
        structure.capitals.put(row.whole("ccode"), new Structure.Point(row.number("lat"), row.number("lng")));
    }

    private void neighbours(Row row) {
        int type = row.whole("conttype");
        if (type <= FARTHEST_SEA) {
            (type == LAND ? structure.land : structure.sea).add(row.pair(), row.year("stdate"), row.year("enddate"));
        }
    }

    private void capability(Row row) {
        double share = row.number("cinc");
        if (share > 0) {
            structure
                    .capabilities
                    .computeIfAbsent(row.whole("ccode"), _ -> new TreeMap<>())
                    .put(row.whole("year"), Math.log(share));
        }
    }

    private void pact(Row row) {
        if (row.whole("atop_defense") == 1) {
            structure.pacts.add(row.pair(), row.whole("year"), row.whole("year"));
        }
    }

    private void organisations(Row row) {
        structure
                .organisations
                .computeIfAbsent(row.pair(), _ -> new TreeMap<>())
                .put(row.whole("year"), Math.log1p(row.whole("dyadigos")));
    }

    /** The table has every dispute twice, once for each direction. */
    private void dispute(Row row) {
        if (row.whole("cowmidonset") == 1 && row.whole("ccode1") < row.whole("ccode2")) {
            structure
                    .disputes
                    .computeIfAbsent(row.pair(), _ -> new TreeMap<>())
                    .merge(row.whole("year"), 1, Integer::sum);
        }
    }

    private void ifThere(String name, Consumer<Row> reader) {
        if (Files.exists(file(name))) {
            each(name, reader);
        }
    }

    private Path file(String name) {
        return folder.resolve(name + ".csv.gz");
    }

    private void each(String name, Consumer<Row> reader) {
        Path path = file(name);
        if (!Files.exists(path)) {
            throw new StructureFileException(
                    path + ": there is no such table; the folder needs cow_states, cow_capitals,"
                            + " cow_contdir, cow_majors, cow_nmc, td_rivalries and atop_alliance, each .csv.gz");
        }
        try (InputStream bytes = new GZIPInputStream(Files.newInputStream(path), 1 << 16);
                Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            rows.forEach(row -> reader.accept(new Row(path, row)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    /** One row, whose mistakes say where they are. */
    private record Row(Path path, NamedCsvRecord cells) {
        String text(String column) {
            return cells.findField(column)
                    .orElseThrow(() -> new StructureFileException(path + ":" + cells.getStartingLineNumber()
                            + ": there is no column \"" + column + "\"; there are "
                            + String.join(", ", cells.getHeader())));
        }

        int whole(String column) {
            return parse(column, Integer::valueOf, "a whole number");
        }

        double number(String column) {
            return parse(column, Double::valueOf, "a number");
        }

        int year(String column) {
            return parse(column, day -> Integer.valueOf(day.substring(0, day.indexOf('-'))), "a day as 1990-10-03");
        }

        StatePair pair() {
            return StatePair.of(whole("ccode1"), whole("ccode2"));
        }

        private <T> T parse(String column, Function<String, T> parser, String right) {
            String cell = text(column);
            try {
                return parser.apply(cell);
            } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
                throw new StructureFileException(path + ":" + cells.getStartingLineNumber() + ": " + column + " is \""
                        + cell + "\"; write " + right);
            }
        }
    }
}
