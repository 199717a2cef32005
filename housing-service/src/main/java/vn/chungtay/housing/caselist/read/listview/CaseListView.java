package vn.chungtay.housing.caselist.read.listview;

import java.time.LocalDate;

/**
 * A list, and how far it is imported.
 *
 * @param listId the list
 * @param unitCode the unit of who brought it
 * @param mode {@code ALL_OR_NOTHING} or {@code GOOD_ROWS}
 * @param rows households on it
 * @param listed rows that became cases
 * @param alreadyThere rows that have just such a case
 * @param faulty rows that were passed over when the list was checked
 * @param refused rows that could not be listed any more, because of what others did since then
 * @param complete whether no row waits
 * @param takenOn the day it was taken
 */
public record CaseListView(
        String listId,
        String unitCode,
        String mode,
        int rows,
        int listed,
        int alreadyThere,
        int faulty,
        int refused,
        boolean complete,
        LocalDate takenOn) {

    static CaseListView of(CaseListDocument list) {
        int done = list.listed() + list.alreadyThere() + list.faulty() + list.refused();
        return new CaseListView(
                list.id(),
                list.unitCode(),
                list.mode(),
                list.rows(),
                list.listed(),
                list.alreadyThere(),
                list.faulty(),
                list.refused(),
                done == list.rows(),
                list.takenOn());
    }
}
