package vn.chungtay.housing.housecase.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.housing.testing.Cases.CASE;
import static vn.chungtay.housing.testing.Cases.FIRST;
import static vn.chungtay.housing.testing.Cases.STARTED_ON;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chungtay.housing.housecase.write.recordfunding.RecordPayment;
import vn.chungtay.housing.housecase.write.recordfunding.RecordRefusal;
import vn.chungtay.housing.housecase.write.recordfunding.RecordRelease;
import vn.chungtay.housing.housecase.write.recordfunding.RecordReservation;
import vn.chungtay.infra.eventstore.CommitReceipt;
import vn.chungtay.infra.eventstream.consume.Consumed;
import vn.chungtay.infra.service.command.Commands;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.VndAmount;

class FundAnswersTest {

    private final List<Sent> sent = new ArrayList<>();
    private final WhenFundAnsweredThenRecordFunding reaction = new WhenFundAnsweredThenRecordFunding(new Recording());

    @Test
    void recordsAReservation() {
        reaction.reactToReserved(consumed(new FundsReservedV1(CASE.value(), FIRST.value(), STARTED_ON)));

        assertThat(sent).containsExactly(once(new RecordReservation(CASE, FIRST, STARTED_ON)));
    }

    @Test
    void recordsARefusalWithItsFigures() {
        reaction.reactToRefused(consumed(
                new ReservationRefusedV1(CASE.value(), FIRST.value(), 30_000_000, "fund.insufficient", STARTED_ON)));

        assertThat(sent)
                .containsExactly(once(new RecordRefusal(CASE, FIRST, 30_000_000, "fund.insufficient", STARTED_ON)));
    }

    @Test
    void recordsAPayment() {
        reaction.reactToDisbursed(consumed(new FundsDisbursedV1(CASE.value(), FIRST.value(), 42_000_000, STARTED_ON)));

        assertThat(sent).containsExactly(once(new RecordPayment(CASE, FIRST, new VndAmount(42_000_000), STARTED_ON)));
    }

    @Test
    void recordsThatNothingIsSetAsideAnyMore() {
        reaction.reactToCancelled(consumed(new ReservationCancelledV1(CASE.value(), FIRST.value(), STARTED_ON)));

        assertThat(sent).containsExactly(once(new RecordRelease(CASE, FIRST, STARTED_ON)));
    }

    private static Sent once(Object command) {
        return new Sent(command, "chungtay/contribution/1|fund-1|7", "system:housing", null);
    }

    private static <T> Consumed<T> consumed(T data) {
        return new Consumed<>("id", "chungtay/contribution/1", "type", "fund-1", 7, 42, Instant.EPOCH, data);
    }

    private record Sent(
            Object command,
            String key,
            String actor,
            @Nullable Long expectedVersion) {}

    /** Takes commands and does nothing else. */
    private final class Recording implements Commands {

        @Override
        public CommitReceipt send(Object command, String key, Actor actor, @Nullable Long expectedVersion) {
            sent.add(new Sent(command, key, actor.staffRef(), expectedVersion));
            return new CommitReceipt(0, CASE.value(), 0);
        }
    }
}
