package vn.chungtay.contribution.statement.write.postchunk;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.drive.write.Drive;
import vn.chungtay.contribution.drive.write.DriveTerms;
import vn.chungtay.contribution.drive.write.GiftForm;
import vn.chungtay.contribution.fund.write.Fund;
import vn.chungtay.contribution.statement.events.ChunkPosted;
import vn.chungtay.contribution.statement.events.LineMatched;
import vn.chungtay.contribution.statement.events.LineWaits;
import vn.chungtay.contribution.statement.events.StatementTaken;
import vn.chungtay.contribution.statement.write.BankLine;
import vn.chungtay.contribution.statement.write.PostedChunk;
import vn.chungtay.contribution.statement.write.Statement;
import vn.chungtay.contribution.transfercode.events.TransferCodeIssued;

/**
 * Decides what each line of a chunk is. All of it is one commit: the lines, the gifts that they become, the fund's credit and
 * the statement's progress, so that a crash leaves all or nothing of it, and nothing is posted twice.
 */
@Component
public class DecidePostChunk {

    private final Repository<Statement> statements;
    private final Repository<PostedChunk> chunks;
    private final Repository<BankLine> lines;
    private final Repository<Drive> drives;
    private final Repository<Fund> funds;
    private final CodeMatching matching;
    private final ChunkGifts gifts;

    public DecidePostChunk(
            Repository<Statement> statements,
            Repository<PostedChunk> chunks,
            Repository<BankLine> lines,
            Repository<Drive> drives,
            Repository<Fund> funds,
            CodeMatching matching,
            ChunkGifts gifts) {
        this.statements = statements;
        this.chunks = chunks;
        this.lines = lines;
        this.drives = drives;
        this.funds = funds;
        this.matching = matching;
        this.gifts = gifts;
    }

    /** A chunk is posted once: the log knows its stream and its key. */
    @CommandHandler
    public void decide(PostChunk command) throws Exception {
        StatementTaken taken = statements.load(command.statementId().value()).invoke(Statement::taken);
        DriveTerms drive = drives.load(taken.driveId()).invoke(Drive::terms);
        var credit = new DailySums();
        for (PostedLine line : command.lines()) {
            post(line, taken, drive, credit);
        }
        chunks.newInstance(() -> new PostedChunk(posted(command, taken, credit.gifts())));
        credit.forEach((day, gifts, sum) -> funds.load(drive.fundId().value())
                .execute(fund -> fund.credit(command.statementId(), command.chunk(), gifts, sum, day)));
    }

    private static ChunkPosted posted(PostChunk command, StatementTaken taken, int matched) {
        List<String> chunkIds = taken.chunkIds();
        int next = command.chunk() + 1;
        return new ChunkPosted(
                taken.statementId(),
                command.chunk(),
                chunkIds.get(command.chunk()),
                next < chunkIds.size() ? chunkIds.get(next) : null,
                matched,
                command.lines().size() - matched,
                command.repeated(),
                taken.occurredOn());
    }

    private void post(PostedLine line, StatementTaken taken, DriveTerms drive, DailySums credit) throws Exception {
        switch (matching.match(line, taken.driveId(), drive)) {
            case CodeMatching.Found(TransferCodeIssued code, GiftForm form) -> {
                gifts.receive(line, code, form, drive);
                lines.newInstance(() -> new BankLine(matched(line, taken, code)));
                credit.add(line.day(), line.amount());
            }
            case CodeMatching.NotFound(String reason) ->
                lines.newInstance(() -> new BankLine(waits(line, taken, reason)));
        }
    }

    private static LineMatched matched(PostedLine line, StatementTaken taken, TransferCodeIssued code) {
        return new LineMatched(
                line.lineId().value(),
                taken.statementId(),
                taken.accountId(),
                taken.unitCode(),
                line.payerId(),
                line.amount().value(),
                code.codeId(),
                line.giftId().value(),
                line.day());
    }

    private static LineWaits waits(PostedLine line, StatementTaken taken, String reason) {
        return new LineWaits(
                line.lineId().value(),
                taken.statementId(),
                taken.accountId(),
                taken.driveId(),
                taken.unitCode(),
                line.payerId(),
                line.amount().value(),
                reason,
                line.day());
    }
}
