package vn.chungtay.housing.housecase.write.listcase;

import org.springframework.stereotype.Component;
import vn.chungtay.housing.housecase.write.Communes;
import vn.chungtay.housing.housecase.write.HouseRules;
import vn.chungtay.housing.household.write.Likeness;
import vn.chungtay.infra.service.errors.Rule;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;

/** What must hold for a listing, whoever the household is. */
@Component
public class ListingRules {

    private final UnitAuthority authority;
    private final Communes communes;
    private final HouseRules rules;

    public ListingRules(UnitAuthority authority, Communes communes, HouseRules rules) {
        this.authority = authority;
        this.communes = communes;
        this.rules = rules;
    }

    /**
     * Judges the listing.
     *
     * @return the province of its commune, coded as on the day of the listing
     * @throws vn.chungtay.infra.service.errors.NotAllowed {@code unit.foreign}
     * @throws vn.chungtay.infra.service.errors.RuleViolated for the first rule that is broken
     */
    String require(ListCase command, Actor actor) {
        var day = command.occurredOn().day();
        authority.require(actor, ListCase.OPERATION, command.unitCode(), day);
        String provinceCode = communes.provinceOf(command.communeCode(), command.communeName(), day);
        Rule.check(
                new ListApprovedBeforeListing(command.approvedOn(), day),
                new SupportLevelExistsOnDay(
                        rules.supportLevel(command.pillar(), command.kind(), provinceCode, command.approvedOn()),
                        command.pillar(),
                        command.kind(),
                        command.approvedOn()));
        return provinceCode;
    }

    /** What makes this head look like others. */
    Likeness likeness(ListCase command) {
        return new Likeness(
                command.head().name(),
                command.head().birthYear(),
                communes.lastingCodes(
                        command.communeCode(), command.occurredOn().day()));
    }
}
