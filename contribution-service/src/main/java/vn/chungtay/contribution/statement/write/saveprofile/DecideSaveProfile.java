package vn.chungtay.contribution.statement.write.saveprofile;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.statement.write.StatementProfile;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;

/** Decides whether a profile is written down: for the author's own unit. */
@Component
public class DecideSaveProfile {

    private final Repository<StatementProfile> profiles;
    private final UnitAuthority authority;

    public DecideSaveProfile(Repository<StatementProfile> profiles, UnitAuthority authority) {
        this.profiles = profiles;
        this.authority = authority;
    }

    /** The unit is judged by the day of the writing. */
    @CommandHandler
    public void decide(SaveProfile command, Actor actor) throws Exception {
        authority.require(
                actor,
                SaveProfile.OPERATION,
                command.unitCode(),
                command.profile().occurredOn().day());
        profiles.newInstance(() -> new StatementProfile(command.profile()
                .saved(command.profileId().value(), command.unitCode(), command.bankBin(), actor.staffRef())));
    }
}
