package org.entente.fetch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks the archive of a slot: one file, of a sensible size, and nothing is ever written under the name it gives. */
final class SlotArchive {
    /** The largest archive that is taken; usual ones have a fifth of a megabyte. */
    static final int MOST_PACKED = 16 << 20;

    /** The largest content; usual ones have two megabytes. */
    static final int MOST_UNPACKED = 64 << 20;

    /** How many times larger content may be than its archive; usual is 8. */
    static final int MOST_RATIO = 100;

    private static final int SMALL = 1 << 20;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int END_BYTES = 22;

    private SlotArchive() {}

    /** An archive that cannot be used. */
    static final class BrokenException extends Exception {
        private static final long serialVersionUID = 1;

        BrokenException(String message) {
            super(message);
        }
    }

    /** Its content. */
    static byte[] unpack(byte[] archive) throws BrokenException {
        if (!signatureAt(archive, 0, 3, 4)) {
            throw new BrokenException("it is no zip archive");
        }
        if (!hasEnd(archive)) {
            throw new BrokenException("the zip archive is cut short: its directory is missing");
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            check(Optional.ofNullable(zip.getNextEntry()));
            byte[] content = content(zip, archive.length, "zip archive");
            ZipEntry second = zip.getNextEntry();
            if (second != null) {
                throw new BrokenException("the zip archive has more than one file: also \"" + shown(second) + "\"");
            }
            return content;
        } catch (IOException | IllegalArgumentException e) {
            throw new BrokenException("the zip archive is damaged: " + e.getMessage());
        }
    }

    /** The content of a file packed with gzip, by the same measures. */
    static byte[] unpackGzip(byte[] packed) throws BrokenException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return content(in, packed.length, "gzip file");
        } catch (EOFException e) {
            throw new BrokenException("the gzip file is cut short");
        } catch (IOException e) {
            throw new BrokenException("the gzip file is damaged: " + e.getMessage());
        }
    }

    private static void check(Optional<ZipEntry> entry) throws BrokenException {
        if (entry.isEmpty()) {
            throw new BrokenException("the zip archive is empty");
        }
        String name = entry.get().getName();
        if (entry.get().isDirectory() || name.contains("/") || name.contains("\\") || name.contains("..")) {
            throw new BrokenException("the zip archive names a path, \"" + shown(entry.get()) + "\", not a plain file");
        }
    }

    private static byte[] content(InputStream in, int packed, String what) throws IOException, BrokenException {
        long most = Math.min(MOST_UNPACKED, Math.max(SMALL, (long) packed * MOST_RATIO));
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
            if (content.size() + length > most) {
                throw new BrokenException(
                        "the " + what + " of " + packed + " bytes unpacks to more than " + most + " bytes");
            }
            content.write(buffer, 0, length);
        }
        return content.toByteArray();
    }

    private static String shown(ZipEntry entry) {
        return ListLine.shown(entry.getName());
    }

    private static boolean hasEnd(byte[] archive) {
        int first = Math.max(0, archive.length - END_BYTES - LONGEST_COMMENT);
        for (int at = archive.length - END_BYTES; at >= first; at--) {
            if (signatureAt(archive, at, 5, 6)) {
                return true;
            }
        }
        return false;
    }

    private static boolean signatureAt(byte[] archive, int at, int third, int fourth) {
        return archive.length >= at + 4
                && archive[at] == 'P'
                && archive[at + 1] == 'K'
                && archive[at + 2] == third
                && archive[at + 3] == fourth;
    }
}
