package org.mingjing.complaints.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import org.mingjing.commons.timeline.TimelineEntry;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.ComplaintReading;
import org.mingjing.complaints.complaint.ComplaintView;
import org.mingjing.complaints.complaint.Names;
import org.mingjing.complaints.page.PageTexts;

/** What a reporter was told on the way, for himself to print: with its number where a letter was made, without one otherwise. */
@ApplicationScoped
class ReporterLetters {
    private final ComplaintReading reading;
    private final IssuedLetters letters;
    private final Names names;
    private final PageTexts texts;

    ReporterLetters(ComplaintReading reading, IssuedLetters letters, Names names, PageTexts texts) {
        this.reading = reading;
        this.letters = letters;
        this.names = names;
        this.texts = texts;
    }

    /** One of a complaint that its reporter has opened; 404 where he was told no such thing. */
    @Transactional
    NoticeLetterPage page(ComplaintView complaint, LetterKind kind, Instant toldAt, String back) {
        var told = Told.of(complaint).stream()
                .filter(one -> one.is(kind, toldAt))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("letter", kind));
        var letter = letters.of(complaint.id()).stream()
                .filter(one -> one.says(told))
                .findFirst()
                .orElse(null);
        var organ = letter == null ? teller(complaint, told) : letter.organ();
        return new NoticeLetterPage(texts.now(), complaint, told, letter, names.organ(organ), back);
    }

    /** The organ that told him, which need not have the complaint any more. */
    private String teller(ComplaintView complaint, Told told) {
        return reading.timeline(complaint.id()).stream()
                .filter(entry -> entry.command().equals(told.kind().command()))
                .min(Comparator.comparing(
                        entry -> Duration.between(entry.occurredAt(), told.at()).abs()))
                .map(TimelineEntry::organ)
                .filter(Objects::nonNull)
                .orElse(complaint.handlingOrgan());
    }
}
