package vn.chungtay.bench;

import com.mongodb.client.MongoClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import vn.chungtay.bench.contestant.OurLog;
import vn.chungtay.bench.contestant.RelayOfLog;
import vn.chungtay.bench.contestant.Sample;
import vn.chungtay.bench.contestant.SampleV1;
import vn.chungtay.bench.measure.Percentiles;
import vn.chungtay.bench.measure.Rounds;
import vn.chungtay.bench.measure.SteadyWriters;
import vn.chungtay.bench.measure.Writers;
import vn.chungtay.bench.process.Broker;
import vn.chungtay.bench.report.Figure;
import vn.chungtay.bench.report.Goal;
import vn.chungtay.infra.eventstream.AcknowledgedSender;
import vn.chungtay.infra.eventstream.CloudEventRecord;
import vn.chungtay.infra.eventstream.StreamRecord;
import vn.chungtay.infra.eventstream.StreamTopics;

/**
 * The relay on its way through a log that is there already, against a bare producer that sends the same records, and the time
 * from the call of an append until a consumer has the record, at a steady rate. The broker is a process of its own on this
 * machine.
 */
final class RelayBenchmark implements Benchmark {

    private static final int WRITERS = 512;
    private static final int STEADY_PER_SECOND = 1_000;

    /** So long that the last third finds three processes that have compiled what they do. */
    private static final int PACED_ROUNDS = 100;

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration POLL = Duration.ofMillis(50);
    private static final Duration DELIVERY = Duration.ofSeconds(10);

    @Override
    public String title() {
        return "Relay to Kafka";
    }

    @Override
    public List<Figure> run(Setup setup) throws Exception {
        try (Broker broker = Broker.start();
                OurLog log = new OurLog(setup.client(), Setup.newDatabase())) {
            List<Figure> figures = new ArrayList<>();
            Percentiles millis = steady(setup, log, broker);
            Writers.append(setup.tracked(), log.engine(), WRITERS);
            figures.addAll(catchingUp(setup, log, broker));
            String spread = String.format(Locale.ROOT, "%.2f to %.2f ms", millis.least(), millis.greatest());
            String at = "append to consumer, at " + STEADY_PER_SECOND + " events/s";
            figures.add(Figure.millis("p50, " + at, millis.at(50), null, spread));
            figures.add(Figure.millis("p99, " + at, millis.at(99), Goal.atMost(50), spread));
            return figures;
        }
    }

    private static List<Figure> catchingUp(Setup setup, OurLog log, Broker broker) throws Exception {
        String relay = "relay, catching up";
        String bare = "bare producer, the same records";
        List<ProducerRecord<byte[], byte[]>> records = published(setup.client(), log, broker);
        Map<String, Rounds.Slot> slots = new LinkedHashMap<>();
        slots.put(relay, () -> relayed(setup.client(), log, broker));
        slots.put(bare, () -> sent(records, broker));
        Rounds rounds = Rounds.run(setup.rounds(), slots);
        return List.of(
                Figure.rate(relay, rounds.median(relay), Goal.atLeast(50_000)),
                Figure.rate(bare, rounds.median(bare), null),
                Figure.ratio("relay / bare producer", rounds.ratio(relay, bare), null, ""));
    }

    /** Events in a second, from the first acknowledgement to the last: connecting does not count. */
    private static double relayed(MongoClient client, OurLog log, Broker broker) {
        long last = log.log().lastPosition();
        try (RelayOfLog relay = new RelayOfLog(newService(), log.log(), client, broker.bootstrap())) {
            long first = awaitPosition(relay, 0);
            long begin = System.nanoTime();
            awaitPosition(relay, last);
            return (last - first) * 1e9 / (System.nanoTime() - begin);
        }
    }

