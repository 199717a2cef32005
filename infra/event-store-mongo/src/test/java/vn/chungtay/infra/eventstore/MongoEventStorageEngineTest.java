package vn.chungtay.infra.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Axon's own contract of a storage engine, as it is: no test is overridden. */
class MongoEventStorageEngineTest
        extends BatchingEventStorageEngineTest<MongoEventStorageEngine, MongoEventStorageEngine.Builder> {

    private final List<TestLog> opened = new ArrayList<>();

    @BeforeEach
    void setTestSubject() {
        setTestSubject(createEngine());
    }

    @AfterEach
    void closeLogs() {
        opened.forEach(TestLog::close);
    }

    @Override
    protected MongoEventStorageEngine createEngine(UnaryOperator<MongoEventStorageEngine.Builder> customization) {
        TestLog test = TestLog.empty();
        opened.add(test);
        return customization
                .apply(MongoEventStorageEngine.builder()
                        .log(test.log())
                        .eventSerializer(TestLog.SERIALIZER)
                        .snapshotSerializer(TestLog.SERIALIZER))
                .build();
    }
}
