package vn.chungtay.housing.housecase.write.listcase;

import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.chungtay.housing.housecase.events.HouseCaseListed;
import vn.chungtay.housing.housecase.write.HouseCase;
import vn.chungtay.housing.household.write.Claims;
import vn.chungtay.housing.shared.HouseholdId;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.vault.PersonalDataVault;

/**
 * Decides a listing: the new case, the household's claim and who looks alike are one commit, so that none exists without the others.
 */
@Component
public class DecideListCase {

    private final Repository<HouseCase> cases;
    private final Claims claims;
    private final PersonalDataVault vault;
    private final ListingRules rules;

    public DecideListCase(Repository<HouseCase> cases, Claims claims, PersonalDataVault vault, ListingRules rules) {
        this.cases = cases;
        this.claims = claims;
        this.vault = vault;
        this.rules = rules;
    }

    /**
     * The case stands first in the commit, so that the receipt names it. What the vault has of a known person is brought up to
     * date only when the household is free: a refused listing changes nobody's data.
     */
    @CommandHandler
    public void decide(ListCase command, Actor actor) throws Exception {
        String provinceCode = rules.require(command, actor);
        String justKept = command.head().keptAs();
        if (justKept != null) {
            list(command, justKept, provinceCode, actor);
            return;
        }
        Optional<String> known = vault.findByIdentityNumber(command.head().identityNumber());
        String headId = known.orElseGet(() -> keep(command.head()));
        list(command, headId, provinceCode, actor);
        if (known.isPresent()) {
            keep(command.head());
        }
    }

    private void list(ListCase command, String headId, String provinceCode, Actor actor) throws Exception {
        HouseholdId household = HouseholdId.ofHead(headId);
        HouseCaseListed listed = listed(command, household, headId, provinceCode, actor);
        Aggregate<HouseCase> newCase = cases.newInstance(() -> new HouseCase(listed));
        List<String> alike = claims.claim(household, command.caseId(), rules.likeness(command), listed.occurredOn());
        if (!alike.isEmpty()) {
            newCase.execute(doubtful -> doubtful.suspectDuplicateOf(alike));
        }
    }

    private String keep(HeadOfHousehold head) {
        return vault.keep(head.vaultFields(), head.identityNumber());
    }

    private static HouseCaseListed listed(
            ListCase command, HouseholdId household, String headId, String provinceCode, Actor actor) {
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
                headId,
                command.communeName(),
                command.approvedListNumber().value(),
                command.approvedOn(),
                actor.staffRef(),
                command.occurredOn().day());
    }
}
