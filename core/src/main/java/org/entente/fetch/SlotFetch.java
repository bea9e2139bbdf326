package org.entente.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Fetches the file of a slot and makes sure that it is the one that the list names. */
final class SlotFetch {
    private static final int OK = 200;
    private static final int CHECKED_TRIES = 2;

    private final Web web;
    private final FetchSettings settings;

    SlotFetch(Web web, FetchSettings settings) {
        this.web = web;
        this.settings = settings;
    }

    /** What came of it. */
    sealed interface Result {}

    /** The content, unpacked. */
    @SuppressWarnings("ArrayRecordComponent")
    record Content(byte[] unpacked, String sha256) implements Result {}

    /** The server does not have it. */
    record Missing(String reason) implements Result {}

    /** It came, and cannot be used. */
    record Broken(String reason) implements Result {}

    /** It did not come. */
    record NoAnswer(String reason) implements Result {}

    /** Fetches a file; one that is not as the list says is tried once more. */
    Result fetch(ListedFile file) {
        if (file.bytes() > SlotArchive.MOST_PACKED) {
            return new Broken(
                    "the list gives " + file.bytes() + " bytes; at most " + SlotArchive.MOST_PACKED + " are taken");
        }
        Result result = new Broken("never tried");
        for (int tried = 0; tried < CHECKED_TRIES && result instanceof Broken; tried++) {
            try {
                result = web.patiently(() -> once(file));
            } catch (IOException e) {
                return new NoAnswer(String.valueOf(e.getMessage()));
            }
        }
        return result;
    }

    private Result once(ListedFile file) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        URI address = settings.address(file.slot().fileName());
        Web.Answer answer = web.get(address, Optional.empty(), body, file.bytes());
        if (answer.status() != OK) {
            return new Missing("the server answers " + answer.status());
        }
        return check(file, answer, body.toByteArray());
    }

    private static Result check(ListedFile file, Web.Answer answer, byte[] body) {
        if (!answer.whole() || body.length != file.bytes()) {
            return new Broken("it has " + (answer.whole() ? "" : "more than ") + body.length + " bytes, the list says "
                    + file.bytes());
        }
        String md5 = hash("MD5", body);
        if (!md5.equals(file.md5())) {
            return new Broken("its MD5 is " + md5 + ", the list says otherwise");
        }
        try {
            return new Content(SlotArchive.unpack(body), hash("SHA-256", body));
        } catch (SlotArchive.BrokenException e) {
            return new Broken(String.valueOf(e.getMessage()));
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
