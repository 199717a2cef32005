package vn.chungtay.contribution.statement.read.statementview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A statement, and how far it is posted.
 *
 * @param statementId the statement
 * @param accountId the account it is of
 * @param unitCode the unit that collects
 * @param lines lines of money that came in
 * @param creditVnd what they add up to, đồng
 * @param matched lines that became gifts by their code
 * @param waiting lines that had to wait for somebody to decide
 * @param repeated lines that an earlier file brought
 * @param complete whether all its lines are posted
 * @param profileId the profile that its file was read by; left out where it was none
 * @param profileVersion that profile's version then; left out where it was none
 * @param takenOn the day it was taken
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StatementView(
        String statementId,
        String accountId,
        String unitCode,
        int lines,
        long creditVnd,
        int matched,
        int waiting,
        int repeated,
        boolean complete,
        @Nullable String profileId,
        @Nullable Long profileVersion,
        LocalDate takenOn) {

    static StatementView of(StatementDocument statement) {
        int posted = statement.matched() + statement.waiting() + statement.repeated();
        return new StatementView(
                statement.id(),
                statement.accountId(),
                statement.unitCode(),
                statement.lines(),
                statement.creditVnd(),
                statement.matched(),
                statement.waiting(),
                statement.repeated(),
                posted == statement.lines(),
                statement.profileId(),
                statement.profileVersion(),
                statement.takenOn());
    }
}
