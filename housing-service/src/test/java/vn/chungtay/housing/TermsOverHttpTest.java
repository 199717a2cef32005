package vn.chungtay.housing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.chungtay.housing.housecase.automation.whentermpassedthencheckinstalment.WhenTermPassedThenCheckInstalment;
import vn.chungtay.housing.housecase.read.instalmentview.WaitingInstalments;
import vn.chungtay.housing.housecase.write.PaymentRules;
import vn.chungtay.housing.testing.RunningHousing;
import vn.chungtay.infra.eventstream.consume.Consumed;
import vn.chungtay.infra.eventstream.consume.Subscription;
import vn.chungtay.infra.service.command.Commands;
import vn.chungtay.test.security.TestTokens;

/** Requests for money as time passes: by a clock of several replicas, each of which starts anew with nothing in mind. */
class TermsOverHttpTest extends RunningHousing {

    private static final String EMULATION = TestTokens.token("TW001", "VSS", "emulation");
    private static final AtomicLong SEQUENCE = new AtomicLong(50_000);

    @Autowired
    private WaitingInstalments waiting;

    @Autowired
    private PaymentRules rules;

    @Autowired
    private Commands commands;

    @Test
    void showsAnAnswerThatIsLateAndTakesItWhenItComes() {
        String caseId = startedCase();
        askForInstalment(caseId, 1, "2025-02-04");

        tick(Duration.ofHours(23));
        assertThat(instalment(caseId).path("terms").isMissingNode()).isTrue();
        tick(Duration.ofHours(25));
        long once = log.lastPosition();
        tick(Duration.ofHours(25));

        assertThat(log.lastPosition()).isEqualTo(once);
        assertThat(instalment(caseId).required("terms").required("unansweredOn").isString())
                .isTrue();
        assertThat(requests("unitCode=T63-08&late=true").toString()).contains(caseId);
        answer("contribution.funds-reserved.v1", caseId, "");
        assertThat(requests("unitCode=T63-08&late=true").toString()).doesNotContain(caseId);
    }

    @Test
    void givesUpWhatNobodyPaysOutAndAsksAgainWhenItIsFree() {
        String caseId = startedCase();
        askForInstalment(caseId, 1, "2025-02-04");
        answer("contribution.funds-reserved.v1", caseId, "");

        tick(Duration.ofDays(29));
        assertThat(instalment(caseId).required("state").asString()).isEqualTo("RESERVED");
        tick(Duration.ofDays(31));
        long once = log.lastPosition();
        tick(Duration.ofDays(31));
        assertThat(log.lastPosition()).isEqualTo(once);
        assertThat(instalment(caseId).required("state").asString()).isEqualTo("EXPIRED");
        assertThat(requests("unitCode=T63-08&state=EXPIRED").toString()).contains(caseId);
        assertThat(askForInstalment(caseId, 1, "2025-02-05").code()).isEqualTo("instalment.already-requested");

        answer("contribution.reservation-cancelled.v1", caseId, "");

        assertThat(instalment(caseId).required("state").asString()).isEqualTo("RELEASED");
        assertThat(askForInstalment(caseId, 1, "2025-02-05").status()).isEqualTo(200);
    }

    @Test
    void leavesAPaymentThatCrossedPaid() {
        String caseId = startedCase();
        askForInstalment(caseId, 1, "2025-02-04");
        answer("contribution.funds-reserved.v1", caseId, "");
        tick(Duration.ofDays(31));

        answer("contribution.funds-disbursed.v1", caseId, "\"amountVnd\": 42000000,");
        tick(Duration.ofDays(90));

        assertThat(instalment(caseId).required("state").asString()).isEqualTo("PAID");
    }

    @Test
    void isForTheUnitAndForThoseWhoSeeAll() {
        String foreign = TestTokens.token("CB009", "T63-02", "officer");

        assertThat(send(request(EMULATION, "/api/v1/housing/instalments?limit=1"))
                        .status())
                .isEqualTo(200);
        assertThat(send(request(OFFICER, "/api/v1/housing/instalments")).status())
                .isEqualTo(400);
        assertThat(send(request(foreign, "/api/v1/housing/instalments?unitCode=T63-08"))
                        .code())
                .isEqualTo("unit.foreign");
    }

    /** A replica that has just started looks at the time. */
    private void tick(Duration later) {
        requests("unitCode=T63-08"); // until the view has seen everything
        Clock clock = Clock.fixed(Instant.now().plus(later), ZoneOffset.UTC);
        new WhenTermPassedThenCheckInstalment(waiting, rules, commands, clock).react();
    }

    private JsonNode requests(String filter) {
        return send(request(OFFICER, "/api/v1/housing/instalments?limit=200&" + filter)
                        .header("Chungtay-Min-Position", "housing:" + log.lastPosition()))
                .data();
    }

    private JsonNode instalment(String caseId) {
        return read(caseId).data().required("instalments").get(0);
    }

    private void answer(String type, String caseId, String more) {
        String data = """
                {"caseId": "%s", "instalmentId": "%s", %s "occurredOn": "2025-02-04"}""".formatted(
                        caseId, instalment(caseId).required("instalmentId").asString(), more);
        context.getBeansOfType(Subscription.class).values().stream()
                .<Subscription<?>>map(subscription -> (Subscription<?>) subscription)
                .filter(subscription -> subscription.type().equals(type))
                .forEach(subscription -> deliver(subscription, SEQUENCE.incrementAndGet(), data));
    }

    private static <T> void deliver(Subscription<T> subscription, long sequence, String data) {
        T payload = new JsonMapper().readValue(data, subscription.data());
        subscription
                .reaction()
                .accept(new Consumed<>(
                        "id-" + sequence,
                        "chungtay/contribution/test",
                        subscription.type(),
                        "fund-1",
                        sequence,
                        sequence,
                        Instant.EPOCH,
                        payload));
    }
}
