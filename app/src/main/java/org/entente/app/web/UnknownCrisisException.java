package org.entente.app.web;

import java.util.stream.Collectors;
import org.entente.recovery.CrisisAccount;
import org.entente.recovery.CrisisBook;

/** A crisis that is neither declared nor detected. */
final class UnknownCrisisException extends UnusableAddressException {
    private static final long serialVersionUID = 1;

    UnknownCrisisException(String id, CrisisBook book) {
        super("There is no crisis with the key \"" + id + "\"; there are "
                + (book.all().isEmpty()
                        ? "none"
                        : book.all().stream().map(CrisisAccount::id).collect(Collectors.joining(", ")))
                + ".");
    }
}
