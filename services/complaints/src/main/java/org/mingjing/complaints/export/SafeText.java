package org.mingjing.complaints.export;

/** Text that no program takes for a formula, even when the sheet is saved as CSV and opened again. */
final class SafeText {
    private static final String BEGIN_FORMULAS = "=+-@＝＋－＠\t\r\n";

    private SafeText() {}

    /** The same with an apostrophe before what would begin a formula, and without what XML cannot hold. */
    static String of(String text) {
        if (text == null) {
            return "";
        }
        var clean = text.codePoints()
                .filter(SafeText::storable)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return !clean.isEmpty() && BEGIN_FORMULAS.indexOf(clean.charAt(0)) >= 0 ? "'" + clean : clean;
    }

    private static boolean storable(int character) {
        return character >= ' ' || character == '\t' || character == '\n' || character == '\r';
    }
}
