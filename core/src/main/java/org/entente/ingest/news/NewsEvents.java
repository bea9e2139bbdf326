package org.entente.ingest.news;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.ingest.ActorCells;
import org.entente.ingest.Adapter;
import org.entente.ingest.Cell;
import org.entente.ingest.EventField;
import org.entente.ingest.EventLayout;
import org.entente.ingest.Layout;
import org.entente.ingest.Scope;
import org.entente.ingest.SourceProfile;

/** Events that Entente itself reads out of news texts. */
public final class NewsEvents {
    /** Nobody knows what else was published; an event counts on the day on which it was. */
    private static final Scope SCOPE =
            new Scope(false, Optional.empty(), false, Optional.of(LocalDate.of(/* year= */ 1, 1, 1)));

    /** {@code as: news}. */
    public static final Adapter ADAPTER = new Adapter("news", profile(), Adapter.Rows.REPORTS, List.of(layout()));

    private NewsEvents() {}

    private static SourceProfile profile() {
        return new SourceProfile(
                "News texts",
                "your own files of English news (JSON lines, HTML, RSS, WARC, Markdown, text), coded by Entente itself",
                new SourceProfile.Work(
                        List.of("Entente"),
                        2026,
                        "Events coded from news texts",
                        "event-model, docs/methods/coding.md",
                        Optional.empty(),
                        "docs/methods/coding.md"),
                Optional.of("publisher, title, day and address of the documents, which stand with every event"),
                Optional.empty(),
                "The sentences belong to those who published them: they stay in your data file, and whoever hands them on"
                        + " needs leave.",
                "docs/data/news.md");
    }

    private static EventLayout layout() {
        Map<EventField, Cell> cells = new EnumMap<>(Map.of(
                EventField.ID, NewsColumn.ID.cell(),
                EventField.LINE, NewsColumn.LINE.cell(),
                EventField.DATE, NewsColumn.DAY.cell(),
                EventField.PUBLISHED, NewsColumn.PUBLISHED.cell(),
                EventField.TYPE, NewsColumn.TYPE.cell(),
                EventField.MODE, NewsColumn.MODE.cell(),
                EventField.CLAIMANT, NewsColumn.CLAIMANT.cell(),
                EventField.TEXT, NewsColumn.TEXT.cell()));
        cells.putAll(Map.of(
                EventField.PLACE, NewsColumn.PLACE.cell(),
                EventField.PRECISION, NewsColumn.PLACE_KIND.cell(),
                EventField.COUNTRY, NewsColumn.COUNTRY.cell(),
                EventField.LATITUDE, NewsColumn.LATITUDE.cell(),
                EventField.LONGITUDE, NewsColumn.LONGITUDE.cell(),
                EventField.DOCUMENT, NewsColumn.TITLE.cell(),
                EventField.PUBLISHER, NewsColumn.PUBLISHER.cell(),
                EventField.URL, NewsColumn.URL.cell(),
                EventField.STORY, NewsColumn.STORY.cell()));
        return new EventLayout(
                "coded news",
                "news:",
                Layout.Shape.named(Optional.of(','), true),
                actor(NewsColumn.SOURCE_STATE, NewsColumn.SOURCE_BODY, NewsColumn.SOURCE_ROLE, NewsColumn.SOURCE_NAME),
                actor(NewsColumn.TARGET_STATE, NewsColumn.TARGET_BODY, NewsColumn.TARGET_ROLE, NewsColumn.TARGET_NAME),
                cells,
                new Layout.Traits(true, true, "", SCOPE, Optional.empty()));
    }

    private static ActorCells actor(NewsColumn state, NewsColumn body, NewsColumn role, NewsColumn name) {
        return new ActorCells(
                ActorCells.Notation.OWN,
                Optional.of(state.cell()),
                Optional.of(body.cell()),
                List.of(role.cell()),
                Optional.of(name.cell()));
    }
}
