package org.entente.petrarch;

import java.nio.file.Path;

/** A folder without the dictionaries that coding needs. */
public final class DictionaryFolderException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Names the folder and what it lacks. */
    public DictionaryFolderException(Path folder, String lack) {
        super(folder + ": " + lack);
    }
}
