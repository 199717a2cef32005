package vn.chungtay.contribution.statement.write.takestatement;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.shared.AccountId;
import vn.chungtay.contribution.statement.file.KeptLayout;
import vn.chungtay.contribution.statement.file.KeptLayouts;
import vn.chungtay.contribution.statement.file.Layout;
import vn.chungtay.contribution.statement.file.StatementFile;
import vn.chungtay.infra.service.errors.Malformed;
import vn.chungtay.infra.service.errors.Rule;
import vn.chungtay.infra.service.security.UnitAuthority;

/** How a file is to be read: by a profile of the unit, by heads in the address, or in Vietcombank's layout. */
@Component
public class LayoutChoice {

    private final KeptLayouts kept;
    private final UnitAuthority authority;

    public LayoutChoice(KeptLayouts kept, UnitAuthority authority) {
        this.kept = kept;
        this.authority = authority;
    }

    /**
     * The layout that was chosen.
     *
     * @param layout where files have what
     * @param profile the profile that says so; absent where none was chosen
     */
    record Chosen(Layout layout, @Nullable KeptLayout profile) {}

    /**
     * A profile whose heads a file has.
     *
     * @param profileId the profile
     * @param name what it is called
     */
    public record Fitting(String profileId, String name) {}

    /**
     * What the caller chose. The unit of a profile is judged by the day on which it was changed last.
     *
     * @throws Malformed {@code statement.two-layouts} where a profile and heads are given
     * @throws vn.chungtay.infra.service.errors.NotFound {@code profile.unknown}
     * @throws vn.chungtay.infra.service.errors.NotAllowed {@code unit.foreign}
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code statement.profile-of-another-bank}
     */
    Chosen of(LayoutParameters parameters, AccountId account, Caller caller) {
        Layout byHeads = parameters.layout();
        if (parameters.profileId() == null) {
            return new Chosen(byHeads, null);
        }
        requireNoHeads(byHeads);
        KeptLayout profile = kept.find(parameters.profileId(), caller.minPosition());
        authority.require(caller.actor(), TakeStatement.OPERATION, profile.unitCode(), profile.savedOn());
        Rule.check(new ProfileOfAccountsBank(profile.bankBin(), account.bankBin()));
        return new Chosen(profile.layout(), profile);
    }

    private static void requireNoHeads(Layout byHeads) {
        if (!byHeads.equals(Layout.VIETCOMBANK)) {
            throw new Malformed("statement.two-layouts", Map.of("field", "profileId"));
        }
    }

    /** The profiles of the caller's unit for the account's bank whose heads the file has. */
    List<Fitting> fitting(byte[] content, AccountId account, Caller caller) {
        return kept.of(caller.actor().unitCode(), account.bankBin(), caller.minPosition()).stream()
                .filter(profile -> StatementFile.fits(content, profile.layout()))
                .map(profile -> new Fitting(profile.profileId(), profile.name()))
                .toList();
    }
}
