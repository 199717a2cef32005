package vn.chungtay.contribution.trace.read.traceview;

import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocument;

/**
 * Money that was paid out for a house, or that arrived from another fund, by the ledger, and whether the bank says so too.
 *
 * @param id the entry, {@code entry-<place in the log>}
 * @param position see {@link ViewDocument#position()}
 * @param ref the instalment, or the outlay
 * @param seenAtBank whether a line of the bank is tied to it
 */
@Document("tracedPayment")
record TracedPayment(String id, long position, @Indexed String ref, boolean seenAtBank) implements ViewDocument {

    static TracedPayment of(String ref, Position position) {
        return new TracedPayment("entry-" + position.value(), position.value(), ref, false);
    }

    TracedPayment seen(boolean atBank, Position counted) {
        return new TracedPayment(id, counted.value(), ref, atBank);
    }
}
