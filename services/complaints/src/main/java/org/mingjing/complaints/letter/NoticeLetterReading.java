package org.mingjing.complaints.letter;

import static org.mingjing.complaints.deadline.PublicClocks.local;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.ComplaintReading;
import org.mingjing.complaints.complaint.ComplaintView;
import org.mingjing.complaints.complaint.Names;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.PageTexts;

/** The letters of what the reporter was told on the way: which there are, which are to be made, and each to print. */
@ApplicationScoped
class NoticeLetterReading {
    private final ComplaintReading reading;
    private final IssuedLetters letters;
    private final SpokenNotices notices;
    private final PaperNeed need;
    private final Names names;
    private final PageTexts texts;

    NoticeLetterReading(
            ComplaintReading reading,
            IssuedLetters letters,
            SpokenNotices notices,
            PaperNeed need,
            Names names,
            PageTexts texts) {
        this.reading = reading;
        this.letters = letters;
        this.notices = notices;
        this.need = need;
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
        var spoken = notices.of(complaint.id());
        var onPaper = need.onPaper(complaint);
        return told.stream()
                .map(one -> view(
                        one,
                        made.stream().filter(letter -> letter.says(one)).findFirst(),
                        spoken.stream().filter(notice -> notice.says(one)).findFirst(),
                        need.inWriting(complaint, one).orElse(null),
                        onPaper && need.toldHere(complaint, one),
                        t))
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
        return new NoticeLetterPage(
                texts.now(),
                complaint,
                told,
                letter,
                names.organ(letter.organ()),
                "/complaints/" + complaintId + "#letters");
    }

    private static LetterView view(
            Told told,
            Optional<IssuedLetter> made,
            Optional<SpokenNotice> spoken,
            String inWriting,
            boolean onPaper,
            PageText t) {
        return new LetterView(
                told.kind(),
                t.of(told.titleKey()),
                local(told.at()),
                made.map(IssuedLetter::id).orElse(null),
                made.map(IssuedLetter::number).orElse(null),
                made.map(letter -> local(letter.at())).orElse(null),
                made.map(IssuedLetter::by).orElse(null),
                spoken.map(SpokenNotice::way).orElse(null),
                spoken.map(notice -> local(notice.at())).orElse(null),
                spoken.map(SpokenNotice::by).orElse(null),
                inWriting,
                made.isEmpty() && onPaper && (spoken.isEmpty() || inWriting != null));
    }
}
