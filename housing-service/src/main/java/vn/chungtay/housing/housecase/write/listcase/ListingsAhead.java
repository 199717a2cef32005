package vn.chungtay.housing.housecase.write.listcase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chungtay.housing.household.write.Claims;
import vn.chungtay.infra.service.errors.NotAllowed;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.vault.PersonalDataVault;

/**
 * Asks the database for many listings at once what each would ask for by itself, and writes at once what is new. Each is decided
 * by itself as before; what the vault has of people whom it knows is not changed here.
 */
@Component
public class ListingsAhead {

    private final PersonalDataVault vault;
    private final Claims claims;
    private final ListingRules rules;

    public ListingsAhead(PersonalDataVault vault, Claims claims, ListingRules rules) {
        this.vault = vault;
        this.claims = claims;
        this.rules = rules;
    }

    /** The same listings in their order; who is new, and will be listed by the rules as they stand, is kept. */
    public List<ListCase> prepared(List<ListCase> listings, Actor author) {
        List<ListCase> allowed =
                listings.stream().filter(listing -> isAllowed(listing, author)).toList();
        Map<String, HeadOfHousehold> heads = new HashMap<>();
        allowed.stream().map(ListCase::head).forEach(head -> heads.putIfAbsent(head.identityNumber(), head));
        Map<String, String> kept = vault.keepNew(heads.values().stream()
                .collect(Collectors.toMap(HeadOfHousehold::identityNumber, HeadOfHousehold::vaultFields)));
        claims.prepare(allowed.stream().map(rules::likeness).toList());
        return listings.stream()
                .map(listing -> listing.head().equals(heads.get(listing.head().identityNumber()))
                        ? listing.with(
                                listing.head().keptAs(kept.get(listing.head().identityNumber())))
                        : listing)
                .toList();
    }

    /** Nobody is kept whose listing is refused; the refusal itself comes when it is decided. */
    private boolean isAllowed(ListCase listing, Actor author) {
        try {
            rules.require(listing, author);
            return true;
        } catch (RuleViolated | NotAllowed refused) {
            return false;
        }
    }
}
