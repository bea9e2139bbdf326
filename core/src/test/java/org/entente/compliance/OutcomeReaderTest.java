package org.entente.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Irpin | carried out | As many as 2,000 people were evacuated from Irpin to Kyiv on Wednesday.
            Irpin | unknown | People will be evacuated from Irpin to Kyiv on Wednesday.
            Irpin | unknown | Nine corridors have been approved, among them that from Irpin to Kyiv.
            Irpin | unknown | In all 4,354 people were evacuated in the country.
            Irpin | unknown | As many as 300 people were evacuated from Sumy.
            Vovchansk | not carried out | The corridor for aid from Kharkiv to Vovchansk did not work.
            Irpin | disputed | The ministry accused the other side of disrupting the work of humanitarian corridors.
            Irpin | disputed | Buses from Irpin arrived in Kyiv. The route from Irpin was blocked, said others.
            Severodonetsk | carried out | Some 200 people from Sievierodonetsk reached Bakhmut.
            Bucha (Kyiv region) | carried out | Residents of Bucha arrived in Bilohorodka.
            """)
    void anAnnouncementIsNoDeedAndOtherPlacesSayNothing(String place, String outcome, String text) {
        assertThat(new OutcomeReader().read(text, place).label()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(value = {"''", "'   '"})
    void withoutATextNothingIsTold(String text) {
        assertThat(new OutcomeReader().read(text, "Irpin")).isEqualTo(Outcome.UNKNOWN);
    }
}
