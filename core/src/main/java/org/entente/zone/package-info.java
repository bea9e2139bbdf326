/**
 * Zones: polygons, lines with a corridor either side, points with a radius, read from GeoJSON; whether a place lies in one,
 * as far as its precision lets us tell; and who controlled a place from when.
 *
 * <p>The way in is {@link org.entente.zone.Zones}. Distances are in kilometres on the sphere of the earth's mean radius; how far that is
 * off stands in docs/methods/zones.md. Knows nothing but itself.
 */
@NullMarked
package org.entente.zone;

import org.jspecify.annotations.NullMarked;
