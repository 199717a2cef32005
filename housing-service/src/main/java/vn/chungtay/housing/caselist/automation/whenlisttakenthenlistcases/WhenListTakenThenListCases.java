package vn.chungtay.housing.caselist.automation.whenlisttakenthenlistcases;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.housing.caselist.events.CaseListRowsDone;
import vn.chungtay.housing.caselist.events.CaseListTaken;
import vn.chungtay.housing.caselist.write.StagedRow;
import vn.chungtay.housing.caselist.write.StagedRows;
import vn.chungtay.housing.caselist.write.recordrows.RecordRows;
import vn.chungtay.housing.housecase.write.listcase.ListCase;
import vn.chungtay.housing.housecase.write.listcase.ListingCheck;
import vn.chungtay.housing.housecase.write.listcase.ListingOutlook;
import vn.chungtay.housing.housecase.write.listcase.ListingsAhead;
import vn.chungtay.housing.shared.AtOnce;
import vn.chungtay.housing.shared.CaseListId;
import vn.chungtay.infra.service.command.Commands;
import vn.chungtay.infra.service.errors.NotAllowed;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.security.Actor;

/**
 * Lists the households of a list, a chunk when the one before is counted, in the name of who brought the list: they are the author
 * of each case. The log alone says how far it has got: whoever dies in the middle of a chunk begins it again, and each row's key
 * finds what it became.
 */
@Component
@ProcessingGroup(WhenListTakenThenListCases.GROUP)
public class WhenListTakenThenListCases {

    /** Name of the processing group. */
    public static final String GROUP = "case-list-import";

    private final StagedRows staged;
    private final ListingsAhead ahead;
    private final ListingCheck check;
    private final Commands commands;
    private final Clock clock;

    public WhenListTakenThenListCases(
            StagedRows staged, ListingsAhead ahead, ListingCheck check, Commands commands, Clock clock) {
        this.staged = staged;
        this.ahead = ahead;
        this.check = check;
        this.commands = commands;
        this.clock = clock;
    }

    private enum Outcome {
        LISTED,
        ALREADY_THERE,
        REFUSED
    }

    @EventHandler
    void react(CaseListTaken event, Actor author) {
        if (!event.chunkIds().isEmpty()) {
            list(event.listId(), 0, event.chunkIds().getFirst(), author);
        }
    }

    /** What is listed need not wait any more. */
    @EventHandler
    void react(CaseListRowsDone event, Actor author) {
        staged.forget(List.of(event.chunkId()));
        if (event.nextChunkId() != null) {
            list(event.listId(), event.chunk() + 1, event.nextChunkId(), author);
        }
    }

    private void list(String listId, int chunk, String chunkId, Actor author) {
        List<StagedRow> rows = waiting(chunkId, author);
        if (rows == null) {
            return;
        }
        List<ListCase> listings = ahead.prepared(
                rows.stream().map(row -> row.listing().command(clock)).toList(), author);
        List<Outcome> outcomes = AtOnce.each(
                IntStream.range(0, rows.size()).boxed().toList(),
                n -> list(rows.get(n).number(), listings.get(n), listId, author));
        commands.send(
                new RecordRows(
                        new CaseListId(listId),
                        chunk,
                        Collections.frequency(outcomes, Outcome.LISTED),
                        Collections.frequency(outcomes, Outcome.ALREADY_THERE),
                        Collections.frequency(outcomes, Outcome.REFUSED)),
                GROUP + "|" + listId + "|" + chunk,
                author,
                null);
    }

    private Outcome list(int row, ListCase listing, String listId, Actor author) {
        try {
            commands.send(listing, GROUP + "|" + listId + "|row " + row, author, null);
            return Outcome.LISTED;
        } catch (RuleViolated | NotAllowed e) {
            return check.of(List.of(listing), author).getFirst() instanceof ListingOutlook.AlreadyThere
                    ? Outcome.ALREADY_THERE
                    : Outcome.REFUSED;
        }
    }

    /** Absent where the chunk is gone: it is forgotten only after it was counted, and this event was seen before. */
    private @Nullable List<StagedRow> waiting(String chunkId, Actor author) {
        try {
            return staged.read(chunkId, author);
        } catch (NotFound listed) {
            return null;
        }
    }
}
