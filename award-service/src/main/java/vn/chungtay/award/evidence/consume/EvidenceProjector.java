package vn.chungtay.award.evidence.consume;

import java.util.List;
import java.util.function.Function;
import vn.chungtay.award.evidence.Entry;
import vn.chungtay.infra.eventstream.consume.Consumed;
import vn.chungtay.infra.eventstream.consume.Subscription;
import vn.chungtay.infra.eventstream.consume.Subscription.Ignored;
import vn.chungtay.infra.service.projection.Projector;
import vn.chungtay.infra.service.projection.StreamProjector;
import vn.chungtay.infra.service.view.ViewDocuments;

/**
 * Makes the evidence of published facts, one entry of each; says which are known and are no evidence. The same fact again is the
 * same entry.
 */
@Projector(view = Entry.VIEW, documents = Entry.class)
public final class EvidenceProjector implements StreamProjector {

    private static final String CONTRIBUTION = "chungtay.contribution.v1";
    private static final String HOUSING = "chungtay.housing.v1";

    private final ViewDocuments views;

    /** Writes these documents. */
    public EvidenceProjector(ViewDocuments views) {
        this.views = views;
    }

    @Override
    public List<Subscription<?>> subscriptions() {
        return List.of(
                entryOf(CONTRIBUTION, "contribution.money-received.v1", MoneyReceivedV1.class, MoneyReceivedV1::entry),
                entryOf(
                        CONTRIBUTION,
                        "contribution.material-received.v1",
                        MaterialReceivedV1.class,
                        MaterialReceivedV1::entry),
                entryOf(
                        CONTRIBUTION,
                        "contribution.working-days-received.v1",
                        WorkingDaysReceivedV1.class,
                        WorkingDaysReceivedV1::entry),
                entryOf(
                        CONTRIBUTION,
                        "contribution.money-corrected.v1",
                        MoneyCorrectedV1.class,
                        MoneyCorrectedV1::entry),
                entryOf(CONTRIBUTION, "contribution.money-refunded.v1", MoneyRefundedV1.class, MoneyRefundedV1::entry),
                entryOf(
                        CONTRIBUTION,
                        "contribution.material-corrected.v1",
                        MaterialCorrectedV1.class,
                        MaterialCorrectedV1::entry),
                entryOf(
                        CONTRIBUTION,
                        "contribution.working-days-corrected.v1",
                        WorkingDaysCorrectedV1.class,
                        WorkingDaysCorrectedV1::entry),
                entryOf(HOUSING, "housing.house-handed-over.v1", HouseHandedOverV1.class, HouseHandedOverV1::entry));
    }

    @Override
    public List<Ignored> ignored() {
        return List.of(
                new Ignored(CONTRIBUTION, "contribution.funds-reserved.v1"),
                new Ignored(CONTRIBUTION, "contribution.reservation-refused.v1"),
                new Ignored(CONTRIBUTION, "contribution.funds-disbursed.v1"),
                new Ignored(CONTRIBUTION, "contribution.reservation-cancelled.v1"),
                new Ignored(CONTRIBUTION, "contribution.money-transferred.v1"),
                new Ignored(CONTRIBUTION, "contribution.month-closed.v1"),
                new Ignored(CONTRIBUTION, "contribution.drive-opened.v1"),
                new Ignored(CONTRIBUTION, "contribution.drive-deadline-changed.v1"),
                new Ignored(CONTRIBUTION, "contribution.drive-closed.v1"),
                new Ignored(CONTRIBUTION, "contribution.delivery-issued.v1"),
                new Ignored(CONTRIBUTION, "contribution.delivery-returned.v1"),
                new Ignored(CONTRIBUTION, "contribution.delivery-confirmed.v1"),
                new Ignored(CONTRIBUTION, "contribution.receipt-day-corrected.v1"),
                new Ignored(CONTRIBUTION, "contribution.money-returned.v1"),
                new Ignored(CONTRIBUTION, "contribution.return-corrected.v1"),
                new Ignored(CONTRIBUTION, "contribution.transfer-corrected.v1"),
                new Ignored(HOUSING, "housing.case-listed.v1"),
                new Ignored(HOUSING, "housing.house-assessed.v1"),
                new Ignored(HOUSING, "housing.sponsorship-confirmed.v1"),
                new Ignored(HOUSING, "housing.sponsorship-confirmed-in-kind.v1"),
                new Ignored(HOUSING, "housing.sponsorship-added.v1"),
                new Ignored(HOUSING, "housing.sponsorship-lowered.v1"),
                new Ignored(HOUSING, "housing.house-started.v1"),
                new Ignored(HOUSING, "housing.instalment-requested.v1"),
                new Ignored(HOUSING, "housing.instalment-refused.v1"),
                new Ignored(HOUSING, "housing.instalment-paid.v1"),
                new Ignored(HOUSING, "housing.house-accepted.v1"),
                new Ignored(HOUSING, "housing.case-settled.v1"),
                new Ignored(HOUSING, "housing.case-suspended.v1"),
                new Ignored(HOUSING, "housing.case-resumed.v1"),
                new Ignored(HOUSING, "housing.case-withdrawn.v1"),
                new Ignored(HOUSING, "housing.instalment-cancelled.v1"),
                new Ignored(HOUSING, "housing.instalment-expired.v1"),
                new Ignored(HOUSING, "housing.grievance-lodged.v1"),
                new Ignored(HOUSING, "housing.grievance-escalated.v1"),
                new Ignored(HOUSING, "housing.grievance-answered.v1"));
    }

    private <T> Subscription<T> entryOf(String topic, String type, Class<T> data, Function<Consumed<T>, Entry> entry) {
        return new Subscription<>(topic, type, data, event -> views.put(entry.apply(event)));
    }
}
