package vn.chungtay.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.infra.eventstore.EventLog;
import vn.chungtay.test.security.TestTokens;

class StocksOverHttpTest extends ContributionService {

    private static final String HEAD = TestTokens.token("TP0801", "T63-08", "unit-head");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int AT_ONCE = 40;

    @Autowired
    private EventLog log;

    private Reply drive;
    private String cement;

    @BeforeEach
    void fillAStock() {
        drive = openDrive();
        String uuid = drive.id().substring("drive-".length());
        cement = "stock-" + uuid + "-CEMENT-BAG";
        String gifts = API + "/drives/" + drive.id() + "/gifts";
        post(OFFICER, gifts + "/material", """
                {"item": "CEMENT", "quantity": 100, "quantityUnit": "BAG", "declaredValueVnd": 8500000,
                 "donor": %s, "occurredOn": "2025-02-11"}""".formatted(DONOR));
        post(OFFICER, gifts + "/working-days", """
                {"workingDays": 35, "donor": {"kind": "COLLECTIVE", "name": "Công đoàn cơ sở"},
                 "occurredOn": "2025-02-13"}""");
        awaitStock("stock-" + uuid + "-WORKING_DAYS-PERSON_DAY");
    }

    @Test
    void goesFromGiverToHouseWithThreePeople() {
        Reply reserved = reserve(OFFICER, 80);
        String path = API + "/deliveries/" + reserved.id();

        Reply issued =
                post(HEAD, path + "/issue", "{\"documentNumber\": \"PX-0007/2025\", \"occurredOn\": \"2025-02-20\"}");
        Reply returned = post(OFFICER, path + "/return", "{\"quantity\": 30, \"occurredOn\": \"2025-02-21\"}");
        Reply confirmed = post(ACCOUNTANT, path + "/confirmation", """
                {"receiver": "Lò Văn Páo", "documentNumber": "BB-0003/2025", "occurredOn": "2025-02-22"}""");

        assertThat(reserved.status()).isEqualTo(201);
        assertThat(reserved.header("Location")).isEqualTo(path);
        assertThat(List.of(issued.status(), returned.status(), confirmed.status()))
                .containsOnly(200);
        Reply stock = get(OFFICER, API + "/stocks/" + cement, confirmed);
        assertThat(stock.data().path("given").asLong()).isEqualTo(100);
        assertThat(stock.data().path("available").asLong()).isEqualTo(50);
        assertThat(stock.data().path("confirmed").asLong()).isEqualTo(50);
        assertThat(stock.data().path("reserved").asLong()
                        + stock.data().path("issued").asLong())
                .isZero();
        Reply delivery = get(OFFICER, path, confirmed);
        assertThat(delivery.data().path("state").asString()).isEqualTo("CONFIRMED");
        assertThat(delivery.raw().body()).doesNotContain("Páo");
        assertThat(get(OFFICER, API + "/stocks/" + cement + "/deliveries").data())
                .hasSize(1);
        assertThat(get(OFFICER, API + "/cases/" + Samples.CASE + "/deliveries").data())
                .extracting(found -> found.path("deliveryId").asString())
                .contains(reserved.id());
        assertThat(get(OFFICER, API + "/drives/" + drive.id() + "/stocks").data())
                .extracting(found -> found.path("item").asString())
                .containsExactly("CEMENT", "WORKING_DAYS");
        assertThat(get(OFFICER, API + "/units/T63-08/stocks?after=" + cement).status())
                .isEqualTo(200);
    }

    @Test
    void promisesNoBagTwiceHoweverManyAskAtOnce() throws Exception {
        List<Callable<Reply>> calls = IntStream.range(0, AT_ONCE)
                .<Callable<Reply>>mapToObj(i -> () -> reserve(OFFICER, 7))
                .toList();

        List<Reply> replies;
        try (var officers = Executors.newVirtualThreadPerTaskExecutor()) {
            replies = officers.invokeAll(calls).stream().map(Future::resultNow).toList();
        }

        assertThat(replies).filteredOn(reply -> reply.status() == 201).hasSize(14);
        assertThat(replies)
                .filteredOn(reply -> reply.status() != 201)
                .extracting(Reply::code)
                .containsOnly("stock.insufficient");
        Reply last = reserve(OFFICER, 2);
        Reply stock = get(OFFICER, API + "/stocks/" + cement, last);
        assertThat(stock.data().path("available").asLong()).isZero();
        assertThat(stock.data().path("reserved").asLong()).isEqualTo(100);
    }

    @Test
    void refusesAndLeavesNoTrace() {
        Reply reserved = reserve(OFFICER, 80);
        String path = API + "/deliveries/" + reserved.id();
        String issue = "{\"documentNumber\": \"PX-0007/2025\", \"occurredOn\": \"2025-02-20\"}";
        assertThat(get(OFFICER, path + "/receiver?purpose=audit", reserved).code())
                .isEqualTo("delivery.without-receiver");
        long before = log.lastPosition();

        Reply tooMuch = reserve(OFFICER, 21);

        assertThat(tooMuch.status()).isEqualTo(422);
        assertThat(tooMuch.code()).isEqualTo("stock.insufficient");
        assertThat(tooMuch.body().path("facts").path("available").asLong()).isEqualTo(20);
        assertThat(reserve(STRANGER, 1).code()).isEqualTo("unit.foreign");
        assertThat(reserve(OFFICER, 0).code()).isEqualTo("quantity.not-positive");
        assertThat(post(TestTokens.token("CB0801", "T63-08", "unit-head"), path + "/issue", issue)
                        .code())
                .isEqualTo("delivery.issued-by-reserver");
        assertThat(post(OFFICER, path + "/issue", issue).code()).isEqualTo("role.not-permitted");
        assertThat(post(OFFICER, path + "/return", "{\"quantity\": 1, \"occurredOn\": \"2025-02-21\"}")
                        .code())
                .isEqualTo("delivery.not-in-state");
        assertThat(post(HEAD, path + "/issue", "{\"documentNumber\": \"PX-1\", \"occurredOn\": \"2999-01-01\"}")
                        .code())
                .isEqualTo("date.in-future");
        assertThat(post(OFFICER, API + "/stocks/none/deliveries", promise(1)).code())
                .isEqualTo("stock.unknown");
        assertThat(post(OFFICER, API + "/stocks/" + cement.replace("BAG", "SET") + "/deliveries", promise(1))
                        .code())
                .isEqualTo("stock.unknown");
        assertThat(post(HEAD, API + "/deliveries/delivery-none/issue", issue).code())
                .isEqualTo("delivery.unknown");
        assertThat(get(OFFICER, API + "/deliveries/none").code()).isEqualTo("delivery.unknown");
        assertThat(log.lastPosition()).isEqualTo(before);
    }

    private Reply reserve(String token, long quantity) {
        return post(token, API + "/stocks/" + cement + "/deliveries", promise(quantity));
    }

    private static String promise(long quantity) {
        return """
                {"caseId": "%s", "quantity": %d, "occurredOn": "2025-02-15"}""".formatted(Samples.CASE, quantity);
    }

    /** Stocks follow gifts a moment later; those of one drive in their order. */
    private void awaitStock(String stockId) {
        Instant end = Instant.now().plus(PATIENCE);
        while (get(OFFICER, API + "/stocks/" + stockId).status() != 200) {
            assertThat(Instant.now()).as("%s filled by", stockId).isBefore(end);
        }
    }
}
