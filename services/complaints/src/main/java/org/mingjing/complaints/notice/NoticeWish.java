package org.mingjing.complaints.notice;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mingjing.complaints.text.PlainText;

/**
 * A reporter's wish to be told by e-mail, named or not. Without the consent nothing is kept.
 *
 * @param notifyByEmail the consent
 * @param language zh or en; the language of the request when left out
 */
@Schema(name = "NoticeWish", examples = NoticeWish.EXAMPLE)
public record NoticeWish(
        @NotBlank @Email @Size(max = 254) @PlainText String email,
        boolean notifyByEmail,
        @Pattern(regexp = "zh|en") @PlainText String language) {
    static final String EXAMPLE = """
            {"email":"someone@example.org","notifyByEmail":true,"language":"zh"}""";

    /** No address, so that no log line can hold one. */
    @Override
    public String toString() {
        return "NoticeWish[withheld]";
    }
}
