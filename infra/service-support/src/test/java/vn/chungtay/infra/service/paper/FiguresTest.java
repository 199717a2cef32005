package vn.chungtay.infra.service.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void writesOutDaysAsTheDecreeAsks() {
        assertThat(Figures.longDay(LocalDate.of(2025, 2, 9))).isEqualTo("ngày 09 tháng 02 năm 2025");
        assertThat(Figures.longDay(LocalDate.of(2025, 3, 10))).isEqualTo("ngày 10 tháng 3 năm 2025");
        assertThat(Figures.day(LocalDate.of(2025, 3, 9))).isEqualTo("09/03/2025");
    }

    @Test
    void groupsNumbersByPoints() {
        assertThat(Figures.grouped(999)).isEqualTo("999");
        assertThat(Figures.grouped(120_000_000)).isEqualTo("120.000.000");
    }
}
