package vn.chungtay.contribution.statement.file;

import java.util.regex.Pattern;

/** How a bank parts the digits of an amount. The names are stored: they never change. */
public enum DigitStyle {
    /** {@code 1,234,567.00} or {@code 1.234.567,00}, whichever it is. */
    EITHER("(,[0-9]{3}){1,5}|[0-9]{1,3}(\\.[0-9]{3}){1,5}", "[.,]"),
    /** {@code 1,234,567.00}. */
    COMMAS("(,[0-9]{3}){1,5}", "\\."),
    /** {@code 1.234.567,00}. */
    POINTS("(\\.[0-9]{3}){1,5}", ",");

    private final Pattern whole;
    private final Pattern noFraction;

    DigitStyle(String groups, String mark) {
        this.whole = Pattern.compile("([0-9]{1,18}|[0-9]{1,3}" + groups + ")");
        this.noFraction = Pattern.compile(mark + "00?$");
    }

    /** The text without a fraction of nothing. */
    String withoutNoughts(String text) {
        return noFraction.matcher(text).replaceFirst("");
    }

    /** Whether it is a whole number. */
    boolean isWhole(String text) {
        return whole.matcher(text).matches();
    }
}
