package vn.chungtay.housing.caselist.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.housecase.write.listcase.ListCaseEndpoint;
import vn.chungtay.infra.service.table.FileFault;

/**
 * A household as a list names it.
 *
 * @param number as a spreadsheet counts rows, from 1
 * @param listing what a listing of this household alone would say; absent where something is wrong
 * @param faults what is wrong with the row as such
 */
public record ReadRow(int number, ListCaseEndpoint.@Nullable Body listing, List<FileFault> faults) {

    public ReadRow {
        faults = List.copyOf(faults);
    }
}
