package org.mingjing.complaints.letter;

/** Of what a letter 告知书 tells the reporter on the way to the reply. */
public enum LetterKind {
    /** 受理告知书. */
    ACCEPTANCE("投受"),
    /** 不予受理告知书. */
    REFUSAL("投不受"),
    /** 程序性回复. */
    PROCEDURAL_REPLY("投程"),
    /** 进展告知书. */
    PROGRESS("投进"),
    /** 延长办理期限告知书. */
    EXTENSION("投延");

    private final String series;

    LetterKind(String series) {
        this.series = series;
    }

    /** What stands for the kind in the number. */
    String series() {
        return series;
    }
}
