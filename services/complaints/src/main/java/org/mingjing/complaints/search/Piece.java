package org.mingjing.complaints.search;

/** A part of a text that is shown; {@code hit} marks what was looked for. */
public record Piece(String text, boolean hit) {}
