package vn.chungtay.bench.photo;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.index.MongoPersistentEntityIndexResolver;
import vn.chungtay.bench.contestant.OurLog;
import vn.chungtay.housing.housecase.write.DatedEvidenceRules;
import vn.chungtay.housing.housecase.write.PhotoComparison;
import vn.chungtay.housing.photo.comparison.LoggedComparison;
import vn.chungtay.housing.photo.read.photoview.PhotoHash;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.infra.reference.ReferenceData;
import vn.chungtay.infra.service.view.Answer;
import vn.chungtay.infra.service.view.Freshness;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.ServedDocuments;
import vn.chungtay.infra.service.view.ViewDocuments;
import vn.chungtay.infra.service.view.Views;

/**
 * The photos of a country as the housing service's view has them, and its comparison over them. Hashes are drawn evenly; every
 * hundredth photo looks almost like one before it.
 */
public final class KnownPhotos implements AutoCloseable {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 31);
    private static final int BATCH = 1_000;

    /** Among the events of a log every third adds a photo. */
    private static final int EVENTS_A_PHOTO = 3;

    private static final int LIKE_EVERY = 100;
    private static final int BITS = 64;

    private final Random random = new Random(1);
    private final int count;
    private final MongoTemplate mongo;
    private final OurLog log;

    private KnownPhotos(MongoClient client, String database, int count) {
        this.count = count;
        this.mongo = new MongoTemplate(new SimpleMongoClientDatabaseFactory(client, database));
        this.log = new OurLog(client, database);
    }

    /** Writes so many photos into this database. */
    public static KnownPhotos write(MongoClient client, String database, int count) {
        var photos = new KnownPhotos(client, database, count);
        photos.write();
        return photos;
    }

    private void write() {
        new MongoPersistentEntityIndexResolver(mongo.getConverter().getMappingContext())
                .resolveIndexFor(PhotoHash.class)
                .forEach(mongo.indexOps(PhotoHash.class)::createIndex);
        long[] hashes = new long[count];
        List<PhotoHash> batch = new ArrayList<>(BATCH);
        for (int number = 0; number < count; number++) {
            hashes[number] = number % LIKE_EVERY == LIKE_EVERY - 1
                    ? hashes[random.nextInt(number)] ^ (1L << random.nextInt(BITS))
                    : random.nextLong();
            batch.add(photo(number, hashes[number]));
            if (batch.size() == BATCH || number == count - 1) {
                mongo.insert(batch, PhotoHash.class);
                batch.clear();
            }
        }
    }

    private static PhotoHash photo(int number, long hash) {
        long position = (long) number * EVENTS_A_PHOTO;
        return new PhotoHash(
                PhotoHash.id(caseId(number), photoId(number)),
                caseId(number),
                photoId(number),
                position,
                PhotoHash.blockOf(position),
                String.format(Locale.ROOT, "%064x", number),
                hash,
                DAY);
    }

    /** The comparison of a process that has just started. */
    public PhotoComparison comparison() {
        var documents = new ViewDocuments(mongo, mongo::getCollectionName);
        var views = new Views() {
            @Override
            public <T> Answer<T> read(String view, MinPosition minPosition, Function<ServedDocuments, T> query) {
                Instant now = Clock.systemUTC().instant();
                return new Answer<>(query.apply(documents), new Freshness(now, Map.of(), 0));
            }
        };
        return new LoggedComparison("housing", views, log.log(), new DatedEvidenceRules(ReferenceData.rules()));
    }

    /** How many photos the comparison finds before this one. */
    public int like(PhotoComparison comparison, int number) {
        return comparison
                .earlierLike(new CaseId(caseId(number)), photoId(number))
                .size();
    }

    private static String caseId(int number) {
        return String.format(Locale.ROOT, "case-0194670e-0000-7000-8000-%012x", number / 4);
    }

    private static String photoId(int number) {
        return String.format(Locale.ROOT, "file-0194670e-0000-7000-8000-%012x", number);
    }

    @Override
    public void close() {
        log.close();
    }
}
