package org.entente.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.event.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only what was done says that a crisis is ending. */
class EndingKindTest {
    private static Optional<EndingKind> of(EventType type, String text) {
        return EndingKind.of(type, Optional.of(text), List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    RETREAT | Turkey does not intend to escalate.
                    RETREAT | Russia refuses to lift the sanctions.
                    RETREAT | Russia did not release the sailors.
                    RETREAT | Moscow hasn't withdrawn its troops.
                    RETREAT | The ministry denies that forces were withdrawn.
                    RETREAT | Russia rules out lifting the ban.
                    RETREAT | Russia may lift the ban in autumn.
                    RETREAT | The ban could be lifted if Turkey apologises.
                    RETREAT | Turkey agreed to withdraw its soldiers.
                    RETREAT | Putin promises that the ban will be eased.
                    RETREAT | Ankara called on Moscow to release the sailors.
                    RETREAT | The lifting of the ban was postponed.
                    CONCEDE | Russia would allow charter flights.
                    CONCEDE | Erdogan wants Russia to drop the visa rules.
                    COOPERATE | Joint patrols will begin on Monday.
                    COOPERATE | The two plan to resume flights.
                    AGREE | Talks ended without agreement.
                    AGREE | Russia did not sign the protocol.
                    AGREE | Putin said that Russia would speed up the delivery.
                    AGREE | The agreement was not renewed.
                    CONSULT | The presidents will meet in Sochi.
                    CONSULT | Putin refused to meet Erdogan.
                    """)
    void whatIsDeniedConditionalOrToComeEndsNothing(EventType type, String text) {
        assertThat(of(type, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    RETREAT | MEASURE_LIFTED | Russia lifts the ban, but does not let tomatoes in.
                    RETREAT | MEASURE_LIFTED | On the day of the deadline the ministry said that heavy weapons had been withdrawn.
                    RETREAT | MEASURE_LIFTED | Russia takes onions and salt off the list of banned goods.
                    RETREAT | MEASURE_LIFTED | Turkish tomatoes may be imported into Russia again within the quota.
                    RETREAT | MEASURE_LIFTED | Putin lifts the ban and tells the government to open the way; trade will follow.
                    CONCEDE | MEASURE_LIFTED | Charter flights are allowed again, which the minister had refused before.
                    COOPERATE | TIE_RESUMED | The sixth joint patrol was completed as planned.
                    COOPERATE | TIE_RESUMED | Not only flights resumed.
                    AGREE | AGREEMENT | The round confirms the zones and agrees to discuss the congress.
                    AGREE | AGREEMENT | The two signed a protocol on the land section.
                    CONSULT | CONTACT | They meet.
                    CONSULT | CONTACT | The presidents call for an end to bloodshed.
                    CONSULT | CONTACT | Putin urged Erdogan to weigh the situation, and hopes for calm.
                    CONSULT | CONTACT | Putin and Erdogan spoke by telephone, and would meet soon.
                    """)
    void whatWasDoneCounts(EventType type, EndingKind kind, String text) {
        assertThat(of(type, text)).contains(kind);
    }

    @Test
    void anIntentToCooperateIsNoAgreementAndASignatureIsOne() {
        assertThat(EndingKind.of(EventType.AGREE, Optional.empty(), List.of("036", "0311")))
                .isEmpty();
        assertThat(EndingKind.of(EventType.AGREE, Optional.empty(), List.of("036", "057")))
                .contains(EndingKind.AGREEMENT);
        assertThat(EndingKind.of(EventType.SUPPORT, Optional.empty(), List.of("057")))
                .contains(EndingKind.AGREEMENT);
        assertThat(EndingKind.of(EventType.SUPPORT, Optional.empty(), List.of("051")))
                .isEmpty();
        assertThat(EndingKind.of(EventType.RETREAT, Optional.empty(), List.of("0841")))
                .contains(EndingKind.MEASURE_LIFTED);
        assertThat(EndingKind.of(EventType.AGREE, Optional.empty(), List.of())).contains(EndingKind.AGREEMENT);
    }
}
