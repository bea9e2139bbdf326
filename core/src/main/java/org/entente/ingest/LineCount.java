package org.entente.ingest;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Counts lines in bytes that come by, eight bytes at a time; a last line without an end counts. */
final class LineCount {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long FEEDS = 0x0A0A0A0A0A0A0A0AL;
    private static final long LOW_BITS = 0x7F7F7F7F7F7F7F7FL;

    private long ends;
    private byte last = '\n';

    /** Takes the first {@code length} bytes of a buffer. */
    void add(byte[] buffer, int length) {
        int at = 0;
        for (; at + Long.BYTES <= length; at += Long.BYTES) {
            ends += Long.bitCount(feeds((long) LONGS.get(buffer, at)));
        }
        for (; at < length; at++) {
            if (buffer[at] == '\n') {
                ends++;
            }
        }
        if (length > 0) {
            last = buffer[length - 1];
        }
    }

    /** One bit for each byte of the word that is a line feed. */
    private static long feeds(long word) {
        long other = word ^ FEEDS;
        return ~(((other & LOW_BITS) + LOW_BITS) | other | LOW_BITS);
    }

    long lines() {
        return last == '\n' ? ends : ends + 1;
    }
}
