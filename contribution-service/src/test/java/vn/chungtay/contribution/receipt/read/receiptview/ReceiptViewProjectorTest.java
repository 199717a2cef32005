package vn.chungtay.contribution.receipt.read.receiptview;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.contribution.Samples.DAY;
import static vn.chungtay.contribution.Samples.MATERIAL_RECEIPT;
import static vn.chungtay.contribution.Samples.MONEY_RECEIPT;
import static vn.chungtay.contribution.Samples.RECEIPT;
import static vn.chungtay.contribution.Samples.RECEIPT_VOIDED;
import static vn.chungtay.contribution.Samples.REPLACEMENT;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.contribution.Projection;

class ReceiptViewProjectorTest {

    private final Projection projection = new Projection(mongo -> new ReceiptViewProjector(Projection.views(mongo)));

    @AfterEach
    void dropTheView() {
        projection.close();
    }

    @Test
    void showsAValidReceipt() throws Exception {
        ReceiptView receipt = view(projection.deliver(1, MONEY_RECEIPT), RECEIPT);

        assertThat(receipt.state()).isEqualTo("VALID");
        assertThat(receipt.number()).isEqualTo(12);
        assertThat(receipt.year()).isEqualTo(2025);
        assertThat(receipt.amountVnd()).isEqualTo(120_000_000L);
        assertThat(receipt.material()).isNull();
        assertThat(receipt.voiding()).isNull();
    }

    @Test
    void keepsAVoidedOneBesideItsReplacement() throws Exception {
        projection.deliver(1, MONEY_RECEIPT, RECEIPT_VOIDED, MATERIAL_RECEIPT);

        ReceiptView voided = view(projection, RECEIPT);
        assertThat(voided.state()).isEqualTo("VOIDED");
        assertThat(voided.voiding()).isEqualTo(new ReceiptView.Voiding("WRONG_NAME", DAY));
        assertThat(voided.replacedBy()).isEqualTo(REPLACEMENT);
        ReceiptView valid = view(projection, REPLACEMENT);
        assertThat(valid.state()).isEqualTo("VALID");
        assertThat(valid.replaces()).isEqualTo(RECEIPT);
        assertThat(valid.material()).isEqualTo(new ReceiptView.Material("CEMENT", 200L, "BAG", 17_000_000L));
    }

    @Test
    void looksTheSameHoweverOftenEventsAreDelivered() throws Exception {
        projection.deliver(1, MONEY_RECEIPT, RECEIPT_VOIDED, MATERIAL_RECEIPT);
        var once = projection.findAll(ReceiptDocument.class);

        projection.deliver(1, MONEY_RECEIPT, RECEIPT_VOIDED, MATERIAL_RECEIPT);

        assertThat(projection.findAll(ReceiptDocument.class)).isEqualTo(once).hasSize(2);
    }

    private static ReceiptView view(Projection projection, String id) {
        return ReceiptView.of(projection.find(id, ReceiptDocument.class), "code");
    }
}
