package org.entente.corroboration;

import java.util.function.Consumer;
import org.entente.actor.ActorDirectory;
import org.entente.casefile.Reference;

/** Reads one file of a collection into reports, in the order of the file. Records without a usable day are left out. */
interface ReportReader {

    /** Hands on every report of the file. */
    void read(ReferenceFile file, Consumer<Report> reports);

    /** The reader for a kind of collection. */
    static ReportReader of(Reference.Kind kind, ActorDirectory directory) {
        return switch (kind) {
            case ICB -> new CrisisReader(directory);
            case KREMLIN -> new NewsReader();
            case PAX -> new AgreementReader();
            case PROSE -> new ProseReader();
            case UCDP_GED -> new ViolenceReader();
        };
    }
}
