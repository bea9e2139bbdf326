package org.entente.app.web;

/** An address that the dashboard cannot answer. The message says why, and what would be right. */
public sealed class UnusableAddressException extends RuntimeException
        permits BadParameterException, UnknownCrisisException, UnknownIncidentException, UnknownPageException {
    private static final long serialVersionUID = 1;

    UnusableAddressException(String message) {
        super(message);
    }
}
