/**
 * Drawings as typed models: where every bar, band and line lies. The templates under {@code parts/} only put them into
 * SVG, so that a page and a printed brief show the same drawing.
 *
 * <p>The way in is {@link org.entente.app.chart.RelationDrawing}. Pure functions on the records of core; knows nothing of
 * requests and addresses beyond the function that gives a part its link.
 */
@NullMarked
package org.entente.app.chart;

import org.jspecify.annotations.NullMarked;
