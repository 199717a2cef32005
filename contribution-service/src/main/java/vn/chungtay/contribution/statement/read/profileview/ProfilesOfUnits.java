package vn.chungtay.contribution.statement.read.profileview;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.statement.file.KeptLayout;
import vn.chungtay.contribution.statement.file.KeptLayouts;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.Views;

/** The profiles of units, for reading files by them. */
@Component
class ProfilesOfUnits implements KeptLayouts {

    /** So many are tried on a file that is in no known layout; a unit has one or two for a bank. */
    private static final int MOST = 10;

    private final Views views;

    ProfilesOfUnits(Views views) {
        this.views = views;
    }

    @Override
    public KeptLayout find(String profileId, MinPosition minPosition) {
        return views.read(ProfileViewProjector.VIEW, minPosition, profiles -> {
                    ProfileDocument profile = profiles.find(ProfileDocument.class, profileId);
                    if (profile == null) {
                        throw new NotFound("profile.unknown", Map.of("id", profileId));
                    }
                    return kept(profile);
                })
                .data();
    }

    @Override
    public List<KeptLayout> of(String unitCode, String bankBin, MinPosition minPosition) {
        var ofBank = query(where("unitCode").is(unitCode).and("bankBin").is(bankBin))
                .with(Sort.by(Sort.Direction.DESC, "position"))
                .limit(MOST);
        return views.read(
                        ProfileViewProjector.VIEW,
                        minPosition,
                        profiles -> profiles.find(ProfileDocument.class, ofBank).stream()
                                .map(ProfilesOfUnits::kept)
                                .toList())
                .data();
    }

    private static KeptLayout kept(ProfileDocument profile) {
        return new KeptLayout(
                profile.id(),
                profile.version(),
                profile.name(),
                profile.unitCode(),
                profile.bankBin(),
                profile.savedOn(),
                profile.mapping().layout());
    }
}
