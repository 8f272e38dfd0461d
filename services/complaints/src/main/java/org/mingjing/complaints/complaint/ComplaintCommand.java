package org.mingjing.complaints.complaint;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The commands that move a complaint, in the order of its life. */
public enum ComplaintCommand {
    ACCEPT,
    DECLINE,
    ASSIGN,
    /** 移送. */
    REFER,
    /** 指定管辖、异地办理. */
    DESIGNATE,
    /** 提级办理. */
    RAISE,
    /** 更正登记信息. */
    CORRECT,
    /** 更正被反映单位. */
    CORRECT_RESPONDENT,
    PROCEDURAL_REPLY,
    /** 中止. */
    SUSPEND,
    RESUME,
    /** 延期. */
    EXTEND,
    /** 进展答复. */
    PROGRESS,
    CONCLUDE,
    REPLY,
    RATE,
    CLOSE,
    /** 复查, asked for by the reporter. */
    REVIEW,
    /** 撤回 by the reporter. */
    WITHDRAW;

    /** Whether it is the reporter's own; all others are the handling organ's. */
    public boolean ofReporter() {
        return this == RATE || this == REVIEW || this == WITHDRAW;
    }

    /** Whether it needs an organ above that may handle the complaint. */
    public boolean goesUp() {
        return this == RAISE || this == REVIEW;
    }

    /** Whether a complaint in order comes to it; the others are for whoever has a reason to turn off the way. */
    public boolean awaited() {
        return switch (this) {
            case ACCEPT, ASSIGN, PROCEDURAL_REPLY, RESUME, PROGRESS, CONCLUDE, REPLY, RATE, CLOSE -> true;
            case DECLINE, REFER, DESIGNATE, RAISE, CORRECT, CORRECT_RESPONDENT, SUSPEND, EXTEND, REVIEW, WITHDRAW ->
                false;
        };
    }

    /** The last segment of the command's path, such as {@code procedural-reply}. */
    public String verb() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The command of that verb, or nothing. */
    public static Optional<ComplaintCommand> ofVerb(String verb) {
        return Arrays.stream(values())
                .filter(command -> command.verb().equals(verb))
                .findFirst();
    }
}
