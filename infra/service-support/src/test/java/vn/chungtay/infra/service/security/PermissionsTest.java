package vn.chungtay.infra.service.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PermissionsTest {

    @Test
    void saysWhoMayAndForWhom() {
        Permissions matrix = Permissions.parse(
                List.of("operation,role,scope", "a.do,officer,own", "a.do,director,any", "a.see,public,any"));

        assertThat(matrix.operations()).containsExactlyInAnyOrder("a.do", "a.see");
        assertThat(matrix.permits("a.do", Set.of("officer", "auditor"))).isTrue();
        assertThat(matrix.permits("a.do", Set.of("auditor"))).isFalse();
        assertThat(matrix.permits("a.see", Set.of())).isTrue();
        assertThat(matrix.permits("a.unheard-of", Set.of("director"))).isFalse();
        assertThat(matrix.permitsAnyUnit("a.do", Set.of("officer"))).isFalse();
        assertThat(matrix.permitsAnyUnit("a.do", Set.of("officer", "director"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.do,officer", "a.do,officer,all", "a.do,officer,own,", "a.do,director,any"})
    void refusesALineThatItCannotRead(String line) {
        assertThatIllegalStateException()
                .isThrownBy(() -> Permissions.parse(List.of("operation,role,scope", "a.do,director,own", line)))
                .withMessageContaining(line);
    }
}
