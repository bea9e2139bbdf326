package org.entente.disconnect;

/**
 * The parameters of the reading; the same for all pairs. See docs/methods/disconnect.md for why they are what they are.
 *
 * @param windowDays days of a window
 * @param stepDays days from one window of the past to the next
 * @param memoryDays how far back windows of the past end before the window at hand begins
 * @param leastActs words, and deeds, that a window needs at least
 * @param leastPast windows of the past that a rank needs at least
 * @param leastCovered the share of days of a window that sources must have held
 * @param lagDays by how many days deeds follow words: words of a window that lies so much earlier are held against deeds
 * @param draws draws of the bootstrap
 * @param seed of the bootstrap
 */
public record DisconnectRules(
        int windowDays,
        int stepDays,
        int memoryDays,
        int leastActs,
        int leastPast,
        double leastCovered,
        int lagDays,
        int draws,
        long seed) {

    /** The rules that Entente uses. */
    public static final DisconnectRules DEFAULT = new DisconnectRules(28, 7, 365, 5, 8, 0.75, 0, 999, 20_200_305L);

    /** @throws IllegalArgumentException when no window could ever be ranked */
    public DisconnectRules {
        if (windowDays < 1 || stepDays < 1 || leastActs < 1 || leastPast < 1 || lagDays < 0 || draws < 1) {
            throw new IllegalArgumentException(
                    "windows of " + windowDays + " days, steps of " + stepDays + ", " + leastActs
                            + " acts, " + leastPast + " windows of the past, a lag of " + lagDays + " and " + draws
                            + " draws give no rank; all are 1 or more, the lag 0 or more");
        }
        if (memoryDays < stepDays * (leastPast - 1)) {
            throw new IllegalArgumentException(
                    "a memory of " + memoryDays + " days never holds " + leastPast + " windows of the past");
        }
        if (!(leastCovered > 0 && leastCovered <= 1)) {
            throw new IllegalArgumentException(
                    "the covered share of a window lies over 0 to 1, not at " + leastCovered);
        }
    }

    /** The same with another window. */
    public DisconnectRules withWindow(int days) {
        return new DisconnectRules(
                days, stepDays, memoryDays, leastActs, leastPast, leastCovered, lagDays, draws, seed);
    }

    /** The same with another least number of words and deeds. */
    public DisconnectRules withLeastActs(int acts) {
        return new DisconnectRules(
                windowDays, stepDays, memoryDays, acts, leastPast, leastCovered, lagDays, draws, seed);
    }

    /** The same with another lag. */
    public DisconnectRules withLag(int days) {
        return new DisconnectRules(
                windowDays, stepDays, memoryDays, leastActs, leastPast, leastCovered, days, draws, seed);
    }
}
