package org.entente.incident;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What near-duplicates are told by. Candidates that are compared have the same source, target (without roles) and type.
 *
 * @param id the number of the row; lower numbers were known earlier, and of those the ones that say more come first
 * @param day when it happened
 * @param source who within the state acted
 * @param target the same of the other
 * @param mode how, if told
 * @param code the source's own code of what happened
 * @param material true for a deed, which has a place; words are the same wherever they were heard
 * @param place where, if the source says it closely
 */
public record Candidate(
        long id,
        LocalDate day,
        Part source,
        Part target,
        Optional<String> mode,
        String code,
        boolean material,
        Optional<Spot> place) {

    /**
     * Who within a state.
     *
     * @param role the role; empty for the state itself
     * @param person the name, where persons tell happenings of this type apart and the source gives one
     */
    public record Part(Optional<String> role, Optional<String> person) {}

    /**
     * A point on the earth.
     *
     * @param latitude degrees, −90 to 90
     * @param longitude degrees, −180 to 180
     */
    public record Spot(double latitude, double longitude) {
        private static final double EARTH_RADIUS_KM = 6371.0088;

        /** The distance on a great circle, in kilometres (haversine formula; Sinnott 1984). */
        public double distanceKm(Spot other) {
            double north = Math.toRadians(other.latitude - latitude);
            double east = Math.toRadians(other.longitude - longitude);
            double chord = square(Math.sin(north / 2))
                    + Math.cos(Math.toRadians(latitude))
                            * Math.cos(Math.toRadians(other.latitude))
                            * square(Math.sin(east / 2));
            return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
        }

        private static double square(double x) {
            return x * x;
        }
    }
}
