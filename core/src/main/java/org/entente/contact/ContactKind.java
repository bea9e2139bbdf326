package org.entente.contact;

import java.util.Locale;
import java.util.Optional;

/** How two heads of state or government were in contact. */
public enum ContactKind {
    /** In one place: a meeting, talks, a visit, an appearance before the press together. */
    MEETING,
    /** At a distance: by telephone or by video. */
    CALL;

    /** The word for it in files: {@code meeting} or {@code call}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of that word. */
    public static Optional<ContactKind> find(String word) {
        for (ContactKind kind : values()) {
            if (kind.word().equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
