package vn.chungtay.contribution.trace.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.chungtay.contribution.Samples.CASE;
import static vn.chungtay.contribution.Samples.DAY;
import static vn.chungtay.contribution.Samples.HOUSE;
import static vn.chungtay.contribution.Samples.HOUSE_STAGE_NOTED;
import static vn.chungtay.contribution.Samples.OPENS;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chungtay.contribution.InMemoryService;
import vn.chungtay.contribution.shared.HouseId;
import vn.chungtay.contribution.trace.write.notestage.NoteStage;
import vn.chungtay.infra.service.security.Actor;

class HouseTest {

    private static final Actor SELF = Actor.system("contribution");

    private final InMemoryService service = new InMemoryService();

    @Test
    void isNotedWhereverItBegins() {
        assertThat(service.when(note(Stage.HANDED_OVER), SELF)).containsExactly(List.of(HOUSE_STAGE_NOTED));
    }

    @Test
    void getsFurtherAndNeverBack() {
        service.given(House.class, HOUSE, HOUSE_STAGE_NOTED);

        assertThat(service.when(note(Stage.ACCEPTED), SELF)).isEmpty();
        assertThat(service.when(note(Stage.HANDED_OVER), SELF)).isEmpty();
        assertThat(service.when(note(Stage.SETTLED), SELF)).hasSize(1);
    }

    @Test
    void isNamedByItsCase() {
        assertThat(HouseId.of(CASE).value()).isEqualTo(HOUSE).startsWith("house-0194");
        assertThatIllegalArgumentException().isThrownBy(() -> HouseId.of("house-1"));
    }

    private static NoteStage note(Stage stage) {
        return new NoteStage(HouseId.of(CASE), CASE, stage, "08", "NEW", OPENS, false, DAY);
    }
}
