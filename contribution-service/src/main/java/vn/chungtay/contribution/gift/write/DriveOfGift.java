package vn.chungtay.contribution.gift.write;

import java.util.Map;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.drive.write.Drive;
import vn.chungtay.contribution.drive.write.DriveIn;
import vn.chungtay.contribution.drive.write.DriveState;
import vn.chungtay.contribution.drive.write.DriveTerms;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.errors.Rule;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;

/** What every gift needs of its drive, whatever is given: that it is there, ours, and open on the day. */
@Component
public class DriveOfGift {

    private final Repository<Drive> drives;
    private final UnitAuthority authority;

    public DriveOfGift(Repository<Drive> drives, UnitAuthority authority) {
        this.drives = drives;
        this.authority = authority;
    }

    /**
     * The terms of the open drive that takes the gift. The unit is judged by the day on which the drive was opened, so that one that
     * took over later may record gifts too.
     *
     * @throws NotFound {@code drive.unknown}
     * @throws vn.chungtay.infra.service.errors.NotAllowed {@code unit.foreign}
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code drive.not-in-state}, {@code drive.not-open-on-day},
     *     {@code drive.form-not-accepted}
     */
    public DriveTerms accepting(GiftCommand command, Actor actor) {
        DriveTerms terms = acceptingTransfer(command, actor, GiftCommand.OPERATION);
        Rule.check(new DriveIn(DriveState.OPEN, terms.state()));
        return terms;
    }

    /**
     * Like {@link #accepting(GiftCommand, Actor)}, for money whose bank says when it came in: what reached a drive before it was
     * closed is the drive's, whenever the statement is taken.
     *
     * @param operation name in the permission matrix
     */
    public DriveTerms acceptingTransfer(GiftCommand command, Actor actor, String operation) {
        DriveTerms terms = terms(command);
        authority.require(actor, operation, terms.unitCode(), terms.period().opensOn());
        Rule.check(
                new DriveTakesGiftsOnDay(terms.period(), command.occurredOn().day()),
                new DriveAcceptsForm(command.form(), terms.forms()));
        return terms;
    }

    private DriveTerms terms(GiftCommand command) {
        String driveId = command.driveId().value();
        try {
            return drives.load(driveId).invoke(Drive::terms);
        } catch (AggregateNotFoundException e) {
            throw new NotFound("drive.unknown", Map.of("id", driveId), e);
        }
    }
}
