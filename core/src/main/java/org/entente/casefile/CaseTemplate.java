package org.entente.casefile;

import java.util.List;
import org.entente.ingest.Adapter;
import org.entente.ingest.Adapters;
import org.entente.ingest.SourceProfile;
import org.entente.ingest.news.NewsEvents;

/**
 * The text of a new case, with what a person has to know to go on.
 *
 * @param made the case
 */
record CaseTemplate(NewCase made) {
    private static final String FETCHED = "gdelt";

    String text() {
        StringBuilder text = new StringBuilder();
        head(text);
        text.append("sources:\n");
        own(text);
        Adapters.list().forEach(adapter -> source(adapter, text));
        tail(text);
        return text.toString();
    }

    private void head(StringBuilder text) {
        text.append("# ")
                .append(made.title())
                .append(". All of this may be changed; after a change: entente case check ");
        text.append(made.folder()).append('\n');
        text.append("case: ").append(made.id()).append('\n');
        text.append("title: ").append(quoted(made.title())).append('\n');
        text.append("dyad: [")
                .append(made.dyad().first())
                .append(", ")
                .append(made.dyad().second())
                .append("]\n\n");
        text.append("# The days under study. Without \"to\" the case runs on, up to the day on which it is run.\n");
        text.append("period: {from: ").append(made.from());
        made.to().ifPresent(last -> text.append(", to: ").append(last));
        text.append("}\n\n");
        text.append(
                "# Where events come from. An optional source may stay away. Several sources at once report the same"
                        + " happenings:\n# each counts for itself, so that one source gives cleaner figures than all of them.\n");
    }

    private void own(StringBuilder text) {
        if (!made.own().isEmpty()) {
            text.append("  # Your own files.\n");
            made.own()
                    .forEach(file -> text.append("  - {read: ")
                            .append(quoted(made.read(file)))
                            .append(", as: ")
                            .append(file.as())
                            .append(", evidence: machine}\n"));
            text.append('\n');
        }
    }

    private void source(Adapter adapter, StringBuilder text) {
        SourceProfile profile = adapter.profile();
        boolean fetched = adapter.word().equals(FETCHED);
        boolean isNews = adapter.equals(NewsEvents.ADAPTER);
        String folder = "data/" + adapter.word();
        text.append("  # ").append(profile.name()).append(": ").append(profile.what());
        text.append(". See ").append(profile.page()).append(".\n");
        text.append(
                fetched
                        ? "  # entente fetch gdelt " + made.folder()
                                + " puts them here; see docs/data/gdelt-fetch.md.\n"
                        : "  # Put " + (isNews ? "them" : "its files") + " into " + folder
                                + " beside this file, packed or not.\n");
        text.append("  - {read: \"")
                .append(folder)
                .append(fetched ? "/*.gz" : "/*")
                .append("\", as: ")
                .append(adapter.word())
                .append(", evidence: machine, optional: true}\n\n");
    }

    private void tail(StringBuilder text) {
        List.of(
                        "What else a case can hold, with examples in cases/russia-turkey/case.yaml:",
                        "  thirdParties: [USA, CHN]     others whose part is kept beside the pair's",
                        "  answersFor:                  who answers for whom, such as Russia for Syria",
                        "  episodes:                    crises that you declare, dated by their evidence",
                        "  a source \"as: table\"         a chronicle or stream of your own, see the README")
                .forEach(line -> text.append("# ").append(line).append('\n'));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
