package org.entente.fetch;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Makes sure that the file of a slot is the one that a list names, and unpacks it. */
final class SlotCheck {
    private SlotCheck() {}

    /** The content of a file of that size and hash; a file that no list names is not held against one. */
    static SlotFiles.Result check(ListedFile file, byte[] body, Packing packing) {
        if (body.length != file.bytes()) {
            return new SlotFiles.Broken("it has " + body.length + " bytes, the list says " + file.bytes());
        }
        String md5 = hash("MD5", body);
        if (file.verifiable() && !md5.equals(file.md5())) {
            return new SlotFiles.Broken("its MD5 is " + md5 + ", the list says otherwise");
        }
        try {
            return new SlotFiles.Content(packing.unpack(body), hash("SHA-256", body));
        } catch (SlotArchive.BrokenException e) {
            return new SlotFiles.Broken(String.valueOf(e.getMessage()));
        }
    }

    private static String hash(String algorithm, byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
