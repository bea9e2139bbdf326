package org.entente.app.web;

import java.time.LocalDate;
import java.util.List;

/**
 * A machine-coded stream of one year: other pairs report every day, the pair now and then, and for six weeks nothing comes
 * at all.
 */
final class MachineStream {
    static final LocalDate GAP_FROM = LocalDate.of(2019, 5, 10);
    static final LocalDate GAP_TO = LocalDate.of(2019, 6, 20);

    private static final List<String> TYPES =
            List.of("CONSULT", "ACCUSE", "COOPERATE", "ASSAULT", "SUPPORT", "THREATEN");

    private MachineStream() {}

    static String csv() {
        StringBuilder csv = new StringBuilder("id,date,source,target,type,weight,publisher\n");
        int number = 0;
        for (LocalDate day = LocalDate.of(2019, 1, 1); day.getYear() == 2019; day = day.plusDays(1)) {
            if (!day.isBefore(GAP_FROM) && !day.isAfter(GAP_TO)) {
                continue;
            }
            csv.append(line(number++, day, "USA", "CHN"));
            for (int i = 0; i < (day.getDayOfYear() * 7 + 3) % 5; i++) {
                boolean forward = (day.getDayOfYear() + i) % 3 != 0;
                csv.append(line(number++, day, forward ? "RUS" : "TUR", forward ? "TUR" : "RUS"));
            }
        }
        return csv.toString();
    }

    private static String line(int number, LocalDate day, String source, String target) {
        String type = TYPES.get((number * 5 + day.getDayOfYear()) % TYPES.size());
        double weight = ((number * 37) % 19) - 9;
        return "m" + number + "," + day + "," + source + "," + target + "," + type + "," + weight + ",Agency\n";
    }
}
