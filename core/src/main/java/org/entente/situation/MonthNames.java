package org.entente.situation;

import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of months and their short forms. */
final class MonthNames {
    private static final Set<String> SHORT =
            Set.of("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");
    private static final Map<String, Month> MONTHS = months();

    private MonthNames() {}

    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        for (Month month : Month.values()) {
            months.put(month.name().toLowerCase(Locale.ROOT), month);
        }
        SHORT.forEach(name -> months.put(name, WrittenDates.month(name)));
        return months;
    }

    static Set<String> all() {
        return MONTHS.keySet();
    }

    static Optional<Month> find(String key) {
        return Optional.ofNullable(MONTHS.get(key));
    }
}
