package vn.chungtay.housing.caselist.write.checklist;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.housecase.write.listcase.ListCaseEndpoint;
import vn.chungtay.infra.service.table.FileFault;

/**
 * What an import would make of a row.
 *
 * @param number as a spreadsheet counts it, from 1
 * @param state what becomes of it
 * @param listing what it says; absent where it cannot be read
 * @param remarks why it is faulty, or what somebody should look at; none says what stands in the row
 */
public record CheckedRow(int number, State state, ListCaseEndpoint.@Nullable Body listing, List<FileFault> remarks) {

    /** What becomes of a row. */
    public enum State {
        /** It becomes a case. */
        GOOD,
        /** It becomes a case, and somebody should look at it. */
        DOUBTFUL,
        /** There is just such a case. */
        ALREADY_THERE,
        /** It becomes no case. */
        FAULTY
    }

    public CheckedRow {
        remarks = List.copyOf(remarks);
    }

    boolean toBeListed() {
        return state == State.GOOD || state == State.DOUBTFUL;
    }
}
