package vn.chungtay.contribution.receipt.read.receiptview;

import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.view.Answer;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.ServedDocuments;
import vn.chungtay.infra.service.view.Views;

/** Finds receipts for whoever shows them. */
@Component
public class Receipts {

    private final Views views;

    public Receipts(Views views) {
        this.views = views;
    }

    /**
     * Shows one receipt.
     *
     * @throws NotFound {@code receipt.unknown}
     */
    public <T> Answer<T> show(String receiptId, MinPosition minPosition, Function<ReceiptDocument, T> shown) {
        return read(minPosition, receipts -> {
            ReceiptDocument receipt = receipts.find(ReceiptDocument.class, receiptId);
            if (receipt == null) {
                throw new NotFound("receipt.unknown", Map.of("id", receiptId));
            }
            return shown.apply(receipt);
        });
    }

    <T> Answer<T> read(MinPosition minPosition, Function<ServedDocuments, T> query) {
        return views.read(ReceiptViewProjector.VIEW, minPosition, query);
    }
}
