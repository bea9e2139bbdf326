package org.entente.disconnect;

import java.util.Optional;
import org.entente.disconnect.Standing.Known;
import org.entente.relation.Flow;
import org.entente.series.Value;
import org.entente.series.Window;

/**
 * How far words and deeds stood apart in one window.
 *
 * @param window the days of the deeds; those of the words lie earlier by the lag
 * @param flow the direction, or both together
 * @param voices all media, or without state media
 * @param level who speaks; empty when all speakers are taken together
 * @param words how many words
 * @param deeds how many deeds
 * @param standing the ranks; empty where they are not known
 * @param gap max(0, rank of words − rank of deeds), 0 to 1, with its interval; unknown with the reason where there is not enough
 */
public record GapRow(
        Window window,
        Flow flow,
        Voices voices,
        Optional<Level> level,
        int words,
        int deeds,
        Optional<Known> standing,
        Value gap) {}
