package vn.chungtay.housing.export;

/**
 * Text for a cell that a spreadsheet will open. What begins like a formula is preceded by an apostrophe, so that nobody's name or
 * place can make another person's computer do something.
 */
final class SafeText {

    private static final String DANGEROUS = "=+-@\t\r\n|";

    private SafeText() {}

    static String of(String text) {
        return text.isEmpty() || DANGEROUS.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
