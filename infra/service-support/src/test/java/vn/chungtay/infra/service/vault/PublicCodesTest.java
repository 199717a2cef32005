package vn.chungtay.infra.service.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicCodesTest {

    private static final String GIFT = "gift-01943a5b-0000-7000-8000-000000000001";

    private final PublicCodes codes = new PublicCodes(Base64.getEncoder().encodeToString(new byte[32]));

    @Test
    void leadsBackToWhatItIsOf() {
        var random = new Random(7);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 2_000; i++) {
            String id = "gift-" + new UUID(random.nextLong(), random.nextLong());
            String code = codes.of(id);
            assertThat(code).matches("[0-7][0-9A-HJKMNP-TV-Z]{25}");
            assertThat(codes.read("gift", code)).contains(id);
            seen.add(code);
        }
        assertThat(seen).hasSize(2_000);
    }

    @Test
    void changesHalfOfItsBitsWithOneOfTheIds() {
        String next = "gift-01943a5b-0000-7000-8000-000000000002";

        assertThat(codes.of(GIFT)).isNotEqualTo(codes.of(next));
        assertThat(codes.of(GIFT).substring(0, 8)).isNotEqualTo(codes.of(next).substring(0, 8));
    }

    @Test
    void opensNothingOfAnotherKindOrUnderAnotherKey() {
        byte[] otherKey = new byte[32];
        otherKey[0] = 1;
        var others = new PublicCodes(Base64.getEncoder().encodeToString(otherKey));
        String code = codes.of(GIFT);

        assertThat(codes.read("receipt", code)).get().isNotEqualTo(GIFT.replace("gift", "receipt"));
        assertThat(others.read("gift", code)).get().isNotEqualTo(GIFT);
    }

    @Test
    void isReadAsPeopleWriteIt() {
        String code = codes.of(GIFT);
        String written =
                code.toLowerCase(java.util.Locale.ROOT).replace('0', 'o').replace('1', 'l');

        assertThat(codes.read(
                        "gift", written.substring(0, 5) + "-" + written.substring(5, 10) + " " + written.substring(10)))
                .contains(GIFT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "none",
                "0123456789ABCDEFGHJKMNPQR",
                "0123456789ABCDEFGHJKMNPQRST",
                "0123456789ABCDEFGHJKMNPQRU",
                "8000000000000000000000000Z",
                "ÀÁÂÃ56789ABCDEFGHJKMNPQRST"
            })
    void readsNothingFromWhatCannotBeACode(String written) {
        assertThat(codes.read("gift", written)).isEmpty();
    }
}
