package org.entente.fetch;

import java.util.Locale;

/** How the file of a slot is packed, told by the end of its name; the one that a list can name comes first. */
enum Packing {
    /** As GDELT publishes it. */
    ZIP(".zip") {
        @Override
        byte[] unpack(byte[] packed) throws SlotArchive.BrokenException {
            return SlotArchive.unpack(packed);
        }
    },
    /** Packed anew by somebody else. */
    GZIP(".gz") {
        @Override
        byte[] unpack(byte[] packed) throws SlotArchive.BrokenException {
            return SlotArchive.unpackGzip(packed);
        }
    },
    /** Not packed. */
    NONE("") {
        @Override
        byte[] unpack(byte[] packed) throws SlotArchive.BrokenException {
            if (packed.length == 0) {
                throw new SlotArchive.BrokenException("it is empty");
            }
            return packed;
        }
    };

    private final String ending;

    Packing(String ending) {
        this.ending = ending;
    }

    /** The content. */
    abstract byte[] unpack(byte[] packed) throws SlotArchive.BrokenException;

    /** The largest file that is taken. */
    int most() {
        return this == NONE ? SlotArchive.MOST_UNPACKED : SlotArchive.MOST_PACKED;
    }

    /** The packing that the end of a name stands for. @throws IllegalArgumentException when it stands for none */
    static Packing of(String ending) {
        for (Packing packing : values()) {
            if (packing.ending.equals(ending.toLowerCase(Locale.ROOT))) {
                return packing;
            }
        }
        throw new IllegalArgumentException("no packing has names that end in " + ending);
    }
}
