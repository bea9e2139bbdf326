package org.entente.actor;

/**
 * A role or sector within a state.
 *
 * @param code our key, e.g. MIL
 * @param name its English name
 * @param tier government, military, political, civil, media, armed or other
 */
public record Role(String code, String name, String tier) {}
