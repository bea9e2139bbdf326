package org.entente.app.web;

import java.util.Locale;
import org.entente.actor.CodeSystem;
import org.entente.actor.Dyad;
import org.entente.actor.State;

/**
 * Reads two states as users write them: {@code RUS-TUR}.
 *
 * @param desk the case, for the states of its last day
 * @param parameter the name of the parameter, for messages
 */
record PairName(Desk desk, String parameter) {

    /** The pair. @throws BadParameterException when it is none */
    Dyad read(String text) {
        String[] codes = text.strip().toUpperCase(Locale.ROOT).split("[- ]+", -1);
        if (codes.length != 2 || codes[0].equals(codes[1])) {
            throw new BadParameterException(parameter, text, "write the ISO codes of two states, as RUS-TUR");
        }
        return new Dyad(state(text, codes[0]), state(text, codes[1]));
    }

    private String state(String text, String code) {
        return desk.observatory()
                .directory()
                .states()
                .find(CodeSystem.ISO3, code, desk.view().window().to())
                .map(State::code)
                .orElseThrow(() -> new BadParameterException(
                        parameter, text, "no state has the code " + code + "; write ISO codes, as RUS-TUR"));
    }
}
