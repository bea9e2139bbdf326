package org.entente.ingest.news;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.ingest.Cell;

/** The columns of the table into which a file of documents is coded. */
enum NewsColumn {
    ID,
    LINE,
    DAY,
    PUBLISHED,
    SOURCE_STATE,
    SOURCE_BODY,
    SOURCE_ROLE,
    SOURCE_NAME,
    TARGET_STATE,
    TARGET_BODY,
    TARGET_ROLE,
    TARGET_NAME,
    TYPE,
    MODE,
    CLAIMANT,
    PLACE,
    PLACE_KIND,
    COUNTRY,
    LATITUDE,
    LONGITUDE,
    TEXT,
    TITLE,
    PUBLISHER,
    URL,
    STORY;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Cell cell() {
        return Cell.column(word());
    }

    static List<String> words() {
        return Stream.of(values()).map(NewsColumn::word).toList();
    }
}
