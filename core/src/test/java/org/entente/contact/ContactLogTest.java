package org.entente.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.entente.contact.ContactReport.Kind;
import org.entente.contact.ContactReport.Origin;
import org.entente.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When two reports tell one contact, and when they tell two. */
class ContactLogTest {
    private static final LocalDate DAY = LocalDate.of(2019, 5, 20);

    private static ContactReport report(Kind kind, String key, int after, ContactForm form, String person) {
        return new ContactReport(
                "RUS",
                "TUR",
                DAY.plusDays(after),
                form,
                Optional.of(person).filter(name -> !name.isEmpty()),
                new Origin(kind, key, "said by " + key, Optional.empty()));
    }

    private static ContactReport document(String key, int after, ContactForm form) {
        return report(Kind.DOCUMENT, key, after, form, "");
    }

    private static ContactReport incident(String key, int after, ContactForm form) {
        return report(Kind.INCIDENT, key, after, form, "");
    }

    private static String log(ContactReport... reports) {
        return ContactLog.of(List.of(reports)).contacts().stream()
                .map(contact ->
                        contact.from().getDayOfMonth() + "-" + contact.to().getDayOfMonth() + " "
                                + contact.form().word() + " " + contact.documents() + contact.incidents())
                .collect(Collectors.joining(", "));
    }

    @Test
    void anIncidentAndADocumentOfOneVisitAreOneContactAndBothAreCited() {
        assertThat(log(document("57", 0, ContactForm.MEETING), incident("talks", 0, ContactForm.VISIT)))
                .isEqualTo("20-20 visit [57][talks]");
    }

    @Test
    void aVisitThatLastsUntilTheNextDayIsOne() {
        assertThat(log(
                        document("a", 0, ContactForm.MEETING),
                        document("b", 1, ContactForm.GATHERING),
                        document("c", 3, ContactForm.MEETING)))
                .isEqualTo("20-21 meeting [a, b][], 23-23 meeting [c][]");
    }

    @Test
    void documentsOfTwoDaysAreTwoCalls() {
        assertThat(log(document("a", 0, ContactForm.CALL), document("b", 1, ContactForm.CALL)))
                .isEqualTo("20-20 call [a][], 21-21 call [b][]");
    }

    @Test
    void aDocumentOfTheDayAfterTellsTheCallOfTheDayBefore() {
        assertThat(log(incident("call", 0, ContactForm.CALL), document("a", 1, ContactForm.CALL)))
                .isEqualTo("20-20 call [a][call]");
    }

    @Test
    void aDocumentOfTheDayAfterIsACallOfItsOwnWhenTheCallHasADocument() {
        assertThat(log(
                        incident("call", 0, ContactForm.CALL),
                        document("a", 0, ContactForm.CALL),
                        document("b", 1, ContactForm.CALL)))
                .isEqualTo("20-20 call [a][call], 21-21 call [b][]");
    }

    @Test
    void aCallAndAMeetingOfOneDayAreTwoContacts() {
        assertThat(log(document("a", 0, ContactForm.CALL), document("b", 0, ContactForm.MEETING)))
                .isEqualTo("20-20 meeting [b][], 20-20 call [a][]");
    }

    @Test
    void twoPersonsOfOneStateAreTwoContacts() {
        assertThat(log(
                        report(Kind.DOCUMENT, "a", 0, ContactForm.MEETING, "Recep Tayyip Erdogan"),
                        report(Kind.DOCUMENT, "b", 0, ContactForm.MEETING, "Binali Yildirim")))
                .isEqualTo("20-20 meeting [a][], 20-20 meeting [b][]");
    }

    @Test
    void aReportThatDoesNotTellHowJoinsWhatIsKnownOfItsDay() {
        assertThat(log(incident("consult", 0, ContactForm.UNKNOWN), document("a", 0, ContactForm.CALL)))
                .isEqualTo("20-20 call [a][consult]");
        assertThat(log(incident("consult", 0, ContactForm.UNKNOWN))).isEqualTo("20-20 unknown [][consult]");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theOrderOfTheReportsDoesNotMatter(long seed) {
        List<ContactReport> reports = new ArrayList<>();
        Random random = new Random(seed);
        List<ContactForm> forms = List.of(ContactForm.values());
        for (int i = 0; i < 40; i++) {
            ContactForm form = forms.get(random.nextInt(forms.size()));
            Kind kind = random.nextBoolean() ? Kind.DOCUMENT : Kind.INCIDENT;
            reports.add(report(kind, "r" + i, random.nextInt(12), form, random.nextInt(3) == 0 ? "A" : ""));
        }
        ContactLog log = ContactLog.of(reports);
        Collections.shuffle(reports, random);

        assertThat(ContactLog.of(reports)).isEqualTo(log);
        assertThat(log.contacts().stream()
                        .mapToInt(contact -> contact.reports().size())
                        .sum())
                .isEqualTo(40);
    }

    @Test
    void aMeetingWithLeadersOfSeveralStatesIsAGatheringOfEach() {
        Document document = new Document(
                "9",
                DAY,
                "Meeting with President of China Xi Jinping and President of Mongolia Khaltmaagiin Battulga",
                "They met in Bishkek.",
                Optional.empty(),
                Optional.empty());
        assertThat(new DocumentContacts().read(document, "RUS"))
                .extracting(ContactReport::counterpart, ContactReport::form)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("CHN", ContactForm.GATHERING),
                        org.assertj.core.groups.Tuple.tuple("MNG", ContactForm.GATHERING));
    }

    @Test
    void noSideIsInContactWithItself() {
        assertThatThrownBy(() -> new ContactReport(
                        "RUS",
                        "RUS",
                        DAY,
                        ContactForm.CALL,
                        Optional.empty(),
                        new Origin(Kind.DOCUMENT, "7", "", Optional.empty())))
                .hasMessage("7 cannot report a contact of RUS with itself");
    }
}
