package org.entente.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.document.Document;
import org.entente.document.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom the head of one side met or called, from small documents of our own. */
class ContactFinderTest {
    private static final LocalDate DAY = LocalDate.of(2019, 5, 20);
    private static final ContactFinder FINDER = new ContactFinder();

    private static Document document(String title, String text) {
        return new Document("1", DAY, title, text, Optional.empty(), Optional.empty());
    }

    private static List<Contact> find(String side, String title, String text) {
        return FINDER.find(document(title, text), side);
    }

    private static String contacts(String side, String title, String text) {
        return find(side, title, text).stream()
                .map(contact -> contact.counterpart() + " " + contact.kind().word())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RUS | Meeting with President of Turkey Recep Tayyip Erdogan | TUR meeting
            RUS | Telephone conversation with Prime Minister of Israel Benjamin Netanyahu | ISR call
            RUS | Talks with the Federal Chancellor of Austria | AUT meeting
            TUR | President Erdogan had a phone call with German Chancellor Angela Merkel | DEU call
            TUR | Joint press conference with President of Serbia Aleksandar Vucic | SRB meeting
            IND | Prime Minister Narendra Modi met Japanese Prime Minister Shinzo Abe in Osaka | JPN meeting
            USA | Call with President Emmanuel Macron of France | FRA call
            FRA | Working lunch with King Abdullah II of Jordan | JOR meeting
            TUR | Trilateral meeting with President of Iran Hassan Rouhani and President of Russia Vladimir Putin | IRN meeting, RUS meeting
            DEU | The Presidents of France, Poland and Germany met in Weimar | FRA meeting, POL meeting
            TUR | President Erdogan and President Ilham Aliyev of Azerbaijan laid a wreath | AZE meeting
            KAZ | President Tokayev spoke by phone with his Uzbek counterpart Shavkat Mirziyoyev | UZB call
            """)
    void aTitleNamesWhoWasMetOrCalled(String side, String title, String contacts) {
        assertThat(contacts(side, title, "Issues of common interest were discussed."))
                .isEqualTo(contacts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Meeting with LUKOIL President Vagit Alekperov",
                "Meeting with President of Ingushetia Yunus-Bek Yevkurov",
                "Meeting with Turkish Foreign Minister Mevlut Cavusoglu",
                "Meeting with Deputy Prime Minister of Turkey",
                "Meeting with First Vice-President of Azerbaijan Mehriban Aliyeva",
                "Meeting with former President of France Nicolas Sarkozy",
                "Meeting with special adviser to the US President",
                "Meeting with President of the French Senate",
                "Meeting with President of the European Council Donald Tusk",
                "Meeting with German business leaders",
                "Working meeting with Prime Minister Dmitry Medvedev",
                "Vladimir Putin will meet with President of Turkey Recep Tayyip Erdogan",
                "Vladimir Putin sent a message to President of Turkey Recep Tayyip Erdogan",
                "Congratulations to Prime Minister of India Narendra Modi",
                "Condolences to President of Sri Lanka Maithripala Sirisena",
                "Meeting on economic issues"
            })
    void othersAndWhatIsYetToComeAreNoContacts(String title) {
        assertThat(contacts("RUS", title, "")).isEmpty();
    }

    @Test
    void ofTwoWhoCallAThirdOnlyTheThirdWasCalled() {
        String title = "President Emmanuel Macron and German Chancellor Angela Merkel had a telephone conversation with"
                + " President of Turkey Recep Tayyip Erdogan";

        assertThat(contacts("FRA", title, "")).isEqualTo("TUR call");
    }

    @Test
    void talksOfTwoStatesNeedHeadsInTheText() {
        assertThat(contacts(
                        "IND",
                        "India-Nepal talks",
                        "Prime Minister Modi received Prime Minister of Nepal K P Sharma Oli."))
                .isEqualTo("NPL meeting");
        assertThat(contacts("IND", "India-Nepal talks", "The two heads of government signed a treaty."))
                .isEqualTo("NPL meeting");
        assertThat(contacts("IND", "India-Nepal talks", "Officials spoke about customs."))
                .isEmpty();
        assertThat(contacts(
                        "IND", "Round table on Indian-Nepalese trade", "Prime Minister of Nepal K P Sharma Oli spoke."))
                .isEmpty();
    }

    @Test
    void aVisitIsAContactWhereTheTextTellsOfTheHost() {
        String title = "State visit to Turkey";
        assertThat(contacts("AZE", title, "President Ilham Aliyev and President Erdogan held talks in Ankara."))
                .isEqualTo("TUR meeting");
        assertThat(contacts("AZE", title, "President Ilham Aliyev visited a museum of carpets."))
                .isEmpty();
    }

    @Test
    void aTranscriptUnderAnOpenTitleNamesWhoSpoke() {
        String text = "President of Turkey Recep Tayyip Erdogan (retranslated): Good morning.\n"
                + "President of Azerbaijan Ilham Aliyev: Thank you for the welcome.";

        assertThat(contacts("TUR", "News conference in Ankara", text)).isEqualTo("AZE meeting");
    }

    @Test
    void aGatheringOfManyIsNoContactWithEach() {
        String text = "Taking part were President of Russia Vladimir Putin, President of Belarus Alexander Lukashenko,"
                + " President of Kazakhstan Kassym-Jomart Tokayev, President of Kyrgyzstan Sooronbay Jeenbekov and Prime"
                + " Minister of Armenia Nikol Pashinyan.";

        assertThat(contacts("RUS", "Summit of the Economic Union", text)).isEmpty();
        assertThat(contacts("RUS", "", text)).isEmpty();
    }

    @Test
    void evidenceStandsWhereItSays() {
        String title = "Meeting with President of Turkey Recep Tayyip Erdogan";

        List<Contact> found = find("RUS", title, "");

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().person()).contains("Recep Tayyip Erdogan");
        assertThat(found.getFirst().day()).isEqualTo(DAY);
        Contact.Span span = found.getFirst().evidence().getFirst();
        assertThat(span.part()).isEqualTo(Sentence.Part.TITLE);
        assertThat(title.substring(span.start(), span.end())).isEqualTo("President of Turkey Recep Tayyip Erdogan");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RUS | Mr Putin and Mr Erdogan discussed trade. The conversation took place on the initiative of the Turkish side. | TUR call
            TUR | The two presidents discussed Turkish-Iranian relations. The telephone conversation was held at Iran's initiative. | IRN call
            IND | Opening the talks, Prime Minister Modi thanked President Macron for his hospitality. | FRA meeting
            DEU | The French president briefed Angela Merkel on his trip. The leaders exchanged views on climate. | FRA call
            RUS | The message reads, in part: “I congratulate you, Mr Erdogan, on Russian-Turkish relations.” | ''
            RUS | The two presidents will discuss Russian-Turkish relations. | ''
            RUS | Mr Putin and Mr Medvedev discussed the budget. | ''
            RUS | Various aspects of Russian-Turkish cooperation were discussed by the ministers. | ''
            """)
    void aTextWithoutItsTitleTellsWhatItCan(String side, String text, String contacts) {
        assertThat(contacts(side, "", text)).isEqualTo(contacts);
    }

