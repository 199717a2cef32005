package vn.chungtay.contribution.payroll.automation.whenlistrejectedthenforget;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.statement.events.PayrollProposed;
import vn.chungtay.contribution.statement.events.ResolutionRejected;
import vn.chungtay.infra.service.vault.PersonalDataVault;

/**
 * Takes the people of a list that was rejected out of the vault: they gave nothing by it, and the list that is sent instead brings
 * its own. What was proposed stands right before its rejection.
 */
@Component
@ProcessingGroup(WhenListRejectedThenForget.GROUP)
public class WhenListRejectedThenForget {

    /** Name of the processing group. */
    public static final String GROUP = "payroll-forgetting";

    private final EventStore events;
    private final PersonalDataVault vault;

    public WhenListRejectedThenForget(EventStore events, PersonalDataVault vault) {
        this.events = events;
        this.vault = vault;
    }

    /** Forgetting somebody again changes nothing. */
    @EventHandler
    void react(ResolutionRejected event, @SequenceNumber long sequence) {
        proposedAt(event.lineId(), sequence - 1).forEach(vault::forget);
    }

    /** The people of the list; none where something else was proposed. */
    private List<String> proposedAt(String lineId, long sequence) {
        return events.readEvents(lineId, sequence)
                .asStream()
                .filter(event -> event.getSequenceNumber() == sequence)
                .map(Message::getPayload)
                .filter(PayrollProposed.class::isInstance)
                .flatMap(proposed -> ((PayrollProposed) proposed).donorIds().stream())
                .toList();
    }
}
