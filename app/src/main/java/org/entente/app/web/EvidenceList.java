package org.entente.app.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.app.text.Texts;
import org.entente.event.Quad;
import org.entente.incident.Incident;
import org.entente.provenance.Citation;
import org.entente.provenance.Provenance;

/**
 * The incidents that stand behind a figure, a page of them at a time.
 *
 * @param heading how many there are
 * @param narrowing what they are narrowed to, in words
 * @param total how many there are
 * @param first the number of the first one shown
 * @param items those shown
 * @param all the address that shows all of the window; empty when all are shown
 * @param previous the address of the page before
 * @param next the address of the page after
 */
public record EvidenceList(
        String heading,
        List<String> narrowing,
        long total,
        long first,
        List<Item> items,
        Optional<String> all,
        Optional<String> previous,
        Optional<String> next) {

    static final int PAGE = 25;

    /** Copies the lists. */
    public EvidenceList {
        narrowing = List.copyOf(narrowing);
        items = List.copyOf(items);
    }

    /** The number of the last one shown. */
    public long last() {
        return first + items.size() - 1;
    }

    /**
     * One incident in a few lines.
     *
     * @param kind the class of its style
     * @param said who says so and in which document
     */
    public record Item(
            LocalDate day,
            String href,
            String sides,
            String what,
            Quad quad,
            String kind,
            String text,
            String said,
            int reports) {}

    static EvidenceList of(Desk desk, RelationQuery state) {
        long total = desk.observatory().incidents().count(state.filter());
        long skip = (state.page() - 1L) * PAGE;
        if (skip > 0 && skip >= total) {
            throw new BadParameterException(
                    "page",
                    String.valueOf(state.page()),
                    "the list ends with page " + Math.max(1, (total + PAGE - 1) / PAGE));
        }
        List<Item> items = desk.observatory().incidents().list(state.filter(), skip, PAGE).stream()
                .map(incident -> item(desk.words(), incident))
                .toList();
        boolean narrowed = !state.selection().equals(RelationQuery.Selection.NONE);
        return new EvidenceList(
                Words.incidents(total),
                state.narrowing(desk.dyad()),
                total,
                skip + 1,
                items,
                narrowed
                        ? Optional.of(state.select(RelationQuery.Selection.NONE).href())
                        : Optional.empty(),
                skip > 0 ? Optional.of(state.turn(state.page() - 1).href()) : Optional.empty(),
                skip + PAGE < total ? Optional.of(state.turn(state.page() + 1).href()) : Optional.empty());
    }

    static Item item(Words words, Incident incident) {
        return new Item(
                incident.day(),
                Address.ofIncident(incident.key()),
                words.sides(incident),
                words.what(incident.what()),
                incident.quad(),
                RelationParameters.word(incident.quad()),
                incident.text().orElseGet(() -> Texts.text("incidents.without-text", incident.key())),
                said(words, incident),
                incident.reports().size());
    }

    private static String said(Words words, Incident incident) {
        Provenance report = incident.reports().getFirst();
        Citation citation = report.citation();
        String claimant = words.claimant(report.claimant(), incident.day())
                .map(name -> Texts.text("incidents.claimed-by", name))
                .orElseGet(() -> Texts.text("incidents.no-claimant"));
        return claimant + citation.publisher().map(name -> " · " + name).orElse("");
    }
}
