package vn.chungtay.infra.service.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.infra.service.view.ViewDocuments;
import vn.chungtay.sample.counter.read.CounterViewProjector;
import vn.chungtay.test.servers.TestServers;

/** A projector can do nothing but write its own view. */
class ProjectorsTest {

    private final Replica replica =
            new Replica(TestServers.newDatabase(), documents -> new CountingProjector(documents, 1, Gate.open()));

    @AfterEach
    void close() {
        replica.mongo.getDb().drop();
        replica.close();
    }

    @Test
    void areFoundByTheirMark() {
        assertThat(ProjectionScan.projectors(List.of("vn.chungtay.sample")))
                .containsExactly(CounterViewProjector.class);
    }

    @Test
    void getTheDocumentsToWriteAndNothingElse() {
        assertThat(ProjectionScan.constructor(CounterViewProjector.class)).isNotNull();
        assertThatIllegalStateException()
                .isThrownBy(() -> ProjectionScan.constructor(Sending.class))
                .withMessageContaining("ViewDocuments and nothing else");
    }

    @Test
    void writeNoOtherViewsDocuments() {
        record Foreign(String id) {}
        ViewDocuments documents = replica.projection.documents(Generation.FIRST);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> documents.put(new Foreign("f")))
                .withMessageContaining("no document of the view");
        assertThatIllegalArgumentException().isThrownBy(() -> documents.find(Foreign.class, "f"));
    }

    @Test
    void doNotShareAName() {
        var same = List.of(replica.projection, replica.projection);

        assertThatIllegalStateException().isThrownBy(() -> new LogProjections(same, replica.generations));
    }

    @Test
    void doNotShareACollection() {
        var other = replica.projectionOf("other");

        assertThatIllegalStateException()
                .isThrownBy(() -> new LogProjections(List.of(replica.projection, other), replica.generations))
                .withMessageContaining("counterView");
    }

    /** Has been handed what must not be used twice. */
    static final class Sending {
        Sending(ViewDocuments documents, CommandGateway gateway) {
            documents.put(gateway);
        }
    }
}
