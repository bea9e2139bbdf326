package org.entente.casefile;

import java.util.List;
import java.util.Optional;
import org.entente.tie.TieKind;
import org.entente.tie.TieSource;

/** Reads the section {@code tieTables}: files of what binds states beside events. */
final class TieSection {
    private TieSection() {}

    static List<TieSource> read(Section top) {
        return top.sections("tieTables", TieSection::tie);
    }

    private static Optional<TieSource> tie(Section section) {
        Optional<String> read = section.requiredText("read", "atop_alliance.csv.gz");
        Optional<TieKind> kind =
                section.oneOf("as", TieKind.words(), TieKind.ATOP.word()).flatMap(TieKind::find);
        return read.flatMap(path -> kind.map(known -> new TieSource(path, known)));
    }
}
