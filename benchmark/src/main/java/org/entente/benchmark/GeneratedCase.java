package org.entente.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * Writes a case with one machine-coded table of any length. The same arguments give the same bytes. One row in a thousand
 * is faulty on purpose, so that setting aside is part of what is measured.
 */
public final class GeneratedCase {
    private static final String[] ACTORS = {
        "RUS GOV", "TUR GOV", "RUS MIL", "TUR MIL", "RUS", "TUR", "UKR GOV", "USA GOV", "SYR MIL", "IRN GOV", "DEU GOV",
        "NAT"
    };
    private static final String[] TYPES = {
        "CONSULT,phone", "CONSULT,visit", "AGREE,", "SUPPORT,", "ACCUSE,disapprove", "THREATEN,", "ASSAULT,aerial",
                "AID,",
        "COOPERATE,", "REJECT,", "REQUEST,meet", "SANCTION,", "MOBILIZE,troops", "COERCE,", "RETREAT,release",
                "CONCEDE,"
    };
    private static final LocalDate START = LocalDate.of(2010, 1, 1);
    private static final int DAYS = 3650;

    private GeneratedCase() {}

    /** Arguments: folder, number of rows. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Long.parseLong(arguments[1]), 1);
    }

    /** Writes {@code case.yaml} and the rows, in equal parts over some files, into a folder. */
    public static void write(Path folder, long rows, int files) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("case.yaml"), """
                case: generated
                dyad: [RUS, TUR]
                period: {from: 2010-01-01, to: 2019-12-31}
                sources:
                  - read: rows-*.csv
                    as: table
                    evidence: machine
                    columns: {id: id, date: date, source: source, target: target, type: type, mode: mode, text: text}
                """);
        SplittableRandom random = new SplittableRandom(20200305);
        for (int file = 0; file < files; file++) {
            try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("rows-" + file + ".csv"))) {
                out.write("id,date,source,target,type,mode,text\n");
                for (long row = rows * file / files; row < rows * (file + 1) / files; row++) {
                    out.write(row(row, random));
                }
            }
        }
    }

    private static String row(long row, SplittableRandom random) {
        String day = random.nextInt(1000) == 0
                ? "2015-02-30"
                : START.plusDays(random.nextInt(DAYS)).toString();
        int source = random.nextInt(ACTORS.length);
        int target = (source + 1 + random.nextInt(ACTORS.length - 1)) % ACTORS.length;
        String type = TYPES[random.nextInt(TYPES.length)];
        return row + "," + day + "," + ACTORS[source] + "," + ACTORS[target] + "," + type
                + ",generated happening number " + row + "\n";
    }
}
