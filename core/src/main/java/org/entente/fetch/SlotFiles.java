package org.entente.fetch;

/** Where the files of slots come from: a server, or a folder. */
interface SlotFiles {
    /** The file of a slot, if it can be had and used. */
    Result fetch(ListedFile file);

    /** Where the file of a slot is looked for, as the manifest tells it. */
    String address(Slot slot);

    /** Why nothing is held of a slot that has no file although later ones have. */
    String absence();

    /** The whole of it, for messages. */
    String name();

    /** What came of it. */
    sealed interface Result {}

    /** The content, unpacked. */
    @SuppressWarnings("ArrayRecordComponent")
    record Content(byte[] unpacked, String sha256) implements Result {}

    /** There is no file. */
    record Missing(String reason) implements Result {}

    /** There is one, and it cannot be used. */
    record Broken(String reason) implements Result {}

    /** It did not come. */
    record NoAnswer(String reason) implements Result {}
}
