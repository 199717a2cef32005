package vn.chungtay.contribution.statement.read.lineview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.chungtay.contribution.Samples.CASE;
import static vn.chungtay.contribution.Samples.DRIVE;
import static vn.chungtay.contribution.Samples.GIFT;
import static vn.chungtay.contribution.Samples.LINE;
import static vn.chungtay.contribution.Samples.LINE_MATCHED;
import static vn.chungtay.contribution.Samples.LINE_RESOLVED;
import static vn.chungtay.contribution.Samples.LINE_WAITS;
import static vn.chungtay.contribution.Samples.OFFICER;
import static vn.chungtay.contribution.Samples.RESOLUTION_PROPOSED;
import static vn.chungtay.contribution.Samples.RESOLUTION_REJECTED;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.chungtay.contribution.Projection;

class LineViewProjectorTest {

    private MongoTemplate database;
    private final Projection projection = new Projection(mongo -> {
        database = mongo;
        return new LineViewProjector(Projection.views(mongo));
    });

    @AfterEach
    void dropTheView() {
        projection.close();
    }

    @Test
    void showsAMatchedLineWithItsGift() throws Exception {
        LineView line = view(LINE_MATCHED);

        assertThat(line.state()).isEqualTo("MATCHED");
        assertThat(line.giftIds()).containsExactly(GIFT);
        assertThat(line.reason()).isNull();
    }

    @Test
    void showsWhyALineWaitsAndWhatSomebodySaysOfIt() throws Exception {
        LineView line = view(LINE_WAITS, RESOLUTION_PROPOSED);

        assertThat(line.state()).isEqualTo("PROPOSED");
        assertThat(line.reason()).isEqualTo("code.absent");
        assertThat(line.version()).isEqualTo(1);
        assertThat(line.proposal())
                .isEqualTo(new LineView.Proposal(List.of(new LineView.Part(DRIVE, CASE, 500_000L)), null, OFFICER));
    }

    @Test
    void showsARejectedLineWaitingAgain() throws Exception {
        LineView line = view(LINE_WAITS, RESOLUTION_PROPOSED, RESOLUTION_REJECTED);

        assertThat(line.state()).isEqualTo("WAITING");
        assertThat(line.proposal()).isNull();
        assertThat(line.version()).isEqualTo(2);
    }

    @Test
    void showsAResolvedLineWithItsGiftsOnceHoweverOftenItIsDelivered() throws Exception {
        LineView line = view(LINE_WAITS, RESOLUTION_PROPOSED, LINE_RESOLVED);

        assertThat(line.state()).isEqualTo("RESOLVED");
        assertThat(line.giftIds()).containsExactly(GIFT);
        assertThat(view(LINE_WAITS, RESOLUTION_PROPOSED, LINE_RESOLVED)).isEqualTo(line);
    }

    @Test
    void knowsTheLinesThatItHasSeen() throws Exception {
        view(LINE_WAITS);

        assertThat(new KnownLines(Projection.served(database)).among(List.of(LINE, "line-other")))
                .containsExactly(LINE);
    }

    @Test
    void stopsAtALineThatNobodyTook() {
        assertThatIllegalStateException().isThrownBy(() -> projection.deliver(1, RESOLUTION_PROPOSED));
    }

    private LineView view(Object... events) throws Exception {
        return LineView.of(projection.deliver(1, events).find(LINE, LineDocument.class));
    }
}
