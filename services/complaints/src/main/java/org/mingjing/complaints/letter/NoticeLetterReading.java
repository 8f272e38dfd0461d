package org.mingjing.complaints.letter;

import static org.mingjing.complaints.deadline.PublicClocks.local;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.Channel;
import org.mingjing.complaints.complaint.ComplaintReading;
import org.mingjing.complaints.complaint.ComplaintStatus;
import org.mingjing.complaints.complaint.ComplaintView;
import org.mingjing.complaints.complaint.Names;
import org.mingjing.complaints.notice.MailDesk;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.PageTexts;

/** The letters of what the reporter was told on the way: which there are, which are to be made, and each to print. */
@ApplicationScoped
class NoticeLetterReading {
    private final ComplaintReading reading;
    private final IssuedLetters letters;
    private final MailDesk mail;
    private final Names names;
    private final PageTexts texts;

    NoticeLetterReading(ComplaintReading reading, IssuedLetters letters, MailDesk mail, Names names, PageTexts texts) {
        this.reading = reading;
        this.letters = letters;
        this.mail = mail;
        this.names = names;
        this.texts = texts;
    }

    /** All of one complaint, in the order in which the reporter was told; 404 unseen. */
    @Transactional
    List<LetterView> of(UUID complaintId) {
        return of(reading.get(complaintId), texts.now());
    }

    /** The same of a complaint that the caller has opened. */
    @Transactional
    List<LetterView> of(ComplaintView complaint, PageText t) {
        var told = Told.of(complaint);
        if (told.isEmpty()) {
            return List.of();
        }
        var made = letters.of(complaint.id());
        var onPaper = onPaper(complaint);
        return told.stream()
                .map(one -> view(
                        one, made.stream().filter(letter -> letter.says(one)).findFirst(), onPaper, t))
                .toList();
    }

    /** A letter to print, made or not found (404). */
    @Transactional
    NoticeLetterPage page(UUID complaintId, UUID letterId) {
        var complaint = reading.get(complaintId);
        var letter = letters.of(complaintId).stream()
                .filter(one -> one.id().equals(letterId))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("letter", letterId));
        var told = Told.of(complaint).stream()
                .filter(letter::says)
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("letter", letterId));
        return new NoticeLetterPage(texts.now(), complaint, letter, told, names.organ(letter.organ()));
    }

    /** Who is not reached otherwise: he did not file by the internet, or the last e-mail to him did not arrive. */
    private boolean onPaper(ComplaintView complaint) {
        var over = complaint.status() == ComplaintStatus.CLOSED || complaint.status() == ComplaintStatus.WITHDRAWN;
        return !over && (complaint.matter().channel() != Channel.ONLINE || mail.undelivered(complaint.id()));
    }

    private static LetterView view(Told told, Optional<IssuedLetter> made, boolean onPaper, PageText t) {
        return new LetterView(
                told.kind(),
                t.of("told.kind." + told.kind()),
                local(told.at()),
                made.map(IssuedLetter::id).orElse(null),
                made.map(IssuedLetter::number).orElse(null),
                made.map(letter -> local(letter.at())).orElse(null),
                made.map(IssuedLetter::by).orElse(null),
                made.isEmpty() && onPaper);
    }
}
