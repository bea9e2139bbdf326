package org.entente.fetch;

/**
 * What came of a slot, as the manifest has it.
 *
 * @param slot the slot
 * @param state what came of it
 * @param url where it was asked for
 * @param bytes the size of its file, 0 when there is none
 * @param md5 the hash that the list gives, empty when the list lacks the slot
 * @param sha256 the hash of the file as it came, empty unless fetched
 * @param rowsSeen its rows
 * @param rowsKept those that name the case's actors
 * @param rowsAside those that have another number of columns than 61
 * @param reason why it is missing or broken, else empty
 */
public record SlotRecord(
        Slot slot,
        SlotState state,
        String url,
        long bytes,
        String md5,
        String sha256,
        long rowsSeen,
        long rowsKept,
        long rowsAside,
        String reason) {
    static final String HEADER = "slot\tstate\turl\tbytes\tmd5\tsha256\trows_seen\trows_kept\trows_aside\treason";
    private static final int CELLS = HEADER.split("\t", -1).length;

    /** A slot that was fetched. */
    static SlotRecord fetched(ListedFile file, String url, String sha256, Part part) {
        return new SlotRecord(
                file.slot(),
                SlotState.FETCHED,
                url,
                file.bytes(),
                file.md5(),
                sha256,
                part.exposure().total() + part.asides().size(),
                part.rows().size(),
                part.asides().size(),
                "");
    }

    /** A listed slot that could not be fetched. */
    static SlotRecord failed(ListedFile file, SlotState state, String url, String reason) {
        return new SlotRecord(file.slot(), state, url, file.bytes(), file.md5(), "", 0, 0, 0, ListLine.shown(reason));
    }

    /** A slot that has no file although later ones have. */
    static SlotRecord absent(Slot slot, String url, String reason) {
        return new SlotRecord(slot, SlotState.MISSING, url, 0, "", "", 0, 0, 0, reason);
    }

    String line() {
        return String.join(
                "\t",
                slot.name(),
                state.word(),
                url,
                Long.toString(bytes),
                md5,
                sha256,
                Long.toString(rowsSeen),
                Long.toString(rowsKept),
                Long.toString(rowsAside),
                reason);
    }

    /** Reads a line. @throws IllegalArgumentException when it is none */
    static SlotRecord of(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != CELLS) {
            throw new IllegalArgumentException(cells.length + " columns instead of " + CELLS);
        }
        return new SlotRecord(
                Slot.of(cells[0]),
                SlotState.of(cells[1]),
                cells[2],
                Long.parseLong(cells[3]),
                cells[4],
                cells[5],
                Long.parseLong(cells[6]),
                Long.parseLong(cells[7]),
                Long.parseLong(cells[8]),
                cells[9]);
    }
}
