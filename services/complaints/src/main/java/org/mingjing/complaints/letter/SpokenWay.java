package org.mingjing.complaints.letter;

/** How a reporter was told something without a letter. */
public enum SpokenWay {
    TELEPHONE,
    WINDOW
}
