package org.entente.corroboration;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads PA-X: {@code AgtId}, {@code Dat}, {@code Agt} and the parties {@code Part}. */
final class AgreementReader implements ReportReader {
    @Override
    public void read(ReferenceFile file, Consumer<Report> reports) {
        file.rows(row -> agreement(row).ifPresent(reports));
    }

    private static Optional<Report> agreement(NamedCsvRecord row) {
        try {
            LocalDate day = LocalDate.parse(ReferenceFile.cell(row, "Dat"));
            return Optional.of(new Report.SignedAgreement(
                    ReferenceFile.cell(row, "AgtId"),
                    Report.on(day),
                    ReferenceFile.cell(row, "Agt"),
                    Text.of(ReferenceFile.cell(row, "Part"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
