package org.entente.coding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;

/** Which coder it is. Whoever keeps coded events keeps this with them: when it changes, texts have to be coded again. */
public final class CoderVersion {
    /** Raised with every change of the rules around the models that may change an event. */
    private static final String RULES = "rules 1";

    private static final List<String> LEARNED_AND_LISTED = List.of(
            "/org/entente/coding/event-model.gz",
            "/org/entente/coding/mode-model.gz",
            "/org/entente/coding/status-model.gz",
            "/org/entente/coding/triggers.tsv",
            "/org/entente/coding/word-tags.tsv",
            "/org/entente/mention/ambiguous-words.tsv",
            "/org/entente/mention/role-words.tsv",
            "/org/entente/actor/metonyms.tsv",
            "/org/entente/actor/office-holders.tsv",
            "/org/entente/situation/places.tsv",
            "/org/entente/situation/states-before.tsv");

    private CoderVersion() {}

    /** The model's version, that of the rules, and a hash of all that is learned or listed. One line; reads some megabytes. */
    public static String shipped() {
        CRC32C sum = new CRC32C();
        for (String name : LEARNED_AND_LISTED) {
            try (InputStream in = CoderVersion.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException(name + " was not packaged");
                }
                sum.update(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return EventModel.VERSION + " " + RULES + " " + HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
