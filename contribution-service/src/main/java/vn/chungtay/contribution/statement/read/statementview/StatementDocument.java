package vn.chungtay.contribution.statement.read.statementview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.contribution.statement.events.ChunkPosted;
import vn.chungtay.contribution.statement.events.StatementReadByProfile;
import vn.chungtay.contribution.statement.events.StatementTaken;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocument;

/**
 * A statement as it is kept.
 *
 * @param id the statement
 * @param position see {@link ViewDocument#position()}
 * @param accountId the account it is of
 * @param unitCode the unit that collects
 * @param lines lines of money that came in
 * @param creditVnd what they add up to, đồng
 * @param matched lines that became gifts by their code
 * @param waiting lines that had to wait
 * @param repeated lines that an earlier file brought
 * @param profileId the profile that its file was read by; absent where it was none
 * @param profileVersion that profile's version then; absent where it was none
 * @param takenOn the day it was taken
 */
@Document("statementView")
record StatementDocument(
        String id,
        long position,
        String accountId,
        String unitCode,
        int lines,
        long creditVnd,
        int matched,
        int waiting,
        int repeated,
        @Nullable String profileId,
        @Nullable Long profileVersion,
        LocalDate takenOn)
        implements ViewDocument {

    static StatementDocument taken(StatementTaken event, Position position) {
        return new StatementDocument(
                event.statementId(),
                position.value(),
                event.accountId(),
                event.unitCode(),
                event.lines(),
                event.creditVnd(),
                0,
                0,
                0,
                null,
                null,
                event.occurredOn());
    }

    StatementDocument readBy(StatementReadByProfile event, Position counted) {
        return new StatementDocument(
                id,
                counted.value(),
                accountId,
                unitCode,
                lines,
                creditVnd,
                matched,
                waiting,
                repeated,
                event.profileId(),
                event.profileVersion(),
                takenOn);
    }

    StatementDocument posted(ChunkPosted event, Position counted) {
        return new StatementDocument(
                id,
                counted.value(),
                accountId,
                unitCode,
                lines,
                creditVnd,
                matched + event.matched(),
                waiting + event.waiting(),
                repeated + event.repeated(),
                profileId,
                profileVersion,
                takenOn);
    }
}
