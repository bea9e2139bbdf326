package org.entente.app.web;

import org.entente.relation.Timeline;

/**
 * A mark of the record in a table.
 *
 * @param href where it is shown: the incident, else the page of its kind
 */
public record MarkItem(String day, String track, String kind, String words, String href) {

    static MarkItem of(Timeline.Mark mark) {
        return new MarkItem(
                mark.day().toString(), mark.kind().track().label(), mark.kind().label(), mark.words(), address(mark));
    }

    static String address(Timeline.Mark mark) {
        return mark.incident()
                .map(Address::ofIncident)
                .orElseGet(() -> page(mark.kind().track()));
    }

    private static String page(Timeline.Track track) {
        return switch (track) {
            case AGREEMENTS -> "/agreements";
            case CONTACTS -> "/contacts";
            case LABELS -> "/narrative";
            case RED_LINES -> "/lines";
        };
    }
}
