package org.mingjing.complaints.course;

import java.time.Instant;
import org.mingjing.complaints.complaint.Answer;
import org.mingjing.complaints.complaint.Conclusion;
import org.mingjing.complaints.complaint.Rating;

/**
 * What a first handling came to before the reporter asked for a review 复查.
 *
 * @param rating null where the reporter did not judge
 * @param reviewReason why the reporter is not content
 */
public record Round(
        String organ,
        Conclusion conclusion,
        Answer reply,
        String replyNumber,
        Rating rating,
        String reviewReason,
        Instant reviewAt) {}
