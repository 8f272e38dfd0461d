package org.mingjing.pages;

/** One entry of the officials' side bar; {@code current} when the page shown lies below it. */
public record NavEntry(String label, String href, boolean current) {}
