package org.entente.compliance;

import org.entente.agreement.ProvisionKind;

/**
 * Where a provision stands, and how far its act has come.
 *
 * @param state the state
 * @param achieved how far
 */
public record Standing(State state, Achievement achieved) {

    /** In words: {@code in progress, carried out in part}. */
    public String label(ProvisionKind kind) {
        if (achieved == Achievement.NOTHING || state == State.FULFILLED) {
            return state.label();
        }
        if (kind == ProvisionKind.PROHIBITION) {
            return state.label() + (state == State.IN_PROGRESS ? ", " + kept() : "");
        }
        return state.label() + ", " + achieved.label() + soFar(kind);
    }

    private String kept() {
        return achieved == Achievement.WHOLLY ? "said to be kept" : "said to be kept in part";
    }

    private String soFar(ProvisionKind kind) {
        return kind == ProvisionKind.RECURRING && achieved == Achievement.WHOLLY ? " so far" : "";
    }
}
