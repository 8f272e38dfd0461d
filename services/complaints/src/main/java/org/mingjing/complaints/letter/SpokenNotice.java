package org.mingjing.complaints.letter;

import java.time.Instant;

/** What a reporter was told by word: of what, how, when and by whom. */
record SpokenNotice(LetterKind kind, Instant toldAt, SpokenWay way, Instant at, String by) {
    boolean says(Told told) {
        return told.is(kind, toldAt);
    }
}
