/**
 * News texts as a source of events: each file is coded by {@link org.entente.coding.CodingPool} into a table that the layout of
 * {@link org.entente.ingest.news.NewsEvents} reads like that of any other source.
 *
 * <p>The way in is {@link org.entente.ingest.news.NewsCoding}: a file of documents in, a {@link
 * org.entente.ingest.news.CodedNews} out. What a row holds stands in {@code NewsTable}, what becomes of it in docs/data/news.md.
 */
@NullMarked
package org.entente.ingest.news;

import org.jspecify.annotations.NullMarked;
