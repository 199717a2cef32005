package vn.chungtay.housing.housecase.publish;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.chungtay.infra.eventstream.publish.Meaning;

/** Some material that is promised. Each component says itself what it means. */
@Meaning("Some material that is promised.")
public record PromisedMaterialV1(
        @Meaning(value = "What it is, for example CEMENT.", example = "CEMENT")
        String item,

        @Meaning(value = "What it is counted in, for example BAG.", example = "BAG")
        String quantityUnit,

        @Meaning(value = "How much is promised, in quantityUnit.", example = "50", unit = "quantityUnit")
        long quantity) {

    static List<PromisedMaterialV1> of(List<Map<String, String>> promised) {
        return promised.stream().map(PromisedMaterialV1::of).toList();
    }

    private static PromisedMaterialV1 of(Map<String, String> promised) {
        return new PromisedMaterialV1(
                required(promised, "item"),
                required(promised, "quantityUnit"),
                Long.parseLong(required(promised, "quantity")));
    }

    private static String required(Map<String, String> promised, String field) {
        return Objects.requireNonNull(promised.get(field), field);
    }
}
