package vn.chungtay.housing.caselist.read.listview;

import java.time.LocalDate;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.housing.caselist.events.CaseListRowsDone;
import vn.chungtay.housing.caselist.events.CaseListTaken;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocument;

/**
 * A list as it is kept.
 *
 * @param id the list
 * @param position see {@link ViewDocument#position()}
 * @param unitCode the unit of who brought it
 * @param mode what becomes of faulty rows
 * @param rows households on it
 * @param listed rows that became cases
 * @param alreadyThere rows that have just such a case
 * @param faulty rows that were passed over
 * @param refused rows that could not be listed any more
 * @param takenOn the day it was taken
 */
@Document("caseListView")
record CaseListDocument(
        String id,
        long position,
        String unitCode,
        String mode,
        int rows,
        int listed,
        int alreadyThere,
        int faulty,
        int refused,
        LocalDate takenOn)
        implements ViewDocument {

    static CaseListDocument taken(CaseListTaken event, Position position) {
        return new CaseListDocument(
                event.listId(),
                position.value(),
                event.unitCode(),
                event.mode(),
                event.rows(),
                0,
                event.alreadyThere(),
                event.faulty(),
                0,
                event.occurredOn());
    }

    CaseListDocument done(CaseListRowsDone event, Position counted) {
        return new CaseListDocument(
                id,
                counted.value(),
                unitCode,
                mode,
                rows,
                listed + event.listed(),
                alreadyThere + event.alreadyThere(),
                faulty,
                refused + event.refused(),
                takenOn);
    }
}
