package vn.chungtay.contribution.statement.write.takestatement;

import java.time.LocalDate;

/**
 * What an account held after the last line of a month.
 *
 * @param day of the line
 * @param lineId the line, of money that came in or left
 * @param balanceVnd đồng
 */
public record MonthEnd(LocalDate day, String lineId, long balanceVnd) {}
