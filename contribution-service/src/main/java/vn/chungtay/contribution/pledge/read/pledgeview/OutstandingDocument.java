package vn.chungtay.contribution.pledge.read.pledgeview;

import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocument;

/**
 * What is outstanding of a drive's pledges, as it is kept.
 *
 * @param id the drive
 * @param position see {@link ViewDocument#position()}
 * @param unitCode the unit that collects
 * @param outstanding what was promised and has not come
 */
@Document("pledgeOutstanding")
record OutstandingDocument(
        String id, long position, @Indexed String unitCode, Outstanding outstanding) implements ViewDocument {

    /** A drive to which nothing was promised before this event, which it has not counted yet. */
    static OutstandingDocument before(Position position, PledgeDocument pledge) {
        return new OutstandingDocument(pledge.driveId(), position.value() - 1, pledge.unitCode(), Outstanding.NOTHING);
    }

    OutstandingDocument plus(PledgeDocument pledge, int opened, long more, Position counted) {
        return new OutstandingDocument(id, counted.value(), unitCode, outstanding.plus(pledge, opened, more));
    }
}
