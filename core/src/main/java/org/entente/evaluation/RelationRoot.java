package org.entente.evaluation;

import java.util.Arrays;
import java.util.Optional;
import org.entente.event.EventType;
import org.entente.event.Quad;

/** The fifteen roots by which files of marked sentences are labelled: PLOVER's types, with CONCEDE and RETREAT as one. */
public enum RelationRoot {
    AGREE(Quad.VERBAL_COOPERATION),
    CONSULT(Quad.VERBAL_COOPERATION),
    SUPPORT(Quad.VERBAL_COOPERATION),
    COOPERATE(Quad.MATERIAL_COOPERATION),
    AID(Quad.MATERIAL_COOPERATION),
    YIELD(Quad.MATERIAL_COOPERATION),
    REQUEST(Quad.VERBAL_CONFLICT),
    ACCUSE(Quad.VERBAL_CONFLICT),
    REJECT(Quad.VERBAL_CONFLICT),
    THREATEN(Quad.VERBAL_CONFLICT),
    PROTEST(Quad.MATERIAL_CONFLICT),
    SANCTION(Quad.MATERIAL_CONFLICT),
    MOBILIZE(Quad.MATERIAL_CONFLICT),
    COERCE(Quad.MATERIAL_CONFLICT),
    ASSAULT(Quad.MATERIAL_CONFLICT);

    private final Quad quad;

    RelationRoot(Quad quad) {
        this.quad = quad;
    }

    /** The quad class by the scheme of these files, in which YIELD is material. */
    public Quad quad() {
        return quad;
    }

    /** The root of a type. */
    public static RelationRoot of(EventType type) {
        return switch (type) {
            case CONCEDE, RETREAT -> YIELD;
            case AGREE,
                    CONSULT,
                    SUPPORT,
                    COOPERATE,
                    AID,
                    REQUEST,
                    ACCUSE,
                    REJECT,
                    THREATEN,
                    PROTEST,
                    SANCTION,
                    MOBILIZE,
                    COERCE,
                    ASSAULT -> valueOf(type.name());
        };
    }

    /** The root of a word; empty when there is none of that name. */
    public static Optional<RelationRoot> find(String word) {
        return Arrays.stream(values()).filter(root -> root.name().equals(word)).findFirst();
    }
}
