package vn.chungtay.contribution.closing.read.closingview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.chungtay.contribution.Samples.CLOSING;
import static vn.chungtay.contribution.Samples.CLOSING_CONFIRMED;
import static vn.chungtay.contribution.Samples.CLOSING_PROPOSED;
import static vn.chungtay.contribution.Samples.CLOSING_REJECTED;
import static vn.chungtay.contribution.Samples.DAY;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.contribution.Projection;

class ClosingViewProjectorTest {

    private final Projection projection = new Projection(mongo -> new ClosingViewProjector(Projection.views(mongo)));

    @AfterEach
    void dropTheView() {
        projection.close();
    }

    @Test
    void showsWhatWaitsAndWhatWasDecided() throws Exception {
        projection.deliver(1, CLOSING_PROPOSED);
        ClosingView waiting = closing();
        projection.deliver(2, CLOSING_CONFIRMED).deliver(1, CLOSING_PROPOSED);
        ClosingView confirmed = closing();

        assertThat(waiting.state()).isEqualTo("PROPOSED");
        assertThat(waiting.decidedOn()).isNull();
        assertThat(waiting.month()).isEqualTo("2025-01");
        assertThat(waiting.bankVnd()).isEqualTo(100_000_000L);
        assertThat(waiting.cashVnd()).isEqualTo(20_000_000L);
        assertThat(confirmed.state()).isEqualTo("CONFIRMED");
        assertThat(confirmed.decidedOn()).isEqualTo(DAY);
        assertThat(confirmed.position()).isEqualTo(1);
    }

    @Test
    void showsThatItWasRejected() throws Exception {
        projection.deliver(1, CLOSING_PROPOSED, CLOSING_REJECTED);

        assertThat(closing().state()).isEqualTo("REJECTED");
    }

    @Test
    void stopsWhereTheProposalIsMissing() {
        assertThatIllegalStateException().isThrownBy(() -> projection.deliver(1, CLOSING_CONFIRMED));
    }

    private ClosingView closing() {
        return ClosingView.of(projection.find(CLOSING, ClosingDocument.class));
    }
}
