package vn.chungtay.infra.service.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.chungtay.test.servers.TestServers;

class ViewDocumentsTest {

    private final MongoClient client = MongoClients.create(TestServers.mongodbUri());
    private final MongoTemplate mongo = new MongoTemplate(client, TestServers.newDatabase());
    private final ViewDocuments views = new ViewDocuments(mongo, mongo::getCollectionName);

    record Total(String id, long position, long sum) implements ViewDocument {

        Total plus(long more, long counted) {
            return new Total(id, counted, sum + more);
        }
    }

    @BeforeEach
    void makeADocument() {
        views.create(new Total("t", 3, 0));
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
    void countsAnEvent() {
        add(7, 4);

        assertThat(total()).isEqualTo(new Total("t", 4, 7));
    }

    @Test
    void countsAnEventOnce() {
        add(7, 4);
        add(7, 4);
        add(7, 3);

        assertThat(total()).isEqualTo(new Total("t", 4, 7));
    }

    @Test
    void leavesADocumentThatIsThereAsItIs() {
        add(7, 4);
        views.create(new Total("t", 3, 0));

        assertThat(total()).isEqualTo(new Total("t", 4, 7));
    }

    @Test
    void stopsWhereAnEarlierEventIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> views.change(Total.class, "none", new Position(4), total -> total.plus(1, 4)));
    }

    @Test
    void stopsAtAChangeThatForgetsItsPosition() {
        assertThatIllegalStateException()
                .isThrownBy(() -> views.change(Total.class, "t", new Position(4), total -> total.plus(1, 5)));
        assertThat(total().sum()).isZero();
    }

    @Test
    void stopsWhereAnotherProcessWrites() {
        assertThatIllegalStateException()
                .isThrownBy(() -> views.change(Total.class, "t", new Position(4), total -> {
                    add(100, 5);
                    return total.plus(1, 4);
                }));
        assertThat(total()).isEqualTo(new Total("t", 5, 100));
    }

    @Test
    void writesARoundAtItsEnd() {
        var round = DefaultUnitOfWork.startAndGet(null);
        views.create(new Total("u", 4, 1));
        add(7, 5);
        add(8, 6);
        views.change(Total.class, "u", new Position(7), total -> total.plus(2, 7));
        views.put(new Total("v", 8, 9));
        views.put(new Total("v", 8, 9));

        assertThat(total()).isEqualTo(new Total("t", 3, 0));
        assertThat(mongo.findById("u", Total.class)).isNull();
        round.commit();
        assertThat(mongo.findAll(Total.class))
                .containsExactlyInAnyOrder(new Total("t", 6, 15), new Total("u", 7, 3), new Total("v", 8, 9));
    }

    @Test
    void removesADocumentAndWhatARoundHasMade() {
        views.remove(Total.class, "t");
        views.remove(Total.class, "t");
        assertThat(mongo.findById("t", Total.class)).isNull();

        var round = DefaultUnitOfWork.startAndGet(null);
        views.put(new Total("u", 4, 1));
        views.remove(Total.class, "u");
        views.put(new Total("v", 5, 1));
        views.remove(Total.class, "v");
        views.put(new Total("v", 6, 2));
        views.create(new Total("w", 6, 1));
        views.remove(Total.class, "w");
        views.create(new Total("w", 7, 2));
        assertThat(views.find(Total.class, "u")).isNull();
        round.commit();

        assertThat(mongo.findAll(Total.class)).containsExactlyInAnyOrder(new Total("v", 6, 2), new Total("w", 7, 2));
    }

    @Test
    void countsAnEventOnceInARound() {
        var round = DefaultUnitOfWork.startAndGet(null);
        add(7, 4);
        add(7, 4);
        views.create(new Total("t", 3, 0));
        round.commit();

        assertThat(total()).isEqualTo(new Total("t", 4, 7));
    }

    @Test
    void changesWhatTheSameRoundMakesOrFinds() {
        var round = DefaultUnitOfWork.startAndGet(null);
        views.create(new Total("u", 4, 1));
        views.create(new Total("u", 4, 100));
        views.change(Total.class, "u", new Position(5), total -> total.plus(2, 5));
        views.create(new Total("t", 5, 100));
        views.change(Total.class, "t", new Position(6), total -> total.plus(3, 6));
        views.create(new Total("v", 7, 1));
        round.commit();

        assertThat(mongo.findAll(Total.class))
                .containsExactlyInAnyOrder(new Total("t", 6, 3), new Total("u", 5, 3), new Total("v", 7, 1));
    }

    @Test
    void findsWhatTheRoundHasChanged() {
        var round = DefaultUnitOfWork.startAndGet(null);
        add(7, 4);

        assertThat(views.find(Total.class, "t")).isEqualTo(new Total("t", 4, 7));
        assertThat(views.find(Total.class, query(where("sum").is(7)))).containsExactly(new Total("t", 4, 7));
        add(1, 5);
        assertThat(views.count(Total.class, query(where("sum").is(8)))).isEqualTo(1);
        round.commit();
        assertThat(total()).isEqualTo(new Total("t", 5, 8));
    }

    @Test
    void leavesNothingOfARoundThatFails() {
        var round = DefaultUnitOfWork.startAndGet(null);
        add(7, 4);
        round.rollback();

        assertThat(total()).isEqualTo(new Total("t", 3, 0));
    }

    @Test
    void stopsAtTheRoundsEndWhereAnotherProcessWrites() {
        var round = DefaultUnitOfWork.startAndGet(null);
        add(7, 4);
        mongo.save(new Total("t", 9, 100));

        assertThatIllegalStateException().isThrownBy(round::commit).withMessageContaining("1 of 1");
        assertThat(total()).isEqualTo(new Total("t", 9, 100));
    }

    private void add(long more, long position) {
        views.change(Total.class, "t", new Position(position), total -> total.plus(more, position));
    }

    private Total total() {
        return mongo.findById("t", Total.class);
    }
}
