package org.entente.app.web;

/**
 * The page that says what went wrong.
 *
 * @param frame what surrounds it
 * @param status the HTTP status
 * @param heading what went wrong
 * @param detail which value is wrong, and what would be right
 */
public record ProblemModel(Frame frame, int status, String heading, String detail) {}
