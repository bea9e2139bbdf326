package org.entente.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * What a request is answered with, ready to send as often as it is asked for. Its tag is a hash of its bytes: who names it is
 * told that nothing changed.
 */
final class Answer {
    private static final int TAG = 32;

    private final String type;
    private final Optional<String> disposition;
    private final byte[] body;
    private final boolean zipped;
    private final String tag;

    private Answer(String type, Optional<String> disposition, byte[] body, boolean zipped) {
        this.type = type;
        this.disposition = disposition;
        this.body = body;
        this.zipped = zipped;
        this.tag = '"' + hash(body) + '"';
    }

    /** Text of a type. */
    static Answer of(String type, String text) {
        return new Answer(type + "; charset=utf-8", Optional.empty(), text.getBytes(StandardCharsets.UTF_8), false);
    }

    /** Bytes to keep as a file. */
    static Answer ofArchive(String type, byte[] body) {
        return new Answer(type, Optional.empty(), body.clone(), false);
    }

    /** The same with a name for who keeps it. */
    Answer named(String disposition) {
        return new Answer(type, Optional.of(disposition), body, zipped);
    }

    /** The same, smaller on the way. */
    Answer zipped() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 4);
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Answer(type, disposition, bytes.toByteArray(), true);
    }

    /** How many bytes are sent. */
    int length() {
        return body.length;
    }

    /** Sends it, or that the client has it already. */
    void send(Context context) {
        context.disableCompression();
        context.header("Cache-Control", "private, max-age=0, must-revalidate");
        context.header("Vary", "Accept-Encoding");
        context.header("ETag", tag);
        if (has(context)) {
            context.status(HttpStatus.NOT_MODIFIED);
            return;
        }
        if (zipped) {
            context.header("Content-Encoding", "gzip");
        }
        disposition.ifPresent(value -> context.header("Content-Disposition", value));
        context.contentType(type).result(body);
    }

    private boolean has(Context context) {
        String known = context.header("If-None-Match");
        return known != null
                && Arrays.stream(known.split(",", -1))
                        .map(one -> one.strip().replaceFirst("^W/", ""))
                        .anyMatch(one -> one.equals(tag) || one.equals("*"));
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, TAG);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
