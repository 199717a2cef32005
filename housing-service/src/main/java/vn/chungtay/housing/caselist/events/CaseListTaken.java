package vn.chungtay.housing.caselist.events;

import java.time.LocalDate;
import java.util.List;
import vn.chungtay.infra.service.stored.Stored;

/**
 * A list of households was checked and taken for import. Its rows are listed afterwards, chunk by chunk.
 *
 * @param listId see {@link CaseListEvent#listId()}
 * @param unitCode the unit of who brought it; each row names the unit that owns its case
 * @param mode {@code ALL_OR_NOTHING} or {@code GOOD_ROWS}
 * @param rows households on the list
 * @param faulty rows that are passed over, since something is wrong with them; 0 where the mode is all or nothing
 * @param alreadyThere rows that say what a case says already
 * @param chunkIds entries of the vault that hold the other rows until they are listed, in their order
 * @param occurredOn see {@link CaseListEvent#occurredOn()}
 */
@Stored(name = "housing.CaseListTaken", revision = 1)
public record CaseListTaken(
        String listId,
        String unitCode,
        String mode,
        int rows,
        int faulty,
        int alreadyThere,
        List<String> chunkIds,
        LocalDate occurredOn)
        implements CaseListEvent {

    public CaseListTaken {
        chunkIds = List.copyOf(chunkIds);
    }
}
