package vn.chungtay.contribution.pledge.read.pledgeview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.chungtay.contribution.Samples.DAY;
import static vn.chungtay.contribution.Samples.DRIVE;
import static vn.chungtay.contribution.Samples.GIFT;
import static vn.chungtay.contribution.Samples.PLEDGE;
import static vn.chungtay.contribution.Samples.PLEDGE_MADE;
import static vn.chungtay.contribution.Samples.PLEDGE_PART_RECEIVED;
import static vn.chungtay.contribution.Samples.PLEDGE_WITHDRAWN;
import static vn.chungtay.contribution.Samples.UNIT;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.contribution.Projection;
import vn.chungtay.contribution.pledge.events.PledgeMade;
import vn.chungtay.contribution.pledge.events.PledgePartChanged;
import vn.chungtay.contribution.pledge.events.PledgePartReceived;

class PledgeViewProjectorTest {

    private static final PledgeMade MONEY = new PledgeMade(
            "pledge-money", DRIVE, UNIT, "FUND", 9_000_000L, null, null, "vault-donor", "STAFF", false, DAY);
    private static final PledgeMade LABOUR = new PledgeMade(
            "pledge-labour", DRIVE, UNIT, "WORKING_DAYS", 12, null, null, "vault-donor", "STAFF", false, DAY);

    private final Projection projection = new Projection(mongo -> new PledgeViewProjector(Projection.views(mongo)));

    @AfterEach
    void dropTheView() {
        projection.close();
    }

    @Test
    void addsUpWhatIsOutstandingOfADriveTheThreeMeasuresApart() throws Exception {
        projection.deliver(0, PLEDGE_MADE, MONEY, LABOUR, PLEDGE_PART_RECEIVED);

        assertThat(outstanding())
                .isEqualTo(new Outstanding(3, 9_000_000L, List.of(new OutstandingMaterial("CEMENT", 300, "BAG")), 12));
    }

    @Test
    void countsAnEventOnceHoweverOftenItIsDelivered() throws Exception {
        projection.deliver(0, PLEDGE_MADE, MONEY, PLEDGE_PART_RECEIVED).deliver(2, PLEDGE_PART_RECEIVED);
        projection.deliver(0, PLEDGE_MADE, MONEY, PLEDGE_PART_RECEIVED);

        assertThat(outstanding().materials()).containsExactly(new OutstandingMaterial("CEMENT", 300, "BAG"));
        assertThat(outstanding().pledges()).isEqualTo(2);
        assertThat(pledge().giftIds()).containsExactly(GIFT);
        assertThat(pledge().version()).isEqualTo(1);
    }

    @Test
    void leavesOutWhatIsKeptOrWithdrawn() throws Exception {
        var kept = new PledgePartReceived("pledge-money", DRIVE, GIFT, 9_000_000L, 0, DAY);

        projection.deliver(0, PLEDGE_MADE, MONEY, PLEDGE_PART_RECEIVED, kept, PLEDGE_WITHDRAWN);

        assertThat(outstanding()).isEqualTo(Outstanding.NOTHING);
        assertThat(pledge().state()).isEqualTo("WITHDRAWN");
        assertThat(pledge().outstanding()).isEqualTo(300);
        assertThat(pledge().withdrawalReason()).isEqualTo("UNABLE");
        assertThat(projection.find("pledge-money", PledgeDocument.class).state())
                .isEqualTo("KEPT");
    }

    @Test
    void opensAPledgeAgainWhereItsGiftGoesBack() throws Exception {
        var kept = new PledgePartReceived("pledge-money", DRIVE, GIFT, 9_000_000L, 0, DAY);
        var back = new PledgePartChanged("pledge-money", DRIVE, GIFT, 9_000_000L, 7_000_000L, 2_000_000L, "OPEN", DAY);
        var again = new PledgePartChanged("pledge-money", DRIVE, GIFT, 7_000_000L, 9_000_000L, 0, "KEPT", DAY);

        projection.deliver(0, MONEY, kept, back).deliver(2, back);
        Outstanding open = outstanding();
        String state = projection.find("pledge-money", PledgeDocument.class).state();
        projection.deliver(3, again);

        assertThat(open).isEqualTo(new Outstanding(1, 2_000_000L, List.of(), 0));
        assertThat(state).isEqualTo("OPEN");
        assertThat(outstanding()).isEqualTo(Outstanding.NOTHING);
        assertThat(projection.find("pledge-money", PledgeDocument.class).state())
                .isEqualTo("KEPT");
    }

    @Test
    void leavesOutWhatWasWithdrawnHoweverMuchItIs() throws Exception {
        var less = new PledgePartChanged(PLEDGE, DRIVE, GIFT, 200, 150, 350, "WITHDRAWN", DAY);

        projection.deliver(0, PLEDGE_MADE, PLEDGE_PART_RECEIVED, PLEDGE_WITHDRAWN, less);

        assertThat(outstanding()).isEqualTo(Outstanding.NOTHING);
        assertThat(pledge().state()).isEqualTo("WITHDRAWN");
        assertThat(pledge().outstanding()).isEqualTo(350);
        assertThat(pledge().withdrawalReason()).isEqualTo("UNABLE");
    }

    @Test
    void stopsAtAPartOfAPledgeThatItHasNotSeen() {
        assertThatIllegalStateException().isThrownBy(() -> projection.deliver(7, PLEDGE_PART_RECEIVED));
    }

    private Outstanding outstanding() {
        return projection.find(DRIVE, OutstandingDocument.class).outstanding();
    }

    private PledgeDocument pledge() {
        return projection.find(PLEDGE, PledgeDocument.class);
    }
}
