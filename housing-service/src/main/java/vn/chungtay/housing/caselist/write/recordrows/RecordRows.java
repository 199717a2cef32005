package vn.chungtay.housing.caselist.write.recordrows;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.housing.shared.CaseListId;

/**
 * The rows of a chunk are done.
 *
 * @param listId the list
 * @param chunk which chunk, from 0
 * @param listed rows that became cases
 * @param alreadyThere rows that have just such a case
 * @param refused rows that could not be listed
 */
public record RecordRows(
        @TargetAggregateIdentifier CaseListId listId, int chunk, int listed, int alreadyThere, int refused) {}
