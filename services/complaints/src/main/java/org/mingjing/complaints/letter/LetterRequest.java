package org.mingjing.complaints.letter;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which of the things that the reporter was told is to be printed; both as the list of letters gives them. */
@Schema(name = "LetterRequest", examples = """
        {"kind":"ACCEPTANCE","toldAt":"2018-03-06T09:30:00Z"}""")
public record LetterRequest(
        @NotNull LetterKind kind, @NotNull Instant toldAt) {}
