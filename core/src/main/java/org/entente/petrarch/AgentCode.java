package org.entente.petrarch;

/**
 * The code of an agent, such as that of a minister: joined to the code of the actor.
 *
 * @param code the code without its tilde
 * @param before whether it stands before the actor's code
 */
record AgentCode(String code, boolean before) {}
