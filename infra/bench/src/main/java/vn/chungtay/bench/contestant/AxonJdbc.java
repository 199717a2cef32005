package vn.chungtay.bench.contestant;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;

/** Axon's JDBC engine on PostgreSQL, each append a transaction of its own, on a bounded pool of connections. */
public final class AxonJdbc implements Contestant {

    private final HikariDataSource pool;
    private final JdbcEventStorageEngine engine;

    /**
     * Makes its tables in the database, which must have none.
     *
     * @param url of JDBC
     * @param connections size of the pool
     */
    public AxonJdbc(String url, String user, int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setMaximumPoolSize(connections);
        this.pool = new HikariDataSource(config);
        this.engine = JdbcEventStorageEngine.builder()
                .connectionProvider(pool::getConnection)
                .transactionManager(NoTransactionManager.INSTANCE)
                .dataType(byte[].class)
                .eventSerializer(Sample.SERIALIZER)
                .snapshotSerializer(Sample.SERIALIZER)
                .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
    }

    @Override
    public EventStorageEngine engine() {
        return engine;
    }

    @Override
    public void close() {
        EventSchema tables = new EventSchema();
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop table " + tables.domainEventTable() + ", " + tables.snapshotTable());
        } catch (SQLException failed) {
            throw new IllegalStateException("The tables cannot be dropped", failed);
        } finally {
            pool.close();
        }
    }
}
