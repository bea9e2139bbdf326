package org.entente.recovery;

import java.util.List;
import java.util.Optional;
import org.entente.event.EventType;

/** What says that a crisis is ending: something done that the two did not do in it. */
public enum EndingKind {
    /** The two meet or speak. It may ease a crisis; alone it settles nothing. */
    CONTACT("contact"),
    /** A measure is lifted, forces or captives are given back, a ceasefire holds. */
    MEASURE_LIFTED("measure lifted"),
    /** What had been broken off goes on. */
    TIE_RESUMED("tie resumed"),
    /** The two agree. */
    AGREEMENT("agreement"),
    /** What the case names as the end of a declared episode, whatever its type. */
    DECLARED_END("the end that the case names");

    private final String label;

    EndingKind(String label) {
        this.label = label;
    }

    /** The kind in words. */
    public String label() {
        return label;
    }

    /** True for what can settle a crisis, false for a contact. */
    public boolean settles() {
        return this != CONTACT;
    }

    /** CAMEO's root of intents to cooperate: words of what is to come. */
    private static final String INTENT = "03";

    /** CAMEO's code of a formal agreement that is signed; PLOVER has it among support in words. */
    private static final String SIGNED = "057";

    /**
     * What an incident of the pair itself is evidence of; empty for most. Only what was done counts: an intent does not, nor what the
     * text denies, makes depend on something or puts off. Cooperation in words (SUPPORT) and requests are none: they are cheap in
     * a crisis.
     *
     * @param type its type
     * @param text what happened, in words; without it the type alone tells
     * @param cameo CAMEO codes of the rows that report it, where they have any
     */
    public static Optional<EndingKind> of(EventType type, Optional<String> text, List<String> cameo) {
        boolean intent = !cameo.isEmpty() && cameo.stream().allMatch(code -> code.startsWith(INTENT));
        Optional<EndingKind> kind = cameo.contains(SIGNED) ? Optional.of(AGREEMENT) : of(type);
        return kind.filter(_ -> !intent)
                .filter(one ->
                        text.filter(words -> !EndingText.tellsOf(one, words)).isEmpty());
    }

    /** What an incident of the pair itself of this type may be evidence of; empty for most. */
    private static Optional<EndingKind> of(EventType type) {
        return switch (type) {
            case AGREE -> Optional.of(AGREEMENT);
            case CONSULT -> Optional.of(CONTACT);
            case CONCEDE, RETREAT -> Optional.of(MEASURE_LIFTED);
            case COOPERATE -> Optional.of(TIE_RESUMED);
            case SUPPORT, AID, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT ->
                Optional.empty();
        };
    }
}
