package vn.chungtay.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.former.MoneyReceivedAsFirstStored;
import vn.chungtay.infra.eventstore.MongoEventLog;
import vn.chungtay.infra.eventstore.MongoEventStorageEngine;
import vn.chungtay.infra.service.stored.StoredEventSerializer;
import vn.chungtay.infra.service.stored.StoredEvents;

/** What earlier versions wrote into the log, read by the running service of today. */
class FormerShapesOverHttpTest extends ContributionService {

    @Autowired
    private MongoEventLog log;

    @Test
    void showsAGiftThatWasStoredBeforeGiversCouldNameAHouse() {
        Reply drive = openDrive();
        String giftId = GiftId.next().value();
        var gift = new MoneyReceivedAsFirstStored(
                giftId,
                drive.id(),
                fundOf(drive),
                "T63-08",
                7_000_000L,
                "CASH",
                "vault-donor",
                "STAFF",
                false,
                Samples.DAY);

        earlierVersion().appendEvents(new GenericDomainEventMessage<>("Gift", giftId, 0, gift));

        Reply view = send(request(API + "/gifts/" + giftId)
                .header("Authorization", "Bearer " + OFFICER)
                .header("Chungtay-Min-Position", "contribution:" + log.lastPosition()));
        assertThat(view.data().path("money").path("amountVnd").asLong()).isEqualTo(7_000_000L);
        assertThat(view.data().path("money").has("namedCaseId")).isFalse();
    }

    @Test
    void showsTheHouseThatAGiverNamed() {
        Reply drive = openDrive();
        String money = API + "/drives/" + drive.id() + "/gifts/money";
        String body = """
                {"amountVnd": 5000000, "receivedIn": "CASH", "namedCaseId": "%s", "donor": %s, "occurredOn": "2025-02-10"}""";

        Reply gift = post(OFFICER, money, body.formatted(Samples.CASE, DONOR));
        Reply refused = post(OFFICER, money, body.formatted("house-7", DONOR));

        Reply view = get(OFFICER, API + "/gifts/" + gift.id(), gift);
        assertThat(view.data().path("money").path("namedCaseId").asString()).isEqualTo(Samples.CASE);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.raw().body()).contains("namedCaseId");
    }

    private MongoEventStorageEngine earlierVersion() {
        var serializer = new StoredEventSerializer(StoredEvents.of(MoneyReceivedAsFirstStored.class));
        return MongoEventStorageEngine.builder()
                .log(log)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
    }
}
