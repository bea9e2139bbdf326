package org.entente.situation;

import java.util.Map;
import java.util.Optional;

/**
 * How many of a unit: "two", "a couple of", "several", or a bare plural.
 *
 * @param first index of its first word; that of the unit when there is none
 * @param low the least that is meant
 * @param high the most that is meant
 */
record Amount(int first, int low, int high) {
    private static final int VAGUE_LOW = 2;
    private static final int VAGUE_HIGH = 6;
    private static final int LONGEST_NUMBER = 3;
    private static final int TEN = 10;
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("dozen", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90),
            Map.entry("hundred", 100),
            Map.entry("couple", 2));

    /** The amount that stands before a unit; empty where a single unit has none. */
    static Optional<Amount> before(Words words, int unit) {
        int at = unit - 1;
        if (words.key(at).equals("of") && words.key(at - 1).equals("couple")) {
            at--;
        }
        Optional<Integer> number = words.follows(unit) ? number(words, at) : Optional.empty();
        if (number.isPresent()) {
            Optional<Integer> tens = number.get() < TEN
                    ? number(words, at - 1).filter(high -> high >= 2 * TEN && high < TEN * TEN && high % TEN == 0)
                    : Optional.empty();
            if (tens.isPresent() && words.follows(at)) {
                int sum = tens.get() + number.get();
                return Optional.of(new Amount(at - 1, sum, sum));
            }
            boolean article = at < unit - 1
                    || words.key(at).equals("couple")
                    || words.key(at).equals("hundred")
                    || words.key(at).equals("dozen");
            int first = article && words.key(at - 1).equals("a") ? at - 1 : at;
            return Optional.of(new Amount(first, number.get(), number.get()));
        }
        return vague(words, unit);
    }

    private static Optional<Amount> vague(Words words, int unit) {
        boolean some = words.follows(unit)
                && switch (words.key(unit - 1)) {
                    case "few", "several", "some", "many" -> true;
                    default -> false;
                };
        if (some) {
            int first = words.key(unit - 2).equals("a") ? unit - 2 : unit - 1;
            return Optional.of(new Amount(first, VAGUE_LOW, VAGUE_HIGH));
        }
        boolean plural = words.key(unit).endsWith("s");
        return plural ? Optional.of(new Amount(unit, VAGUE_LOW, VAGUE_HIGH)) : Optional.empty();
    }

    private static Optional<Integer> number(Words words, int at) {
        String key = words.key(at);
        boolean digits =
                !key.isEmpty() && key.length() <= LONGEST_NUMBER && key.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(Integer.valueOf(key)) : Optional.ofNullable(NUMBERS.get(key));
    }
}
