package vn.chungtay.housing.housecase.consume;

import org.springframework.stereotype.Component;
import vn.chungtay.housing.housecase.write.recorddelivery.RecordDelivery;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.infra.eventstream.consume.Consumed;
import vn.chungtay.infra.service.command.Commands;
import vn.chungtay.infra.service.security.Actor;

/**
 * Brings home to a case what its household signed for. A delivery for a case that there is not is refused, so that it ends among the
 * dead letters where somebody looks at it.
 */
@Component
class WhenDeliveryConfirmedThenRecordDelivery {

    private static final Actor SELF = Actor.system("housing");

    private final Commands commands;

    WhenDeliveryConfirmedThenRecordDelivery(Commands commands) {
        this.commands = commands;
    }

    void react(Consumed<DeliveryConfirmedV1> event) {
        DeliveryConfirmedV1 data = event.data();
        var record = new RecordDelivery(
                new CaseId(data.caseId()),
                data.deliveryId(),
                data.unitCode(),
                data.item(),
                data.quantityUnit(),
                data.quantity(),
                data.occurredOn());
        commands.send(record, event.idempotencyKey(), SELF, null);
    }
}
