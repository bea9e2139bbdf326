/**
 * The commands, one class each. The way in is {@link org.entente.app.cli.Entente}. A command translates its arguments into
 * one call and prints the answer; it throws what goes wrong, and one handler turns that into a message and an exit code.
 * Only here may anything be printed.
 */
@NullMarked
package org.entente.app.cli;

import org.jspecify.annotations.NullMarked;
