package vn.chungtay.contribution.statement.events;

import java.time.LocalDate;

/** Everything that can happen to a statement as a whole; its lines have streams of their own. */
public sealed interface StatementEvent
        permits StatementTaken, StatementReadByProfile, DebitsTaken, BalancesRead, ChunkPosted {

    /** The statement, {@code statement-<uuid>}. */
    String statementId();

    /** The day it was taken, in Vietnam. */
    LocalDate occurredOn();
}
