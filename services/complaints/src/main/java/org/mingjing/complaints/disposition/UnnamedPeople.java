package org.mingjing.complaints.disposition;

/**
 * People who were counted in one way and not named.
 *
 * @param one the row of one of them
 */
public record UnnamedPeople(DispositionView one, int people) {}
