/**
 * Channels between two states: what can be open or closed, such as flights, visas, trade in a kind of goods, or calls between
 * the leaders. They are listed side by side and never summed into one width.
 *
 * <p>A case declares a channel and the incidents or documents that opened and closed it; {@link
 * org.entente.channel.ChannelHistory} gives its spans as of a day, each with what it rests on, and its interruptions.
 * {@link org.entente.channel.SensitiveIssue} counts opportunities to provoke against provocations. What rests on nothing
 * known is unknown, and neither open nor closed. Pure functions; may use incident and the vocabulary.
 */
@NullMarked
package org.entente.channel;

import org.jspecify.annotations.NullMarked;
