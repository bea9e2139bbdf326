package org.entente.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.entente.ingest.LoadReport;
import org.entente.ingest.Progress;
import org.entente.ingest.SourceFile;
import org.entente.ingest.news.CodedNews;
import org.entente.ingest.news.NewsCoding;
import org.entente.ingest.news.NewsEvents;
import org.jdbi.v3.core.Handle;

/** Reads one file of news texts into the data file: what is coded of it is read like any other table. */
final class NewsLoad {
    private final Handle handle;
    private final SourceFile file;
    private final LocalDate today;
    private final Path workFolder;

    NewsLoad(Handle handle, SourceFile file, LocalDate today, Path workFolder) {
        this.handle = handle;
        this.file = file;
        this.today = today;
        this.workFolder = workFolder;
    }

    LoadReport run(NewsCoding coding, Progress progress, Vocabulary vocabulary, Consumer<Handle> forget) {
        try (CodedNews coded = coding.code(file, workFolder, progress)) {
            return new LayoutLoad(handle, file, today, Progress.SILENT, workFolder)
                    .run(NewsEvents.ADAPTER, vocabulary, coded.events(), forget, id -> setAside(coded.setAside(), id));
        }
    }

    /** Documents that could not be used are records, too. */
    private void setAside(Path documents, int fileId) {
        handle.execute(
                "INSERT INTO set_aside SELECT ?, NULL, line, NULL, NULL, reason, remedy, NULL FROM read_csv("
                        + TableLoad.quoted(documents.toString())
                        + ", auto_detect = false, header = true, quote = '\"', escape = '\"',"
                        + " columns = {'line': 'BIGINT', 'reason': 'VARCHAR', 'remedy': 'VARCHAR'}"
                        + Staging.NO_HIVE + ")",
                fileId);
    }
}
