package vn.chungtay.housing.housecase.write.listcase;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.chungtay.housing.housecase.events.HouseCaseListed;
import vn.chungtay.housing.housecase.write.Communes;
import vn.chungtay.housing.housecase.write.HouseCase;
import vn.chungtay.housing.housecase.write.HouseRules;
import vn.chungtay.housing.household.write.Household;
import vn.chungtay.housing.shared.HouseholdId;
import vn.chungtay.infra.service.errors.Rule;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;

/** Decides a listing: the new case and the household's claim are one commit, so that neither exists without the other. */
@Component
public class DecideListCase {

    /** Name in the permission matrix. */
    static final String OPERATION = "housing.list-case";

    private final Repository<HouseCase> cases;
    private final Repository<Household> households;
    private final UnitAuthority authority;
    private final Communes communes;
    private final HouseRules rules;

    public DecideListCase(
            Repository<HouseCase> cases,
            Repository<Household> households,
            UnitAuthority authority,
            Communes communes,
            HouseRules rules) {
        this.cases = cases;
        this.households = households;
        this.authority = authority;
        this.communes = communes;
        this.rules = rules;
    }

    /** The case stands first in the commit, so that the receipt names it. */
    @CommandHandler
    public void decide(ListCase command, Actor actor) throws Exception {
        var day = command.occurredOn().day();
        authority.require(actor, OPERATION, command.unitCode(), day);
        String provinceCode = communes.provinceOf(command.communeCode(), command.communeName(), day);
        Rule.check(
                new ListApprovedBeforeListing(command.approvedOn(), day),
                new SupportLevelExistsOnDay(
                        rules.supportLevel(command.pillar(), command.kind(), provinceCode, command.approvedOn()),
                        command.pillar(),
                        command.kind(),
                        command.approvedOn()));
        HouseholdId household = HouseholdId.ofHead(command.headId());
        cases.newInstance(() -> new HouseCase(listed(command, household, provinceCode, actor)));
        households
                .loadOrCreate(household.value(), Household::new)
                .execute(claimed -> claimed.claim(household, command.caseId(), day));
    }

    private static HouseCaseListed listed(ListCase command, HouseholdId household, String provinceCode, Actor actor) {
        return new HouseCaseListed(
                command.caseId().value(),
                command.unitCode(),
                provinceCode,
                command.communeCode(),
                command.pillar().name(),
                command.kind().name(),
                command.householdGroup().name(),
                command.simulated(),
                household.value(),
                command.headId(),
                command.communeName(),
                command.approvedListNumber(),
                command.approvedOn(),
                actor.staffRef(),
                command.occurredOn().day());
    }
}
