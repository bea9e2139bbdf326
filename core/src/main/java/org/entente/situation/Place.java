package org.entente.situation;

import java.util.List;
import java.util.Optional;

/**
 * A place with a name.
 *
 * @param name its usual English name
 * @param otherNames other names and spellings
 * @param country code of the state to which it is counted today; empty for seas, regions across borders and the like
 * @param formerly code of a state to which it was counted while that state existed, where that does not follow from its country
 * @param kind what it is
 * @param point where it lies, if known
 * @param extent how much of the world the point stands for
 */
public record Place(
        String name,
        List<String> otherNames,
        Optional<String> country,
        Optional<String> formerly,
        Kind kind,
        Optional<Point> point,
        Extent extent) {

    /** Copies the names. */
    public Place {
        otherNames = List.copyOf(otherNames);
    }

    /** What a place is. */
    public enum Kind {
        COUNTRY,
        REGION,
        WATER,
        CITY,
        /** A military base, an airfield, a camp, a plant, a crossing of a border. */
        BASE
    }

    /** How much of the world the point of a place stands for. */
    public enum Extent {
        /** The place lies there, within about ten kilometres. */
        POINT,
        /** The point lies in the middle of some hundred kilometres. */
        AREA,
        /** The point only says in which part of the world the place is. */
        WIDE
    }

    /**
     * A point of the globe, rounded to hundredths of a degree.
     *
     * @param latitude degrees north, −90 to 90
     * @param longitude degrees east, −180 to 180
     */
    public record Point(double latitude, double longitude) {
        /** @throws IllegalArgumentException when there is no such point */
        public Point {
            if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
                throw new IllegalArgumentException("latitude is from -90 to 90 and longitude from -180 to 180, not "
                        + latitude + ", " + longitude);
            }
        }
    }
}
