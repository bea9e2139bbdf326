package org.entente.app.web;

/** An incident that the data file does not hold. */
final class UnknownIncidentException extends UnusableAddressException {
    private static final long serialVersionUID = 1;

    UnknownIncidentException(String key) {
        super("There is no incident with the key \"" + key + "\".");
    }
}
