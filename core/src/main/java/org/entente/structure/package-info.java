/**
 * What is known of two states beside what happens between them: neighbourhood, rivalry, pacts, capabilities, shared
 * organisations, past disputes, from the tables that political science keeps by pair and year.
 *
 * <p>The way in is {@link org.entente.structure.StructureFolder}, which reads a folder of such tables (the file names and columns
 * of the R package peacesciencer); {@link org.entente.structure.Structure} answers for a pair and a year with what held at the end
 * of the year before, so that nothing later leaks in. States go by their Correlates of War numbers.
 *
 * <p>May use the vocabulary. The tables are the user's; none is shipped. What a model needs of them
 * ships with it, rounded, as {@link org.entente.structure.StructureText} writes it.
 */
@NullMarked
package org.entente.structure;

import org.jspecify.annotations.NullMarked;
