package org.entente.channel;

import java.util.Locale;

/** Where a channel stands. */
public enum ChannelState {
    OPEN,
    /** Open in part: by quota, for some goods, for some persons. */
    RESTRICTED,
    CLOSED,
    /** Nothing known says. Neither open nor closed. */
    UNKNOWN;

    /** In words, as exports write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
