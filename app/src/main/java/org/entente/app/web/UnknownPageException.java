package org.entente.app.web;

/** A page that the dashboard does not have. */
final class UnknownPageException extends UnusableAddressException {
    private static final long serialVersionUID = 1;

    UnknownPageException(String path) {
        super("there is no page at " + path + "; copy the address from the dashboard, such as /relation?grain=week,"
                + " /incident/KEY or /data, or give the key of an incident");
    }
}