    private static long awaitPosition(RelayOfLog relay, long wanted) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        long position = relay.position();
        while (position < wanted) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("The relay stands at " + position + ", not at " + wanted);
            }
            LockSupport.parkNanos(500_000);
            position = relay.position();
        }
        return position;
    }

    private static double sent(List<ProducerRecord<byte[], byte[]>> records, Broker broker) throws Exception {
        String topic = newTopic(broker);
        try (AcknowledgedSender sender = AcknowledgedSender.connect(broker.bootstrap(), DELIVERY)) {
            sender.send(moved(records.getFirst(), topic));
            sender.awaitAcknowledged();
            long begin = System.nanoTime();
            records.forEach(record -> sender.send(moved(record, topic)));
            sender.awaitAcknowledged();
            return records.size() * 1e9 / (System.nanoTime() - begin);
        }
    }

    private static ProducerRecord<byte[], byte[]> moved(ProducerRecord<byte[], byte[]> record, String topic) {
        return new ProducerRecord<>(topic, null, record.key(), record.value(), record.headers());
    }

    /** The records that a relay makes of the log, without its markers. */
    private static List<ProducerRecord<byte[], byte[]>> published(MongoClient client, OurLog log, Broker broker) {
        String service = newService();
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        long events = log.log().lastPosition() + 1;
        try (RelayOfLog relay = new RelayOfLog(service, log.log(), client, broker.bootstrap())) {
            awaitPosition(relay, events - 1);
            try (Consumer<byte[], byte[]> consumer = consumer(service, broker)) {
                while (records.size() < events) {
                    for (ConsumerRecord<byte[], byte[]> found : consumer.poll(POLL)) {
                        if (StreamRecord.parse(found) instanceof CloudEventRecord) {
                            records.add(new ProducerRecord<>(
                                    found.topic(), null, found.key(), found.value(), found.headers()));
                        }
                    }
                }
            }
        }
        return records;
    }

    private static Percentiles steady(Setup setup, OurLog log, Broker broker) throws Exception {
        String service = newService();
        int events = setup.paced() * PACED_ROUNDS;
        List<Double> millis = new ArrayList<>();
        try (RelayOfLog relay = new RelayOfLog(service, log.log(), setup.client(), broker.bootstrap())) {
            new StreamTopics(broker.bootstrap()).ensure(List.of(StreamTopics.of(service)));
            try (Consumer<byte[], byte[]> consumer = consumer(service, broker)) {
                consumer.poll(POLL);
                // Connecting and making the topic are over when the first event has passed.
                SteadyWriters.write(1, STEADY_PER_SECOND, log.engine());
                awaitPosition(relay, 0);
                Thread writing = Thread.ofVirtual().start(() -> write(events, log));
                int seen = 0;
                long deadline = System.nanoTime() + PATIENCE.toNanos();
                while (seen < events && System.nanoTime() < deadline) {
                    for (ConsumerRecord<byte[], byte[]> found : consumer.poll(POLL)) {
                        long now = Sample.nowMicros();
                        if (StreamRecord.parse(found) instanceof CloudEventRecord event && event.position() > 0) {
                            seen++;
                            if (seen > events / 3 * 2) {
                                millis.add((now - event.data(SampleV1.class).sentMicros()) / 1e3);
                            }
                        }
                    }
                }
                writing.join();
            }
            awaitPosition(relay, events);
        }
        return Percentiles.of(millis);
    }

    private static void write(int events, OurLog log) {
        try {
            SteadyWriters.write(events, STEADY_PER_SECOND, log.engine());
        } catch (Exception failed) {
            throw new IllegalStateException("The log could not be written", failed);
        }
    }

    /** A name of letters, as services have. */
    private static String newService() {
        StringBuilder name = new StringBuilder("bench-");
        UUID.randomUUID()
                .toString()
                .chars()
                .forEach(c -> name.append((char) (Character.isDigit(c) ? c - '0' + 'g' : c)));
        return name.toString();
    }

    private static String newTopic(Broker broker) throws Exception {
        String topic = StreamTopics.of(newService());
        new StreamTopics(broker.bootstrap()).ensure(List.of(topic));
        return topic;
    }

    private static Consumer<byte[], byte[]> consumer(String service, Broker broker) {
        Consumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrap()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        String topic = StreamTopics.of(service);
        List<TopicPartition> partitions = new ArrayList<>();
        for (int partition = 0; partition < StreamTopics.PARTITIONS; partition++) {
            partitions.add(new TopicPartition(topic, partition));
        }
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }
}
