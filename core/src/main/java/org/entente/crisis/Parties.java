package org.entente.crisis;

import java.util.List;
import org.entente.incident.Layer;

/** Whose acts count as the pair's. */
public enum Parties {
    /** The two states themselves. */
    THE_TWO("between the two"),
    /** The two, and those for whom a side answers. */
    WITH_CLIENTS("with those a side answers for");

    private final String label;

    Parties(String label) {
        this.label = label;
    }

    /** In words. */
    public String label() {
        return label;
    }

    /** The layers whose incidents count. */
    public List<Layer> layers() {
        return switch (this) {
            case THE_TWO -> List.of(Layer.OWN);
            case WITH_CLIENTS -> List.of(Layer.OWN, Layer.ANSWERED_FOR);
        };
    }
}
