package vn.chungtay.contribution.statement.read.profileview;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Sort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.view.Answer;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.ServedDocuments;
import vn.chungtay.infra.service.view.Views;

/** Shows the profiles that statements are read by. */
@RestController
public class ProfileViewEndpoint {

    private static final String READ = "contribution.read-statement";
    private static final String PROFILE = "/api/v1/contributions/statement-profiles/{profileId}";

    /** Profiles, or versions, in one answer; the next ones are asked for after the position of the last. */
    private static final int PAGE = 500;

    private final Views views;

    public ProfileViewEndpoint(Views views) {
        this.views = views;
    }

    /** A profile. The {@code ETag} is what a change wants as {@code If-Match}. */
    @GetMapping(PROFILE)
    @Permitted(READ)
    public ResponseEntity<Answer<ProfileView>> profile(@PathVariable String profileId, MinPosition minPosition) {
        Answer<ProfileView> answer = views.read(
                ProfileViewProjector.VIEW, minPosition, profiles -> ProfileView.of(find(profiles, profileId)));
        return ResponseEntity.ok().eTag("\"" + answer.data().version() + "\"").body(answer);
    }

    /**
     * How it was before and is now, the oldest first.
     *
     * @param after position after which the page begins
     */
    @GetMapping(PROFILE + "/versions")
    @Permitted(READ)
    public Answer<List<ProfileVersionView>> versions(
            @PathVariable String profileId, @RequestParam(defaultValue = "-1") long after, MinPosition minPosition) {
        var page = query(where("profileId").is(profileId).and("_id").gt(after))
                .with(Sort.by("_id"))
                .limit(PAGE);
        return views.read(
                ProfileViewProjector.VIEW,
                minPosition,
                profiles -> profiles.find(ProfileVersionDocument.class, page).stream()
                        .map(ProfileVersionView::of)
                        .toList());
    }

    /** The profiles of a unit, those changed last first. */
    @GetMapping("/api/v1/contributions/units/{unitCode}/statement-profiles")
    @Permitted(READ)
    public Answer<List<ProfileView>> profiles(@PathVariable String unitCode, MinPosition minPosition) {
        var ofUnit = query(where("unitCode").is(unitCode))
                .with(Sort.by(Sort.Direction.DESC, "position"))
                .limit(PAGE);
        return views.read(
                ProfileViewProjector.VIEW,
                minPosition,
                profiles -> profiles.find(ProfileDocument.class, ofUnit).stream()
                        .map(ProfileView::of)
                        .toList());
    }

    private static ProfileDocument find(ServedDocuments profiles, String profileId) {
        ProfileDocument profile = profiles.find(ProfileDocument.class, profileId);
        if (profile == null) {
            throw new NotFound("profile.unknown", Map.of("id", profileId));
        }
        return profile;
    }
}
