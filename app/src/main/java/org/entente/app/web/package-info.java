/**
 * The pages: one class a page, each turning a request into a typed model, which a template under {@code src/main/jte}
 * shows and {@link org.entente.export.Export} gives as JSON and CSV at the same address.
 *
 * <p>The way in is {@link org.entente.app.web.WebServer}, with all routes on one screen. Nothing here counts or decides:
 * figures come from {@link org.entente.Observatory}. The whole state of a view is in its query string.
 */
@NullMarked
package org.entente.app.web;

import org.jspecify.annotations.NullMarked;
