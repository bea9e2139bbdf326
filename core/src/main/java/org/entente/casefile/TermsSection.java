package org.entente.casefile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.entente.agreement.ProvisionKind;
import org.entente.agreement.Terms;

/**
 * Reads when a provision binds.
 *
 * @param signed the day of the agreement's signing
 * @param desk where wrong values are noted
 */
record TermsSection(LocalDate signed, RecordDesk desk) {
    /** What a case writes when the text does not say how often. */
    private static final String UNSTATED = "unstated";

    /** The terms; empty when they contradict themselves. */
    Optional<Terms> read(Section section, ProvisionKind kind) {
        Optional<LocalDate> from = day(section, "from");
        Optional<LocalDate> deadline = day(section, "deadline");
        Optional<LocalDate> to = day(section, "to");
        Optional<Period> every = every(section, kind);
        Optional<Period> within = section.text("within").flatMap(text -> period(section, "within", text));
        refuse(section, kind, "deadline", EnumSet.of(ProvisionKind.ONE_OFF, ProvisionKind.CONDITIONAL));
        refuse(section, kind, "within", EnumSet.of(ProvisionKind.ONE_OFF, ProvisionKind.CONDITIONAL));
        refuse(section, kind, "to", EnumSet.of(ProvisionKind.PROHIBITION, ProvisionKind.RECURRING));
        refuse(section, kind, "every", EnumSet.of(ProvisionKind.RECURRING));
        LocalDate first = from.orElse(signed);
        boolean begins = notBefore(section, "from", from, signed, "the signing");
        boolean ordered = notBefore(section, "deadline", deadline, signed, "the signing")
                && notBefore(section, "deadline", deadline, first, "its first day")
                && notBefore(section, "to", to, first, "its first day");
        if (deadline.isPresent() && within.isPresent()) {
            desk.add(section.at("within"), "a provision has a deadline or a time within which; keep one");
        }
        if (!begins || !ordered) {
            return Optional.empty();
        }
        boolean counted = kind == ProvisionKind.ONE_OFF;
        Optional<LocalDate> last = deadline.or(() -> within.filter(_ -> counted).map(first::plus));
        return Optional.of(new Terms(first, last, to, every, within.filter(_ -> !counted)));
    }

    /** A day, or the day of a time with its offset, as the text of the agreement counts it. */
    private Optional<LocalDate> day(Section section, String key) {
        Optional<String> time = section.text(key).filter(text -> text.contains("T"));
        if (time.isEmpty()) {
            return section.day(key);
        }
        try {
            return Optional.of(OffsetDateTime.parse(time.get()).toLocalDate());
        } catch (DateTimeException e) {
            desk.add(
                    section.at(key),
                    key + " must be a day such as 2020-03-05 or a time such as 2020-03-06T00:01+03:00, not \""
                            + time.get() + "\"");
            return Optional.empty();
        }
    }

    private Optional<Period> every(Section section, ProvisionKind kind) {
        Optional<String> text = section.text("every");
        if (kind == ProvisionKind.RECURRING && !section.has("every")) {
            desk.add(
                    section.at("every"),
                    "a recurring provision must say how often; write for instance every: P7D, or every: " + UNSTATED
                            + " when its text does not say");
        }
        return text.filter(word -> !word.equals(UNSTATED)).flatMap(word -> period(section, "every", word));
    }

    private Optional<Period> period(Section section, String key, String text) {
        try {
            Period period = Period.parse(text);
            if (!period.isNegative() && signed.plus(period).isAfter(signed)) {
                return Optional.of(period);
            }
        } catch (DateTimeException e) {
            // told below, with the periods that last no time
        }
        desk.add(section.at(key), key + " must be a time such as P7D or P1M, not \"" + text + "\"");
        return Optional.empty();
    }

    private void refuse(Section section, ProvisionKind kind, String key, Set<ProvisionKind> allowed) {
        if (section.has(key) && !allowed.contains(kind)) {
            desk.add(
                    section.at(key),
                    key + " means nothing for a provision that is " + kind.word() + "; possible for "
                            + String.join(
                                    " and ",
                                    allowed.stream().map(ProvisionKind::word).toList()));
        }
    }

    private boolean notBefore(Section section, String key, Optional<LocalDate> day, LocalDate least, String what) {
        if (day.isEmpty() || !day.get().isBefore(least)) {
            return true;
        }
        desk.add(
                section.at(key),
                key + " " + day.get() + " lies before " + what + " on " + least + "; write a day from " + least
                        + " on");
        return false;
    }
}
