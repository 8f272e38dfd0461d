package org.mingjing.complaints.notice;

import io.vertx.ext.mail.SMTPException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/**
 * Why a letter was not taken, as a code: the words of a mail server quote the address.
 *
 * @param reply the SMTP answer, 0 when there was none
 */
record MailFailure(String code, int reply) {

    static MailFailure of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException refused && refused.getReplyCode() > 0) {
                return new MailFailure("smtp-" + refused.getReplyCode(), refused.getReplyCode());
            }
            if (cause instanceof TimeoutException || cause instanceof io.smallrye.mutiny.TimeoutException) {
                return new MailFailure("timeout", 0);
            }
            if (cause instanceof IOException) {
                return new MailFailure("unreachable", 0);
            }
        }
        return new MailFailure("error", 0);
    }

    /** Whether the server is away, so that the next letter would fare no better. */
    boolean outage() {
        return reply == 0 && !"error".equals(code);
    }
}
