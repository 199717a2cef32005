package vn.chungtay.reporting.nationwide.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.chungtay.infra.reference.Structure;
import vn.chungtay.reporting.nationwide.consume.Measure;

class CellTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 31);

    @Test
    void isReadBackFromItsKey() {
        Cell full = new Cell(
                Measure.MONEY_PAID,
                Structure.PROVINCES_34,
                "15",
                "02647",
                "T34-15",
                "NCC",
                "REPAIR",
                "CASH",
                true,
                DAY,
                DAY.plusDays(1));
        Cell bare = new Cell(
                Measure.MONEY_RECEIVED, Structure.PROVINCES_63, null, null, "VSS", null, null, null, false, DAY, DAY);

        assertThat(Cell.of(full.key())).isEqualTo(full);
        assertThat(Cell.of(bare.key())).isEqualTo(bare);
        assertThat(full.key())
                .isEqualTo("MONEY_PAID|PROVINCES_34|15|02647|T34-15|NCC|REPAIR|CASH|true|2025-03-31|2025-04-01");
    }

    @Test
    void refusesWhatIsNoKey() {
        Cell withBar = new Cell(
                Measure.MONEY_RECEIVED, Structure.PROVINCES_63, null, null, "VSS", null, null, "a|b", false, DAY, DAY);

        assertThatThrownBy(() -> Cell.of("MONEY_PAID|15")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(withBar::key).isInstanceOf(IllegalArgumentException.class);
    }
}
