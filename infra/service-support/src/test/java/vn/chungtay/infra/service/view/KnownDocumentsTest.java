package vn.chungtay.infra.service.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;
import vn.chungtay.test.servers.TestServers;

/** What is changed behind a round's back, without its position, shows whether the round has read it. */
class KnownDocumentsTest {

    private static final long UNSEEN = 1_000;

    private final MongoClient client = MongoClients.create(TestServers.mongodbUri());
    private final MongoTemplate mongo = new MongoTemplate(client, TestServers.newDatabase());
    private final AtomicLong nanos = new AtomicLong();
    private final KnownDocuments known = new KnownDocuments(nanos::get);
    private final ViewDocuments views = new ViewDocuments(mongo, mongo::getCollectionName, known);

    record Total(String id, long position, long sum) implements ViewDocument {

        Total plus(long more, long counted) {
            return new Total(id, counted, sum + more);
        }
    }

    @BeforeEach
    void makeADocument() {
        mongo.save(new Total("t", 3, 0));
        inARound(() -> add(7, 4));
    }

    @AfterEach
    void dropIt() {
        while (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get().rollback();
        }
        mongo.getDb().drop();
        client.close();
    }

    @Test
    void areNotReadAnewInTheNextRound() {
        changeUnseen();
        inARound(() -> add(1, 5));

        assertThat(total()).isEqualTo(new Total("t", 5, 8));
    }

    @Test
    void areReadAnewAfterAPause() {
        changeUnseen();
        nanos.addAndGet(KnownDocuments.KEPT_NANOS);
        inARound(() -> add(1, 5));
        assertThat(total()).as("not longer than they are kept").isEqualTo(new Total("t", 5, 8));

        changeUnseen();
        nanos.addAndGet(KnownDocuments.KEPT_NANOS + 1);
        inARound(() -> add(1, 6));
        assertThat(total()).isEqualTo(new Total("t", 6, UNSEEN + 1));
    }

    @Test
    void areReadAnewWhenTheProcessorBegins() {
        changeUnseen();
        known.forget();
        inARound(() -> add(1, 5));

        assertThat(total()).isEqualTo(new Total("t", 5, UNSEEN + 1));
    }

    @Test
    void areReadAnewAfterARoundThatFailed() {
        changeUnseen();
        DefaultUnitOfWork.startAndGet(null);
        add(1, 5);
        CurrentUnitOfWork.get().rollback();
        inARound(() -> add(1, 5));

        assertThat(total()).isEqualTo(new Total("t", 5, UNSEEN + 1));
    }

    @Test
    void doNotHideWhatAnotherProcessHasWritten() {
        mongo.save(new Total("t", 9, 100));

        assertThatIllegalStateException().isThrownBy(() -> inARound(() -> add(1, 10)));
        assertThat(total()).isEqualTo(new Total("t", 9, 100));
        inARound(() -> add(1, 10));
        assertThat(total()).isEqualTo(new Total("t", 10, 101));
    }

    @Test
    void areNotThoseThatMayHaveGivenWay() {
        mongo.save(new Total("u", 8, 5));
        inARound(() -> views.create(new Total("u", 6, 0)));
        inARound(() -> views.change(Total.class, "u", new Position(9), total -> total.plus(1, 9)));

        assertThat(mongo.findById("u", Total.class)).isEqualTo(new Total("u", 9, 6));
    }

    @Test
    void areGoneWhenTheyAreRemoved() {
        inARound(() -> views.remove(Total.class, "t"));
        inARound(() -> assertThat(views.find(Total.class, "t")).isNull());
        mongo.save(new Total("t", 11, 1));
        inARound(() -> assertThat(views.find(Total.class, "t")).isEqualTo(new Total("t", 11, 1)));
    }

    @Test
    void areNoMoreThanTheirNumber() {
        inARound(() -> {
            for (int i = 0; i < KnownDocuments.MOST; i++) {
                views.put(new Total("other-" + i, 5, i));
            }
        });
        changeUnseen();
        inARound(() -> add(1, 5));

        assertThat(total()).isEqualTo(new Total("t", 5, UNSEEN + 1));
    }

    private static void inARound(Runnable changes) {
        var round = DefaultUnitOfWork.startAndGet(null);
        changes.run();
        round.commit();
    }

    private void changeUnseen() {
        mongo.updateFirst(query(where("id").is("t")), Update.update("sum", UNSEEN), Total.class);
    }

    private void add(long more, long position) {
        views.change(Total.class, "t", new Position(position), total -> total.plus(more, position));
    }

    private Total total() {
        return mongo.findById("t", Total.class);
    }
}
