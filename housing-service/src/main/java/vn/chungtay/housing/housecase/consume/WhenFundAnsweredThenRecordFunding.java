package vn.chungtay.housing.housecase.consume;

import org.springframework.stereotype.Component;
import vn.chungtay.housing.housecase.write.HouseCaseCommand;
import vn.chungtay.housing.housecase.write.recordfunding.RecordPayment;
import vn.chungtay.housing.housecase.write.recordfunding.RecordRefusal;
import vn.chungtay.housing.housecase.write.recordfunding.RecordRelease;
import vn.chungtay.housing.housecase.write.recordfunding.RecordReservation;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.housing.shared.InstalmentId;
import vn.chungtay.infra.eventstream.consume.Consumed;
import vn.chungtay.infra.service.command.Commands;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.VndAmount;

/**
 * Brings the fund's answer home to the case that asked. An answer that fits no request is refused, so that it ends among the dead
 * letters where somebody looks at it.
 */
@Component
class WhenFundAnsweredThenRecordFunding {

    private static final Actor SELF = Actor.system("housing");

    private final Commands commands;

    WhenFundAnsweredThenRecordFunding(Commands commands) {
        this.commands = commands;
    }

    void reactToReserved(Consumed<FundsReservedV1> event) {
        FundsReservedV1 data = event.data();
        send(
                event,
                new RecordReservation(
                        new CaseId(data.caseId()), new InstalmentId(data.instalmentId()), data.occurredOn()));
    }

    void reactToRefused(Consumed<ReservationRefusedV1> event) {
        ReservationRefusedV1 data = event.data();
        send(
                event,
                new RecordRefusal(
                        new CaseId(data.caseId()),
                        new InstalmentId(data.instalmentId()),
                        data.availableVnd(),
                        data.reason(),
                        data.occurredOn()));
    }

    void reactToDisbursed(Consumed<FundsDisbursedV1> event) {
        FundsDisbursedV1 data = event.data();
        send(
                event,
                new RecordPayment(
                        new CaseId(data.caseId()),
                        new InstalmentId(data.instalmentId()),
                        new VndAmount(data.amountVnd()),
                        data.occurredOn()));
    }

    void reactToCancelled(Consumed<ReservationCancelledV1> event) {
        ReservationCancelledV1 data = event.data();
        send(
                event,
                new RecordRelease(new CaseId(data.caseId()), new InstalmentId(data.instalmentId()), data.occurredOn()));
    }

    private void send(Consumed<?> event, HouseCaseCommand command) {
        commands.send(command, event.idempotencyKey(), SELF, null);
    }
}
