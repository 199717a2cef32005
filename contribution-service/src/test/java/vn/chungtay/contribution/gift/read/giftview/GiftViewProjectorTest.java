package vn.chungtay.contribution.gift.read.giftview;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.contribution.Samples.CASE;
import static vn.chungtay.contribution.Samples.DAY;
import static vn.chungtay.contribution.Samples.FUND;
import static vn.chungtay.contribution.Samples.GIFT;
import static vn.chungtay.contribution.Samples.MATERIAL_CORRECTED;
import static vn.chungtay.contribution.Samples.MATERIAL_RECEIVED;
import static vn.chungtay.contribution.Samples.MONEY_CORRECTED;
import static vn.chungtay.contribution.Samples.MONEY_RECEIVED;
import static vn.chungtay.contribution.Samples.MONEY_REFUNDED;
import static vn.chungtay.contribution.Samples.RECEIPT_DAY_CORRECTED;
import static vn.chungtay.contribution.Samples.REFUND_PROPOSED;
import static vn.chungtay.contribution.Samples.REFUND_REJECTED;
import static vn.chungtay.contribution.Samples.WORKING_DAYS_CORRECTED;
import static vn.chungtay.contribution.Samples.WORKING_DAYS_RECEIVED;

import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.contribution.Projection;
import vn.chungtay.infra.service.vault.PublicCodes;

class GiftViewProjectorTest {

    private static final PublicCodes CODES = new PublicCodes(Base64.getEncoder().encodeToString(new byte[32]));

    private final Projection projection = new Projection(mongo -> new GiftViewProjector(Projection.views(mongo)));

    @AfterEach
    void dropTheView() {
        projection.close();
    }

    @Test
    void showsMoneyWithItsGiverMasked() throws Exception {
        GiftView gift = GiftView.of(projection.deliver(1, MONEY_RECEIVED).find(GIFT, GiftDocument.class), CODES);

        assertThat(gift.money()).isEqualTo(new GiftView.Money(FUND, 120_000_000L, 0, "CASH", "FUND", CASE));
        assertThat(gift.material()).isNull();
        assertThat(gift.workingDays()).isNull();
        assertThat(gift.traceCode()).isEqualTo(CODES.of(GIFT));
        assertThat(gift.donor()).isEqualTo(new GiftView.Donor("STAFF", DonorView.MASKED));
        assertThat(gift.occurredOn()).isEqualTo(DAY);
    }

    @Test
    void showsMaterial() throws Exception {
        GiftView gift = GiftView.of(projection.deliver(1, MATERIAL_RECEIVED).find(GIFT, GiftDocument.class), CODES);

        assertThat(gift.material()).isEqualTo(new GiftView.Material("CEMENT", 200, "BAG", 17_000_000L));
        assertThat(gift.money()).isNull();
    }

    @Test
    void showsWorkingDays() throws Exception {
        GiftView gift = GiftView.of(projection.deliver(1, WORKING_DAYS_RECEIVED).find(GIFT, GiftDocument.class), CODES);

        assertThat(gift.traceCode()).isNull();
        assertThat(gift.workingDays()).isEqualTo(35);
        assertThat(gift.money()).isNull();
    }

    @Test
    void showsWhatIsRightAndWhatWasSaidBefore() throws Exception {
        projection
                .deliver(1, MONEY_RECEIVED, MONEY_CORRECTED, RECEIPT_DAY_CORRECTED)
                .deliver(2, MONEY_CORRECTED);

        GiftView gift = GiftView.of(projection.find(GIFT, GiftDocument.class), CODES);
        assertThat(gift.version()).isEqualTo(2);
        assertThat(gift.money()).isEqualTo(new GiftView.Money(FUND, 12_000_000L, 0, "CASH", "FUND", CASE));
        assertThat(gift.occurredOn()).isEqualTo(RECEIPT_DAY_CORRECTED.receivedOn());
        assertThat(gift.corrections())
                .containsExactly(
                        new Correction("amountVnd", "120000000", "12000000", "BB-0007/2025", DAY),
                        new Correction("occurredOn", "2025-02-10", "2025-02-11", "BB-0007/2025", DAY));
    }

    @Test
    void showsBothMeasuresOfMaterialThatWereCorrected() throws Exception {
        projection.deliver(1, MATERIAL_RECEIVED, MATERIAL_CORRECTED);

        GiftView gift = GiftView.of(projection.find(GIFT, GiftDocument.class), CODES);
        assertThat(gift.material()).isEqualTo(new GiftView.Material("CEMENT", 150, "BAG", 12_750_000L));
        assertThat(gift.corrections()).extracting(Correction::what).containsExactly("quantity", "declaredValueVnd");
    }

    @Test
    void showsWorkingDaysThatWereCorrected() throws Exception {
        projection.deliver(1, WORKING_DAYS_RECEIVED, WORKING_DAYS_CORRECTED);

        assertThat(GiftView.of(projection.find(GIFT, GiftDocument.class), CODES).workingDays())
                .isEqualTo(30);
    }

    @Test
    void showsEachRefundWithWhatBecameOfIt() throws Exception {
        projection.deliver(
                1, MONEY_RECEIVED, REFUND_PROPOSED, REFUND_REJECTED, REFUND_PROPOSED, MONEY_REFUNDED, REFUND_PROPOSED);

        GiftView gift = GiftView.of(projection.find(GIFT, GiftDocument.class), CODES);
        assertThat(gift.refunds()).extracting(Refund::state).containsExactly("REJECTED", "REFUNDED", "PROPOSED");
        assertThat(gift.money().refundedVnd()).isEqualTo(20_000_000L);
    }

    @Test
    void keepsAGiftOnceHoweverOftenItIsDelivered() throws Exception {
        projection.deliver(1, MONEY_RECEIVED).deliver(1, MONEY_RECEIVED);

        assertThat(projection.findAll(GiftDocument.class)).hasSize(1);
    }
}
