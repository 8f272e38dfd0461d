package org.mingjing.complaints.letter;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which of the things that the reporter was told on the way the caller told him by word, as the list of letters gives it.
 *
 * @param at when; this moment when left out
 */
@Schema(name = "SpokenRequest", examples = """
        {"kind":"PROGRESS","toldAt":"2018-03-06T09:30:00Z","way":"TELEPHONE","at":"2018-03-06T10:00:00Z"}""")
public record SpokenRequest(
        @NotNull LetterKind kind,
        @NotNull Instant toldAt,
        @NotNull SpokenWay way,
        Instant at) {}
