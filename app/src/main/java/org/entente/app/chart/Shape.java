package org.entente.app.chart;

import java.util.Locale;
import org.entente.relation.Timeline;

/**
 * How a mark of the record is drawn: told apart by its form, and by colour besides.
 *
 * @param style the classes of its style
 * @param steps a path around the middle, in relative steps
 */
public record Shape(String style, String steps) {
    private static final String CROSS = "m-4,-4 l8,8 m0,-8 l-8,8";
    private static final String CIRCLE = "m-4,0 a4,4 0 1,0 8,0 a4,4 0 1,0 -8,0 z";

    /** The shape of a kind. */
    public static Shape of(Timeline.Kind kind) {
        return switch (kind) {
            case SIGNED -> new Shape("filled good", "m-4,-4 h8 v8 h-8 z");
            case VIOLATED -> new Shape("drawn bad", CROSS);
            case MET -> new Shape("filled good", CIRCLE);
            case CALLED -> new Shape("hollow good", CIRCLE);
            case TURNED_COLD -> new Shape("filled bad", "m-5,-4 h10 l-5,8 z");
            case TURNED_WARM -> new Shape("filled good", "m-5,4 h10 l-5,-8 z");
            case DRAWN -> new Shape("drawn", "m0,-6 v12");
            case APPROACHED -> new Shape("hollow bad", "m0,-5 l5,5 l-5,5 l-5,-5 z");
            case CROSSED -> new Shape("drawn bad", "m0,-6 v12 m-4,-10 l8,8 m0,-8 l-8,8");
        };
    }

    /** The path around a point. */
    public String path(double x, double y) {
        return String.format(Locale.ROOT, "M%.1f,%.1f %s", x, y, steps);
    }
}
