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
        assertThat(find(and(ID, and(OWNER, new Document("n", new Document("$lt", 3))))))
                .isEqualTo(new Document("_id", 7).append("owner", "ours").append("n", new Document("$lt", 3)));
        assertThat(find(new Document(ID).append("$and", List.of(OWNER)))).isEqualTo(both());
        assertThat(find(both())).isEqualTo(both());
    }

    @Test
    void stayWhereAFieldHasTwoConditions() {
        Document twice = and(new Document("n", new Document("$gt", 1)), new Document("n", new Document("$lt", 3)));
        assertThat(find(twice)).isEqualTo(twice);

        Document alternatives = and(new Document("$or", List.of(ID, OWNER)), new Document("$or", List.of(ID)));
        assertThat(find(alternatives)).isEqualTo(alternatives);
    }

    @Test
    void areThoseOfEveryCommandThatHasSome() {
        assertThat(Conjunctions.flat("findandmodify", new Document("query", and(ID, OWNER)))
                        .get("query"))
                .isEqualTo(both());
        assertThat(Conjunctions.flat("update", new Document("updates", List.of(new Document("q", and(ID, OWNER)))))
                        .get("updates"))
                .isEqualTo(List.of(new Document("q", both())));
        assertThat(Conjunctions.flat("delete", new Document("deletes", List.of(new Document("q", and(ID, OWNER)))))
                        .get("deletes"))
                .isEqualTo(List.of(new Document("q", both())));
    }

    @Test
    void stayInAnUpsert() {
        Document upsert = new Document("q", and(ID, OWNER)).append("upsert", true);

        assertThat(Conjunctions.flat("update", new Document("updates", List.of(upsert)))
                        .get("updates"))
                .isEqualTo(List.of(new Document("q", and(ID, OWNER)).append("upsert", true)));
        assertThat(Conjunctions.flat("findandmodify", new Document("query", and(ID, OWNER)).append("upsert", true))
                        .get("query"))
                .isEqualTo(and(ID, OWNER));
    }

    private static Object find(Document filter) {
        return Conjunctions.flat("find", new Document("find", "c").append("filter", filter))
                .get("filter");
    }

    private static Document and(Document... parts) {
        return new Document("$and", List.of(parts));
    }

    private static Document both() {
        return new Document("_id", 7).append("owner", "ours");
    }
}
