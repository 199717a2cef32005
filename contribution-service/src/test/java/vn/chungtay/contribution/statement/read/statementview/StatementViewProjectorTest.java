package vn.chungtay.contribution.statement.read.statementview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.chungtay.contribution.Samples.CHUNK_POSTED;
import static vn.chungtay.contribution.Samples.DAY;
import static vn.chungtay.contribution.Samples.PROFILE;
import static vn.chungtay.contribution.Samples.STATEMENT;
import static vn.chungtay.contribution.Samples.STATEMENT_READ_BY_PROFILE;
import static vn.chungtay.contribution.Samples.STATEMENT_TAKEN;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.contribution.Projection;
import vn.chungtay.contribution.statement.events.ChunkPosted;

class StatementViewProjectorTest {

    private static final ChunkPosted REST = new ChunkPosted(STATEMENT, 1, "vault-chunk-1", null, 200, 50, 9, DAY);

    private final Projection projection = new Projection(mongo -> new StatementViewProjector(Projection.views(mongo)));

    @AfterEach
    void dropTheView() {
        projection.close();
    }

    @Test
    void isCompleteOnceAllLinesArePosted() throws Exception {
        assertThat(view(STATEMENT_TAKEN).complete()).isFalse();
        assertThat(view(STATEMENT_TAKEN, CHUNK_POSTED).complete()).isFalse();
        assertThat(view(STATEMENT_TAKEN, CHUNK_POSTED, REST))
                .returns(201, StatementView::matched)
                .returns(50, StatementView::waiting)
                .returns(9, StatementView::repeated)
                .returns(true, StatementView::complete);
    }

    @Test
    void saysWhichProfileItsFileWasReadBy() throws Exception {
        assertThat(view(STATEMENT_TAKEN).profileId()).isNull();
        assertThat(view(STATEMENT_TAKEN, STATEMENT_READ_BY_PROFILE, CHUNK_POSTED))
                .returns(PROFILE, StatementView::profileId)
                .returns(3L, StatementView::profileVersion);
    }

    @Test
    void countsAChunkOnceHoweverOftenItIsDelivered() throws Exception {
        StatementView once = view(STATEMENT_TAKEN, CHUNK_POSTED);

        assertThat(view(STATEMENT_TAKEN, CHUNK_POSTED)).isEqualTo(once);
    }

    @Test
    void stopsAtAStatementThatNobodyTook() {
        assertThatIllegalStateException().isThrownBy(() -> projection.deliver(1, CHUNK_POSTED));
    }

    private StatementView view(Object... events) throws Exception {
        return StatementView.of(projection.deliver(1, events).find(STATEMENT, StatementDocument.class));
    }
}
