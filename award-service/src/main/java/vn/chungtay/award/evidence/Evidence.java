package vn.chungtay.award.evidence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** All entries, in MongoDB. */
@Component
public class Evidence {

    private final MongoOperations mongo;

    public Evidence(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(Entry.class).createIndex(new Index("unitCode", Direction.ASC).named("unitCode"));
    }

    /** Keeps an entry under its id; the same fact again is the same entry. */
    public void keep(Entry entry) {
        mongo.save(entry);
    }

    /** What speaks for this unit. */
    public List<Entry> of(String unitCode) {
        return mongo.find(query(where("unitCode").is(unitCode)), Entry.class);
    }
}
