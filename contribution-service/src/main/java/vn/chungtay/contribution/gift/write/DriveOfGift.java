package vn.chungtay.contribution.gift.write;

import java.util.Map;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.drive.write.Drive;
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
     * The terms of the drive that takes the gift. The unit is judged by the day on which the drive was opened, so that one that
     * took over later may record gifts too.
     *
     * @throws NotFound {@code drive.unknown}
     * @throws vn.chungtay.infra.service.errors.NotAllowed {@code unit.foreign}
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code drive.not-open-on-day}
     */
    public DriveTerms accepting(GiftCommand command, Actor actor) {
        return accepting(command, actor, GiftCommand.OPERATION);
    }

    /**
     * Like {@link #accepting(GiftCommand, Actor)}, for a gift that another operation brings.
     *
     * @param operation name in the permission matrix
     */
    public DriveTerms accepting(GiftCommand command, Actor actor, String operation) {
        DriveTerms terms = terms(command);
        authority.require(actor, operation, terms.unitCode(), terms.period().opensOn());
        Rule.check(new DriveTakesGiftsOnDay(terms.period(), command.occurredOn().day()));
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
