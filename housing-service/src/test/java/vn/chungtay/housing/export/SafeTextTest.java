package vn.chungtay.housing.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "|calc"})
    void takesTheForceOfWhatBeginsLikeAFormula(String text) {
        assertThat(SafeText.of(text)).isEqualTo("'" + text);
    }

    @Test
    void leavesEverythingElseAsItIs() {
        assertThat(SafeText.of("Thị trấn Lăng Can")).isEqualTo("Thị trấn Lăng Can");
        assertThat(SafeText.of("A=1")).isEqualTo("A=1");
        assertThat(SafeText.of("")).isEmpty();
    }
}
