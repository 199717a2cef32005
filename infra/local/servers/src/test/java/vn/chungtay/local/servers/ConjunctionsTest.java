package vn.chungtay.local.servers;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConjunctionsTest {

    private static final Document ID = new Document("_id", 7);
    private static final Document OWNER = new Document("owner", "ours");

    @Test
    void becomeFieldsOfOneDocument() {
        assertThat(Conjunctions.flat(and(ID, and(OWNER, new Document("n", new Document("$lt", 3))))))
                .isEqualTo(new Document("_id", 7).append("owner", "ours").append("n", new Document("$lt", 3)));
        assertThat(Conjunctions.flat(new Document(ID).append("$and", List.of(OWNER))))
                .isEqualTo(both());
        assertThat(Conjunctions.flat(both())).isEqualTo(both());
    }

    @Test
    void stayWhereAFieldHasTwoConditions() {
        Document twice = and(new Document("n", new Document("$gt", 1)), new Document("n", new Document("$lt", 3)));
        assertThat(Conjunctions.flat(twice)).isEqualTo(twice);

        Document alternatives = and(new Document("$or", List.of(ID, OWNER)), new Document("$or", List.of(ID)));
        assertThat(Conjunctions.flat(alternatives)).isEqualTo(alternatives);
    }

    private static Document and(Document... parts) {
        return new Document("$and", List.of(parts));
    }

    private static Document both() {
        return new Document("_id", 7).append("owner", "ours");
    }
}
