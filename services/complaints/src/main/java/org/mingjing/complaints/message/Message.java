package org.mingjing.complaints.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One message in the thread of a complaint; only its read mark is ever set, by the side that reads. */
@Entity
@Table(name = "message")
public class Message {
    @Id
    private UUID id;

    @Column(name = "complaint_id")
    private UUID complaintId;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String organ;

    private String author;

    @Column(name = "body")
    private String text;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "read_at")
    private Instant readAt;

    protected Message() {}

    /** From the reporter, of whom nothing is kept. */
    static Message ofReporter(UUID id, UUID complaintId, String text, Instant now) {
        return of(id, complaintId, Side.REPORTER, text, now);
    }

    /** From the office; the reporter reads the organ, not the author. */
    static Message ofOffice(UUID id, UUID complaintId, String organ, String author, String text, Instant now) {
        var message = of(id, complaintId, Side.OFFICE, text, now);
        message.organ = organ;
        message.author = author;
        return message;
    }

    private static Message of(UUID id, UUID complaintId, Side side, String text, Instant now) {
        var message = new Message();
        message.id = id;
        message.complaintId = complaintId;
        message.side = side;
        message.text = text;
        message.writtenAt = now;
        return message;
    }

    public UUID id() {
        return id;
    }

    public UUID complaintId() {
        return complaintId;
    }

    public Side side() {
        return side;
    }

    public String organ() {
        return organ;
    }

    public String author() {
        return author;
    }

    public String text() {
        return text;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public Instant readAt() {
        return readAt;
    }
}
