package vn.chungtay.contribution.statement.write.tieline;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.contribution.shared.LineId;
import vn.chungtay.contribution.statement.incoming.IncomingEntry;
import vn.chungtay.contribution.statement.write.resolveline.ProposeResolution;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Say that a waiting line is an entry that the ledger has already.
 *
 * @param lineId the line
 * @param entry the entry
 * @param occurredOn the day it is said
 */
public record ProposeTie(@TargetAggregateIdentifier LineId lineId, IncomingEntry entry, DayOfFact occurredOn) {

    /** Name in the permission matrix: who may say that a line is a gift may say that it is none. */
    public static final String OPERATION = ProposeResolution.OPERATION;
}
