package org.entente.app.web;

/** A parameter of a request that cannot be used. */
final class BadParameterException extends UnusableAddressException {
    private static final long serialVersionUID = 1;

    /**
     * @param name the parameter
     * @param value what stands there
     * @param remedy what would be right, as a whole clause
     */
    BadParameterException(String name, String value, String remedy) {
        super(name + "=" + value + ": " + remedy);
    }
}
