package vn.chungtay.contribution.statement.read.profileview;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.contribution.Samples.PROFILE;
import static vn.chungtay.contribution.Samples.PROFILE_SAVED;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.contribution.Projection;

class ProfileViewProjectorTest {

    private final Projection projection = new Projection(mongo -> new ProfileViewProjector(Projection.views(mongo)));

    @AfterEach
    void dropTheView() {
        projection.close();
    }

    @Test
    void keepsWhatIsSaidNowAndWhatWasSaidBefore() throws Exception {
        projection.deliver(1, PROFILE_SAVED, PROFILE_SAVED);

        assertThat(projection.find(PROFILE, ProfileDocument.class)).returns(1L, ProfileDocument::version);
        assertThat(projection.findAll(ProfileVersionDocument.class)).hasSize(2);
    }

    @Test
    void countsAChangeOnceHoweverOftenItIsDelivered() throws Exception {
        projection.deliver(1, PROFILE_SAVED, PROFILE_SAVED).deliver(1, PROFILE_SAVED, PROFILE_SAVED);

        assertThat(projection.find(PROFILE, ProfileDocument.class)).returns(1L, ProfileDocument::version);
        assertThat(projection.findAll(ProfileVersionDocument.class)).hasSize(2);
    }
}