    @Test
    void aHeadingBeforeATranscriptIsReadLikeATitle() {
        String text = "Trade was discussed.\n* * *\nBeginning of meeting with President of Serbia Aleksandar Vucic\n"
                + "President of Turkey Recep Tayyip Erdogan: Welcome.";

        assertThat(contacts("TUR", "", text)).isEqualTo("SRB meeting");
    }

    @Test
    void aLineBrokenInsideASentenceIsJoined() {
        String text =
                "The Turkish leader congratulated\nVladimir Putin on the holiday. The two leaders discussed trade.";

        List<Contact> found = find("RUS", "", text);

        assertThat(found).extracting(Contact::counterpart).containsExactly("TUR");
        assertThat(found.getFirst().evidence())
                .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
    }

    @Test
    void aHiddenTitleIsHiddenInTheTextToo() {
        Document document = document("Talks with President Aliyev", "Text version: Talks with President Aliyev. End.");

        assertThat(HiddenTitle.of(document).map(Document::text)).contains("Text version: . End.");
        assertThat(HiddenTitle.of(document("Talks with President Aliyev", "Talks with President Aliyev")))
                .isEmpty();
    }

    @Test
    void aContactNeedsACodeAndEvidence() {
        Contact.Span span = new Contact.Span(Sentence.Part.TITLE, 0, 5);
        assertThatThrownBy(() -> new Contact("1", DAY, "Turkey", Optional.empty(), ContactKind.CALL, List.of(span)))
                .hasMessageContaining("three capital letters, not Turkey");
        assertThatThrownBy(() -> new Contact("1", DAY, "TUR", Optional.empty(), ContactKind.CALL, List.of()))
                .hasMessageContaining("needs a place");
        assertThatThrownBy(() -> new Contact.Span(Sentence.Part.TEXT, 3, 3)).hasMessageContaining("3 to 3");
    }
}
