package vn.chungtay.infra.eventstore;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.DomainEventMessage;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.DecoderContext;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.chungtay.bench.contestant.Sample;

/** What the log spends on one commit of one event outside the server; in the log's package, since it opens its parts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
public class CommitForms {

    private final LogSettings settings = LogSettings.defaults();
    private final CommitDocumentCodec codec = new CommitDocumentCodec();
    private final Commit commit = Commit.of(List.of(event()), Sample.SERIALIZER, settings);
    private final RawBsonDocument stored = (RawBsonDocument) commit.placedAt(new LogEnd(1, 0));
    private final BsonDocument plain = stored.decode(new BsonDocumentCodec());

    private static DomainEventMessage<Sample> event() {
        return Sample.event(Sample.newAggregate(), 0);
    }

    /** What the thread does that appends: an event made, serialized and encoded. */
    @Benchmark
    public Object encode() {
        return Commit.of(List.of(event()), Sample.SERIALIZER, settings);
    }

    /** What is left for the one thread that inserts. */
    @Benchmark
    public Object place() {
        return commit.placedAt(new LogEnd(1, 0));
    }

    /** What would be left for it if documents were encoded when they are inserted. */
    @Benchmark
    public Object encodeLate() {
        return new RawBsonDocument(plain, new BsonDocumentCodec());
    }

    /** What a reader does with what the server sends. */
    @Benchmark
    public Object decode() {
        return codec.decode(stored.asBsonReader(), DecoderContext.builder().build());
    }
}
