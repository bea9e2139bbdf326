package org.entente.event;

import java.util.Locale;

/** The four quad classes: words or deeds, cooperation or conflict. */
public enum Quad {
    VERBAL_COOPERATION,
    MATERIAL_COOPERATION,
    VERBAL_CONFLICT,
    MATERIAL_CONFLICT;

    /** True for words, false for deeds. */
    public boolean verbal() {
        return switch (this) {
            case VERBAL_COOPERATION, VERBAL_CONFLICT -> true;
            case MATERIAL_COOPERATION, MATERIAL_CONFLICT -> false;
        };
    }

    /** True for cooperation, false for conflict. */
    public boolean cooperation() {
        return switch (this) {
            case VERBAL_COOPERATION, MATERIAL_COOPERATION -> true;
            case VERBAL_CONFLICT, MATERIAL_CONFLICT -> false;
        };
    }

    /** The class in words, "verbal cooperation" for instance. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** GDELT's number for the class, 1 to 4. */
    public int number() {
        return switch (this) {
            case VERBAL_COOPERATION -> 1;
            case MATERIAL_COOPERATION -> 2;
            case VERBAL_CONFLICT -> 3;
            case MATERIAL_CONFLICT -> 4;
        };
    }
}
