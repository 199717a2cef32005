package vn.chungtay.housing.housecase.write.listcase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import vn.chungtay.housing.housecase.events.HouseCaseListed;
import vn.chungtay.housing.household.write.Claims;
import vn.chungtay.housing.household.write.HouseholdHasNoOtherCase;
import vn.chungtay.housing.shared.AtOnce;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.housing.shared.HouseholdId;
import vn.chungtay.infra.service.errors.NotAllowed;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.vault.PersonalDataVault;

/** Says what would become of a listing, by the rules that decide it, and changes nothing. */
@Component
public class ListingCheck {

    private final ListingRules rules;
    private final Claims claims;
    private final PersonalDataVault vault;
    private final EventStore log;

    public ListingCheck(ListingRules rules, Claims claims, PersonalDataVault vault, EventStore log) {
        this.rules = rules;
        this.claims = claims;
        this.vault = vault;
        this.log = log;
    }

    /** Looks ahead at each of them, in their order. The database is asked for all at once whom it knows, and most are new. */
    public List<ListingOutlook> of(List<ListCase> commands, Actor actor) {
        List<Optional<ListingOutlook>> refused =
                commands.stream().map(command -> refusal(command, actor)).toList();
        List<ListCase> allowed = IntStream.range(0, commands.size())
                .filter(n -> refused.get(n).isEmpty())
                .mapToObj(commands::get)
                .toList();
        Map<String, String> heads = vault.findByIdentityNumbers(
                allowed.stream().map(command -> command.head().identityNumber()).toList());
        Map<String, String> names =
                claims.known(allowed.stream().map(rules::likeness).toList());
        return AtOnce.each(
                IntStream.range(0, commands.size()).boxed().toList(),
                n -> refused.get(n).orElseGet(() -> outlook(commands.get(n), heads, names)));
    }

    private Optional<ListingOutlook> refusal(ListCase command, Actor actor) {
        try {
            rules.require(command, actor);
            return Optional.empty();
        } catch (RuleViolated | NotAllowed e) {
            return Optional.of(new ListingOutlook.Refused(e));
        }
    }

    private ListingOutlook outlook(ListCase command, Map<String, String> heads, Map<String, String> names) {
        Optional<String> headId = Optional.ofNullable(heads.get(command.head().identityNumber()));
        Optional<HouseholdId> household = headId.map(HouseholdId::ofHead);
        return household
                .flatMap(claims::caseOf)
                .map(caseId -> against(caseId, headId.orElseThrow(), command))
                .orElseGet(() -> new ListingOutlook.Possible(
                        claims.looksLikeAnother(rules.likeness(command), household.orElse(null), names)));
    }

    private ListingOutlook against(CaseId caseId, String headId, ListCase command) {
        HouseCaseListed listed =
                (HouseCaseListed) log.readEvents(caseId.value(), 0).next().getPayload();
        boolean sameList =
                listed.approvedListNumber().equals(command.approvedListNumber().value())
                        && listed.approvedOn().equals(command.approvedOn());
        if (!sameList) {
            var taken = new HouseholdHasNoOtherCase(caseId.value());
            return new ListingOutlook.Refused(new RuleViolated(taken.code(), taken.facts()));
        }
        List<String> other = differences(listed, headId, command);
        return other.isEmpty()
                ? new ListingOutlook.AlreadyThere(caseId)
                : new ListingOutlook.Refused(new RuleViolated(
                        "listing.differs", Map.of("caseId", caseId.value(), "fields", String.join(", ", other))));
    }

    /** The fields in which the case is another, by the names that the API gives them; never what they say. */
    private List<String> differences(HouseCaseListed listed, String headId, ListCase command) {
        List<String> other = new ArrayList<>();
        compare(other, "head", true, vault.holds(headId, command.head().vaultFields()));
        compare(other, "unitCode", listed.unitCode(), command.unitCode());
        compare(other, "communeCode", listed.communeCode(), command.communeCode());
        compare(other, "pillar", listed.pillar(), command.pillar().name());
        compare(other, "kind", listed.kind(), command.kind().name());
        compare(
                other,
                "householdGroup",
                listed.householdGroup(),
                command.householdGroup().name());
        compare(other, "simulated", listed.simulated(), command.simulated());
        compare(other, "occurredOn", listed.occurredOn(), command.occurredOn().day());
        return other;
    }

    private static void compare(List<String> other, String field, Object before, Object now) {
        if (!Objects.equals(before, now)) {
            other.add(field);
        }
    }
}
