package vn.chungtay.housing.caselist.events;

import java.time.LocalDate;

/** Everything that can happen to a list of households; the cases have streams of their own. */
public sealed interface CaseListEvent permits CaseListTaken, CaseListRowsDone {

    /** The list, {@code caselist-<uuid>}. */
    String listId();

    /** The day it was taken, in Vietnam. */
    LocalDate occurredOn();
}
