package org.entente.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import org.entente.CaseFolder;
import org.entente.provenance.Evidence;

/** Two files of made-up machine rows, some of them bad, always the same. */
final class ManyEvents {
    private static final String[] ACTORS = {"RUS", "TUR", "TURMIL", "SYR", "USAGOV", "nobody"};
    private static final String[] TYPES = {"AGREE", "CONSULT", "ACCUSE", "ASSAULT", "AID", "THREATEN"};

    private ManyEvents() {}

    static CaseFolder in(Path temp, int rows) {
        Random random = new Random(3);
        CaseFolder folder = CaseFolder.in(temp).source("*.csv", Evidence.MACHINE, CaseFolder.HEADER);
        for (String name : new String[] {"one.csv", "two.csv"}) {
            StringBuilder text = new StringBuilder(CaseFolder.HEADER).append('\n');
            for (int i = 0; i < rows / 2; i++) {
                text.append(name)
                        .append(i)
                        .append(',')
                        .append(LocalDate.of(2015, 1, 1).plusDays(random.nextInt(2000)))
                        .append(',')
                        .append(ACTORS[random.nextInt(ACTORS.length)])
                        .append(',')
                        .append(ACTORS[random.nextInt(ACTORS.length)])
                        .append(',')
                        .append(TYPES[random.nextInt(TYPES.length)])
                        .append(random.nextInt(500) == 0 ? "\n" : ",\n");
            }
            folder.text(name, text.toString());
        }
        return folder.write();
    }
}
