package org.entente.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/** Fetches the file of a slot and makes sure that it is the one that the list names. */
final class SlotFetch implements SlotFiles {
    private static final int OK = 200;
    private static final int CHECKED_TRIES = 2;

    private final Web web;
    private final FetchSettings settings;

    SlotFetch(Web web, FetchSettings settings) {
        this.web = web;
        this.settings = settings;
    }

    @Override
    public String address(Slot slot) {
        return settings.address(slot.fileName()).toString();
    }

    @Override
    public String absence() {
        return "the list has no file for it";
    }

    @Override
    public String name() {
        return settings.base().toString();
    }

    /** Fetches a file; one that is not as the list says is tried once more. */
    @Override
    public Result fetch(ListedFile file) {
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
        return answer.whole()
                ? SlotCheck.check(file, body, Packing.ZIP)
                : new Broken("it has more than " + body.length + " bytes, the list says " + file.bytes());
    }
}
