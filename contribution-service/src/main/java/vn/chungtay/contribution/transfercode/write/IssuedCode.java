package vn.chungtay.contribution.transfercode.write;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Objects;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.transfercode.events.TransferCodeIssued;
import vn.chungtay.infra.service.errors.Rule;

/** A code that was handed out. It means the same drive and house for ever, whether money comes with it or not. */
@Aggregate
public class IssuedCode {

    @AggregateIdentifier
    private @Nullable String codeId;

    private @Nullable TransferCodeIssued issued;

    /** For Axon: a code before its first event. */
    public IssuedCode() {}

    /** Hands it out; that the drive may do so was decided before. A second time changes nothing. */
    public void issue(TransferCodeIssued event) {
        if (issued == null) {
            apply(event);
            return;
        }
        boolean same =
                issued.driveId().equals(event.driveId()) && Objects.equals(issued.namedCaseId(), event.namedCaseId());
        Rule.check(new CodeMeansOneDrive(event.codeId(), same));
    }

    @EventSourcingHandler
    void evolve(TransferCodeIssued event) {
        codeId = event.codeId();
        issued = event;
    }

    /** What it means. */
    public TransferCodeIssued meaning() {
        return requireNonNull(issued, () -> "Nobody handed out " + codeId);
    }
}
