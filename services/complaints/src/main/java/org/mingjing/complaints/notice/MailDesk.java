package org.mingjing.complaints.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.paging.Page;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.web.Etags;
import org.mingjing.commons.web.ProblemException;

/** What an operator does with letters: see which did not get out, and send them again. */
@ApplicationScoped
public class MailDesk {
    private static final Logger LOG = Logger.getLogger(MailDesk.class);

    private final MailRows rows;
    private final CurrentScope scope;
    private final Clock clock;

    MailDesk(MailRows rows, CurrentScope scope, Clock clock) {
        this.rows = rows;
        this.scope = scope;
        this.clock = clock;
    }

    /** One page of the letters in that state, the newest first. */
    @Transactional
    public Page<MailView> list(MailState state, Integer limit, String cursor) {
        return rows.page(state, Cursor.limit(limit), Cursor.decode(cursor));
    }

    /** One of them; 404 unknown. */
    @Transactional
    public MailView one(UUID noticeId) {
        return rows.one(noticeId).orElseThrow(() -> ProblemException.notFound("notice", noticeId));
    }

    /**
     * Tries one again that has failed, from the first pause on; 404 unknown, 412 and 428 as for every command, 409 when
     * it has not failed.
     */
    @Transactional
    public MailView retry(UUID noticeId, String ifMatch) {
        var letter = one(noticeId);
        Etags.require(ifMatch, letter.version());
        if (letter.state() != MailState.FAILED) {
            throw ProblemException.conflict(letter.state(), List.of());
        }
        if (!rows.again(letter, clock.instant())) {
            throw ProblemException.stale();
        }
        LOG.infof(
                "notice %s is sent again at the wish of %s",
                noticeId, scope.get().actor());
        return rows.one(noticeId).orElseThrow();
    }

    /** Whether the last letter to the reporter of a complaint did not arrive, for those who handle it. */
    @Transactional
    public boolean undelivered(UUID complaintId) {
        return rows.undelivered(complaintId);
    }
}
