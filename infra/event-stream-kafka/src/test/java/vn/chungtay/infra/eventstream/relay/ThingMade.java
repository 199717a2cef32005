package vn.chungtay.infra.eventstream.relay;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.chungtay.infra.eventstream.publish.Publication;
import vn.chungtay.infra.eventstream.publish.Published;

/** A stored event of the tests, beside one that is not for others. */
public record ThingMade(String thingId, long priceVnd, String text) {

    /** Stays inside. */
    public record ThingCounted(long count) {}

    /** What others see of it. */
    @Published("test.thing-made.v1")
    public record ThingMadeV1(String thingId, long priceVnd, String text) {}

    static List<Publication<?, ?>> publications() {
        return publications(stored -> new ThingMadeV1(stored.thingId(), stored.priceVnd(), stored.text()));
    }

    static List<Publication<?, ?>> publications(Function<ThingMade, ThingMadeV1> mapping) {
        return List.of(new Publication<>(ThingMade.class, ThingMadeV1.class, mapping));
    }

    static ThingMade of(long priceVnd) {
        return new ThingMade("thing", priceVnd, "");
    }

    /** A service name that no other test uses. */
    static String newService() {
        return "test-" + UUID.randomUUID().toString().replaceAll("[0-9-]", "");
    }
}
