package org.entente.app.web;

/**
 * Which state of the case an answer tells of. Two answers of one edition to one address on one day are the same.
 *
 * @param entries how many samples and entries of the journal were added since the data file was opened
 * @param refreshes how often the incidents were made anew since the server was made
 */
record Edition(long entries, long refreshes) {}
