package vn.chungtay.contribution.drive.write;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.drive.events.DriveOpened;
import vn.chungtay.contribution.drive.write.opendrive.OpenDrive;
import vn.chungtay.contribution.shared.FundId;

/**
 * A drive of one unit: for a number of days it takes gifts for the houses of the poor. It is opened together with the fund that
 * keeps its money, in one commit. Its terms never change; after its last day it takes nothing more, and its fund lives on until
 * the money has reached the houses.
 */
@Aggregate
public class Drive {

    @AggregateIdentifier
    private @Nullable String driveId;

    private @Nullable DriveTerms terms;

    /** For Axon: a drive before its first event. */
    public Drive() {}

    /** Opens the drive; that its unit may do so was decided before. */
    public Drive(OpenDrive command) {
        apply(new DriveOpened(
                command.driveId().value(),
                command.fundId().value(),
                command.unitCode(),
                command.nameId(),
                command.legalBasis().value(),
                command.period().opensOn(),
                command.period().closesOn(),
                command.target().value(),
                command.simulated(),
                command.period().opensOn()));
    }

    @EventSourcingHandler
    void evolve(DriveOpened event) {
        driveId = event.driveId();
        terms = new DriveTerms(
                new FundId(event.fundId()),
                event.unitCode(),
                new DrivePeriod(event.opensOn(), event.closesOn()),
                event.simulated());
    }

    /** What it was opened with. */
    public DriveTerms terms() {
        return requireNonNull(terms, () -> "No terms of " + driveId);
    }
}
