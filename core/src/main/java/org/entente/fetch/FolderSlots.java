package org.entente.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Takes the files of slots from a folder. */
final class FolderSlots implements SlotFiles {
    private final SlotFolder folder;
    private final Map<Slot, SlotFolder.Offered> files;

    /** @param files what lies there */
    FolderSlots(SlotFolder folder, Map<Slot, SlotFolder.Offered> files) {
        this.folder = folder;
        this.files = files;
    }

    @Override
    public Result fetch(ListedFile file) {
        return Optional.ofNullable(files.get(file.slot()))
                .map(offered -> read(file, offered))
                .orElseGet(() -> new Missing(absence()));
    }

    private Result read(ListedFile file, SlotFolder.Offered offered) {
        int most = offered.packing().most();
        if (offered.bytes() > most) {
            return new Broken("it has " + offered.bytes() + " bytes; at most " + most + " are taken");
        }
        try {
            byte[] body = Files.readAllBytes(offered.path());
            return body.length == offered.bytes()
                    ? SlotCheck.check(file, body, offered.packing())
                    : new Broken("it changed while it was read");
        } catch (NoSuchFileException e) {
            return new Missing("it has gone from the folder");
        } catch (IOException e) {
            return new Broken("it cannot be read: " + e.getMessage());
        }
    }

    @Override
    public String address(Slot slot) {
        return Optional.ofNullable(files.get(slot))
                .map(SlotFolder.Offered::path)
                .orElseGet(() -> folder.path().resolve(slot.fileName()))
                .toAbsolutePath()
                .normalize()
                .toUri()
                .toString();
    }

    @Override
    public String absence() {
        return "the folder has no file for it";
    }

    @Override
    public String name() {
        Path path = folder.path();
        return path.toString();
    }
}
