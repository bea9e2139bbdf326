package org.entente.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * On which line of a file each record begins. The reader numbers records without the rejected ones and without blank
 * lines, and a quoted field may hold line breaks; a person who opens the file counts lines.
 *
 * @param jumps from this record on, line = record + offset; in rising order of records
 * @param lineOfReject the line of each rejected record, by the byte at which it begins, counted from 0
 * @param records how many records there are, the rejected ones left out
 */
public record LineMap(List<Jump> jumps, Map<Long, Long> lineOfReject, long records) {

    /** Copies the collections. */
    public LineMap {
        jumps = List.copyOf(jumps);
        lineOfReject = Map.copyOf(lineOfReject);
    }

    /**
     * From a record on, how many lines it is ahead.
     *
     * @param fromRecord number of the record, counted from 1
     * @param offset its line minus its number
     */
    public record Jump(long fromRecord, long offset) {}

    /**
     * Scans a file of separated values.
     *
     * @param in the unpacked bytes
     * @param separator between fields
     * @param quotes true when fields may stand in quotation marks
     * @param headers how many records at the beginning are no data
     * @param rejects the bytes at which the reader's rejected records begin, counted from 0; line ends and blank lines before
     *     a record may count as its beginning
     */
    public static LineMap scan(InputStream in, char separator, boolean quotes, int headers, Set<Long> rejects)
            throws IOException {
        Scanner scanner = new Scanner(separator, quotes, headers, rejects);
        byte[] buffer = new byte[1 << 16];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            for (int i = 0; i < read; i++) {
                scanner.next(buffer[i]);
            }
        }
        return scanner.finish();
    }

    /** One pass over the bytes; a state machine for quoted fields after RFC 4180. */
    private static final class Scanner {
        /** The byte order mark of UTF-8, which is no part of the first field. */
        private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

        private final char separator;
        private final boolean quotes;
        private final NavigableSet<Long> rejects;
        private final List<Jump> jumps = new ArrayList<>();
        private final Map<Long, Long> lineOfReject = new HashMap<>();
        private int headers;
        private long position;
        private long line = 1;
        private long recordStart;
        private long previousStart = -1;
        private long recordLine = 1;
        private long record;
        private long offset = -1;
        private boolean quoted;
        private boolean afterQuote;
        private boolean fieldStart = true;
        private boolean blank = true;

        Scanner(char separator, boolean quotes, int headers, Set<Long> rejects) {
            this.separator = separator;
            this.quotes = quotes;
            this.headers = headers;
            this.rejects = new TreeSet<>(rejects);
        }

        void next(byte b) {
            position++;
            if (position <= MARK.length && b == MARK[(int) position - 1]) {
                return;
            }
            if (b == '\n') {
                line++;
            }
            if (b == '"' && quotes && (quoted || fieldStart || afterQuote)) {
                afterQuote = quoted;
                quoted = !quoted;
                blank = false;
            } else if (b == '\n' && !quoted) {
                endRecord();
            } else if (b != '\r') {
                blank = false;
                afterQuote = false;
            }
            fieldStart = !quoted && (b == separator || b == '\n');
        }

        private void endRecord() {
            if (!blank) {
                countRecord();
            }
            recordStart = position;
            recordLine = line;
            blank = true;
            afterQuote = false;
        }

        private void countRecord() {
            Long reject = rejects.floor(recordStart);
            boolean rejected = reject != null && reject > previousStart;
            previousStart = recordStart;
            if (headers > 0) {
                headers--;
            } else if (rejected) {
                lineOfReject.put(reject, recordLine);
            } else {
                record++;
                if (recordLine - record != offset) {
                    offset = recordLine - record;
                    jumps.add(new Jump(record, offset));
                }
            }
        }

        LineMap finish() {
            endRecord();
            return new LineMap(jumps, lineOfReject, record);
        }
    }
}
