package vn.chungtay.reporting.config;

import com.mongodb.client.MongoDatabase;
import vn.chungtay.infra.service.projection.Generation;
import vn.chungtay.reporting.nationwide.sums.MendedSums;
import vn.chungtay.reporting.nationwide.sums.MongoSums;

/**
 * Where the sums of each generation stand.
 *
 * @param database the service's own
 */
record NationwidePlaces(MongoDatabase database) {

    /** The sums of the fold. */
    MongoSums sums(Generation generation) {
        return new MongoSums(database, generation::name);
    }

    /** The sums of what has left the fold. */
    MendedSums mended(Generation generation) {
        return new MendedSums(database, generation::name);
    }
}
