package vn.chungtay.contribution.gift.write;

import java.time.LocalDate;
import java.util.Map;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.drive.write.Drive;
import vn.chungtay.contribution.drive.write.DriveIn;
import vn.chungtay.contribution.drive.write.DriveState;
import vn.chungtay.contribution.drive.write.DriveTerms;
import vn.chungtay.contribution.drive.write.GiftForm;
import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.errors.Rule;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;

/**
 * What every gift needs of its drive, whatever is given: that it is there, ours, and takes the gift. The unit is judged by the day
 * on which the drive was opened, so that one that took over later may act too.
 */
@Component
public class DriveOfGift {

    private final Repository<Drive> drives;
    private final UnitAuthority authority;

    public DriveOfGift(Repository<Drive> drives, UnitAuthority authority) {
        this.drives = drives;
        this.authority = authority;
    }

    /**
     * The terms of the open drive that takes the gift.
     *
     * @throws NotFound {@code drive.unknown}
     * @throws vn.chungtay.infra.service.errors.NotAllowed {@code unit.foreign}
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code drive.not-in-state}, {@code drive.not-open-on-day},
     *     {@code drive.form-not-accepted}
     */
    public DriveTerms accepting(GiftCommand command, Actor actor) {
        return accepting(command.driveId(), command.form(), command.occurredOn().day(), actor, GiftCommand.OPERATION);
    }

    /**
     * The same for whatever comes or is promised in this form on this day.
     *
     * @param operation name in the permission matrix
     */
    public DriveTerms accepting(DriveId driveId, GiftForm form, LocalDate day, Actor actor, String operation) {
        DriveTerms terms = of(driveId.value(), actor, operation);
        Rule.check(new DriveIn(DriveState.OPEN, terms.state()));
        return accepting(terms, form, day);
    }

    /**
     * The same for money whose bank says when it came in: what reached a drive before it was closed is the drive's, whenever the
     * statement is taken.
     *
     * @param operation name in the permission matrix
     */
    public DriveTerms acceptingTransfer(GiftCommand command, Actor actor, String operation) {
        DriveTerms terms = of(command.driveId().value(), actor, operation);
        return accepting(terms, command.form(), command.occurredOn().day());
    }

    /**
     * The terms of a drive of the actor's, open or closed.
     *
     * @param operation name in the permission matrix
     * @throws NotFound {@code drive.unknown}
     * @throws vn.chungtay.infra.service.errors.NotAllowed {@code unit.foreign}
     */
    public DriveTerms of(String driveId, Actor actor, String operation) {
        DriveTerms terms = terms(driveId);
        authority.require(actor, operation, terms.unitCode(), terms.period().opensOn());
        return terms;
    }

    private static DriveTerms accepting(DriveTerms terms, GiftForm form, LocalDate day) {
        Rule.check(new DriveTakesGiftsOnDay(terms.period(), day), new DriveAcceptsForm(form, terms.forms()));
        return terms;
    }

    private DriveTerms terms(String driveId) {
        try {
            return drives.load(driveId).invoke(Drive::terms);
        } catch (AggregateNotFoundException e) {
            throw new NotFound("drive.unknown", Map.of("id", driveId), e);
        }
    }
}
