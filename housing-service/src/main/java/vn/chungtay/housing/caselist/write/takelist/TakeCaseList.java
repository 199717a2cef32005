package vn.chungtay.housing.caselist.write.takelist;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.housing.caselist.write.ImportMode;
import vn.chungtay.housing.shared.CaseListId;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Take a list that was checked.
 *
 * @param listId id of the new list
 * @param mode what becomes of faulty rows
 * @param rows households on it
 * @param faulty how many of them cannot be listed
 * @param alreadyThere how many of them have just such a case
 * @param chunkIds entries of the vault that hold the others
 * @param occurredOn the day it is taken
 */
public record TakeCaseList(
        @TargetAggregateIdentifier CaseListId listId,
        ImportMode mode,
        int rows,
        int faulty,
        int alreadyThere,
        List<String> chunkIds,
        DayOfFact occurredOn) {

    /** Name in the permission matrix. */
    public static final String OPERATION = "housing.import-cases";

    public TakeCaseList {
        chunkIds = List.copyOf(chunkIds);
    }
}
