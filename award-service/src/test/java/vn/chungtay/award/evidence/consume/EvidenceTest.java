package vn.chungtay.award.evidence.consume;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;
import vn.chungtay.award.AwardService;
import vn.chungtay.award.evidence.Entry;
import vn.chungtay.infra.contracts.PublishedSchemas;
import vn.chungtay.infra.eventstream.consume.Consumed;
import vn.chungtay.infra.service.projection.GenerationCollection;
import vn.chungtay.test.security.TestTokens;

/** Published facts, as their schemas' examples have them, become the figures of a unit. */
class EvidenceTest extends AwardService {

    private static final String EMULATION = TestTokens.token("TD0001", "VSS", "emulation");
    private static final PublishedSchemas SCHEMAS = PublishedSchemas.committed();

    private final MoneyReceivedV1 money = SCHEMAS.example("contribution.money-received.v1", MoneyReceivedV1.class);
    private final MaterialReceivedV1 material =
            SCHEMAS.example("contribution.material-received.v1", MaterialReceivedV1.class);
    private final WorkingDaysReceivedV1 days =
            SCHEMAS.example("contribution.working-days-received.v1", WorkingDaysReceivedV1.class);
    private final HouseHandedOverV1 house = SCHEMAS.example("housing.house-handed-over.v1", HouseHandedOverV1.class);

    @BeforeEach
    void forgetEverything() {
        context().getBean(MongoOperations.class).remove(new Query(), Entry.class, collection());
    }

    @Test
    void addsUpEachMeasureForItself() {
        keep(MoneyReceivedV1.entry(consumed("gift-1", money)));
        keep(MoneyReceivedV1.entry(consumed("gift-2", money)));
        keep(MaterialReceivedV1.entry(consumed("gift-3", material)));
        keep(MaterialReceivedV1.entry(consumed("gift-4", material)));
        keep(WorkingDaysReceivedV1.entry(consumed("gift-5", days)));
        keep(HouseHandedOverV1.entry(consumed("case-1", house)));

        JsonNode figures = figures();

        assertThat(figures.path("moneyReceivedVnd").asLong()).isEqualTo(2 * money.amountVnd());
        assertThat(figures.path("materials")).hasSize(1);
        assertThat(figures.path("materials").path(0).path("quantity").asLong()).isEqualTo(2 * material.quantity());
        assertThat(figures.path("workingDays").asLong()).isEqualTo(days.workingDays());
        assertThat(figures.path("housesHandedOver").asLong()).isEqualTo(1);
    }

    @Test
    void countsWhatIsRightOnceItIsCorrectedAndNothingThatWentBack() {
        var moneyRight = SCHEMAS.example("contribution.money-corrected.v1", MoneyCorrectedV1.class);
        var back = SCHEMAS.example("contribution.money-refunded.v1", MoneyRefundedV1.class);
        var materialRight = SCHEMAS.example("contribution.material-corrected.v1", MaterialCorrectedV1.class);
        var daysRight = SCHEMAS.example("contribution.working-days-corrected.v1", WorkingDaysCorrectedV1.class);
        keep(MoneyReceivedV1.entry(consumed("gift-1", money)));
        keep(MoneyCorrectedV1.entry(consumed("gift-1-corrected", moneyRight)));
        keep(MoneyReceivedV1.entry(consumed("gift-2", money)));
        keep(MoneyRefundedV1.entry(consumed("gift-2-refunded", back)));
        keep(MaterialReceivedV1.entry(consumed("gift-3", material)));
        keep(MaterialCorrectedV1.entry(consumed("gift-3-corrected", materialRight)));
        keep(WorkingDaysReceivedV1.entry(consumed("gift-4", days)));
        keep(WorkingDaysCorrectedV1.entry(consumed("gift-4-corrected", daysRight)));

        JsonNode figures = figures();

        assertThat(figures.path("moneyReceivedVnd").asLong())
                .isEqualTo(moneyRight.amountVnd() + money.amountVnd() - back.amountVnd());
        assertThat(figures.path("materials").path(0).path("quantity").asLong()).isEqualTo(materialRight.quantity());
        assertThat(figures.path("workingDays").asLong()).isEqualTo(daysRight.workingDays());
    }

    @Test
    void countsAFactOnceHoweverOftenItIsDelivered() {
        keep(MoneyReceivedV1.entry(consumed("gift-1", money)));
        keep(MoneyReceivedV1.entry(consumed("gift-1", money)));

        assertThat(figures().path("moneyReceivedVnd").asLong()).isEqualTo(money.amountVnd());
    }

    @Test
    void showsZeroForAUnitOfWhichNothingWasPublished() {
        assertThat(figures().path("moneyReceivedVnd").asLong(-1)).isZero();
        assertThat(figures().path("materials")).isEmpty();
    }

    @Test
    void knowsOnlyUnitsThatExistOrOnceExisted() {
        Reply reply = get(EMULATION, "/api/v1/awards/evidence/T63-00");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.body().path("code").asString()).isEqualTo("evidence.unit-unknown");
    }

    private JsonNode figures() {
        Reply reply = get(EMULATION, "/api/v1/awards/evidence/" + money.unitCode());
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body().path("freshness").path("asOf").asString()).isNotEmpty();
        return reply.data();
    }

    private void keep(Entry entry) {
        context().getBean(MongoOperations.class).save(entry, collection());
    }

    /** Of the generation that is shown. */
    private String collection() {
        return context()
                .getBean(GenerationCollection.class)
                .of(Entry.VIEW)
                .serving()
                .name("evidence");
    }

    private static <T> Consumed<T> consumed(String subject, T data) {
        return new Consumed<>("id", "/chungtay/test/1", "type", subject, 0, 0, Instant.EPOCH, data);
    }
}
