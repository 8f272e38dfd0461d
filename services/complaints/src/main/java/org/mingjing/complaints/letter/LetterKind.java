package org.mingjing.complaints.letter;

/** Of what a letter 告知书 tells the reporter on the way to the reply. */
public enum LetterKind {
    /** 受理告知书. */
    ACCEPTANCE("投受", "accept"),
    /** 不予受理告知书. */
    REFUSAL("投不受", "decline"),
    /** 程序性回复. */
    PROCEDURAL_REPLY("投程", "procedural-reply"),
    /** 进展告知书. */
    PROGRESS("投进", "progress"),
    /** 延长办理期限告知书. */
    EXTENSION("投延", "extend");

    private final String series;
    private final String command;

    LetterKind(String series, String command) {
        this.series = series;
        this.command = command;
    }

    /** By what the reporter was told it, as the timeline calls it. */
    String command() {
        return command;
    }

    /** What stands for the kind in the number. */
    String series() {
        return series;
    }
}
