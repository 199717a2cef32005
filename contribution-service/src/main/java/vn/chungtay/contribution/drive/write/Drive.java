package vn.chungtay.contribution.drive.write;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.drive.events.DeadlineChanged;
import vn.chungtay.contribution.drive.events.DriveClosed;
import vn.chungtay.contribution.drive.events.DriveDrafted;
import vn.chungtay.contribution.drive.events.DriveOpened;
import vn.chungtay.contribution.drive.write.changedeadline.ChangeDeadline;
import vn.chungtay.contribution.drive.write.changedeadline.DeadlineMoves;
import vn.chungtay.contribution.drive.write.changedeadline.DeadlineNotPast;
import vn.chungtay.contribution.drive.write.closedrive.CloseDrive;
import vn.chungtay.contribution.drive.write.opendrive.OpeningNotByAuthor;
import vn.chungtay.contribution.shared.FundId;
import vn.chungtay.infra.service.errors.Rule;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;

/**
 * A drive of one unit. An officer drafts it, the head opens it together with the fund that keeps its money, in one commit. Then it
 * takes gifts in the forms that it accepts, between its first and its last day; the last day moves only by order of a paper. The
 * head closes it: from then on it takes nothing but corrections, and its fund lives on until the money has reached the houses.
 */
@Aggregate
public class Drive {

    @AggregateIdentifier
    private @Nullable String driveId;

    /** Absent for a drive of before there were drafts. */
    private @Nullable DriveDrafted draft;

    /** Absent until it is opened. */
    private @Nullable DriveTerms terms;

    /** For Axon: a drive before its first event. */
    public Drive() {}

    /** Drafts the drive; that its unit may do so was decided before. */
    public Drive(DriveDrafted drafted) {
        apply(drafted);
    }

    /**
     * What the head may open.
     *
     * @throws RuleViolated {@code drive.not-in-state}, {@code drive.opened-by-author}
     */
    public DriveDrafted openable(Actor actor) {
        Rule.check(new DriveIn(DriveState.DRAFT, state()));
        DriveDrafted drafted = requireNonNull(draft, () -> "Nobody drafted " + driveId);
        Rule.check(new OpeningNotByAuthor(actor.staffRef(), drafted.draftedBy()));
        return drafted;
    }

    /** Opens it; its fund is opened in the same commit. */
    public void open(DriveOpened opened) {
        apply(opened);
    }

    @CommandHandler
    void decide(ChangeDeadline command, Actor actor, UnitAuthority authority) {
        DriveTerms open = openTerms();
        authority.require(
                actor, ChangeDeadline.OPERATION, open.unitCode(), open.period().opensOn());
        DrivePeriod next = new DrivePeriod(open.period().opensOn(), command.closesOn());
        Rule.check(
                new DeadlineMoves(open.period().closesOn(), next.closesOn()),
                new DeadlineNotPast(command.occurredOn().day(), next.closesOn()));
        apply(new DeadlineChanged(
                command.driveId().value(),
                open.period().closesOn(),
                next.closesOn(),
                command.legalBasis().value(),
                open.unitCode(),
                open.simulated(),
                command.occurredOn().day()));
    }

    /** A drive is closed on a day that it was open on, at the earliest on its first. */
    @CommandHandler
    void decide(CloseDrive command, Actor actor, UnitAuthority authority) {
        DriveTerms open = openTerms();
        authority.require(
                actor, CloseDrive.OPERATION, open.unitCode(), open.period().opensOn());
        var lastDays =
                new DrivePeriod(open.period().opensOn(), command.occurredOn().day());
        apply(new DriveClosed(command.driveId().value(), open.unitCode(), open.simulated(), lastDays.closesOn()));
    }

    @EventSourcingHandler
    void evolve(DriveDrafted event) {
        driveId = event.driveId();
        draft = event;
    }

    @EventSourcingHandler
    void evolve(DriveOpened event) {
        driveId = event.driveId();
        terms = new DriveTerms(
                new FundId(event.fundId()),
                event.unitCode(),
                new DrivePeriod(event.opensOn(), event.closesOn()),
                event.forms().stream().map(GiftForm::valueOf).collect(Collectors.toSet()),
                DriveState.OPEN,
                event.simulated());
    }

    @EventSourcingHandler
    void evolve(DeadlineChanged event) {
        terms = terms().until(event.closesOn());
    }

    @EventSourcingHandler
    void evolve(DriveClosed event) {
        terms = terms().closed(event.occurredOn());
    }

    /**
     * What it was opened with, and what became of that.
     *
     * @throws RuleViolated {@code drive.not-in-state} while it is a draft
     */
    public DriveTerms terms() {
        if (terms == null) {
            throw notOpen();
        }
        return terms;
    }

    /**
     * What it takes.
     *
     * @throws RuleViolated {@code drive.not-in-state} unless it is open
     */
    public DriveTerms openTerms() {
        DriveTerms opened = terms();
        Rule.check(new DriveIn(DriveState.OPEN, opened.state()));
        return opened;
    }

    private DriveState state() {
        return terms == null ? DriveState.DRAFT : terms.state();
    }

    private RuleViolated notOpen() {
        var rule = new DriveIn(DriveState.OPEN, state());
        return new RuleViolated(rule.code(), rule.facts());
    }
}
