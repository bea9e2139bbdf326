package org.entente.ingest;

import java.util.Locale;
import java.util.Optional;

/** The formats in which a table may lie on disk; {@code .gz} behind the first two is unpacked while reading. */
public enum FileFormat {
    /** Separated values with a header row: comma, semicolon or tab. */
    SEPARATED(".*\\.(csv|tsv|tab|txt)(\\.gz)?"),
    /** One JSON object a line. */
    JSON_LINES(".*\\.(jsonl|ndjson)(\\.gz)?"),
    /** Apache Parquet. */
    PARQUET(".*\\.parquet");

    private final String names;

    FileFormat(String names) {
        this.names = names;
    }

    /** The format that the file's name tells. */
    public static Optional<FileFormat> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        for (FileFormat format : values()) {
            if (name.matches(format.names)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** All endings, for messages. */
    public static String endings() {
        return ".csv, .tsv, .tab, .txt, .jsonl, .ndjson (each also .gz) or .parquet";
    }
}
