package vn.chungtay.contribution.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearCodesTest {

    private static final TransferCode CODE = TransferCode.of(new DriveId("drive-near"), null);
    private static final String TEXT = CODE.value();

    @Test
    void hasTheCodeWithOneWrongCharacterAtAnyPlace() {
        for (int i = 0; i < TEXT.length(); i++) {
            for (char c : "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789".toCharArray()) {
                if (c != TEXT.charAt(i)) {
                    String wrong = TEXT.substring(0, i) + c + TEXT.substring(i + 1);

                    assertThat(NearCodes.in("UNG HO." + wrong + ".CT tu"))
                            .as(wrong)
                            .contains(CODE);
                    assertThat(TransferCode.in(wrong)).as(wrong).isEmpty();
                }
            }
        }
    }

    @Test
    void hasTheCodeWithOneCharacterLeftOutAtAnyPlace() {
        for (int i = 0; i < TEXT.length(); i++) {
            String shorter = TEXT.substring(0, i) + TEXT.substring(i + 1);

            assertThat(NearCodes.in("UNG HO " + shorter)).as(shorter).contains(CODE);
            assertThat(NearCodes.in("UNG HO " + shorter + " CT TU 0881"))
                    .as(shorter)
                    .contains(CODE);
        }
    }

    @Test
    void hasTheCodeWithTwoNeighboursExchangedAtAnyPlace() {
        for (int i = 0; i + 1 < TEXT.length(); i++) {
            if (TEXT.charAt(i) != TEXT.charAt(i + 1)) {
                String exchanged = TEXT.substring(0, i) + TEXT.charAt(i + 1) + TEXT.charAt(i) + TEXT.substring(i + 2);

                assertThat(NearCodes.in(exchanged)).as(exchanged).contains(CODE);
            }
        }
    }

    @Test
    void hasItNotWithTwoWrongCharacters() {
        var random = new Random(31);
        for (int n = 0; n < 20_000; n++) {
            int first = random.nextInt(TEXT.length());
            int second = (first + 1 + random.nextInt(TEXT.length() - 1)) % TEXT.length();
            var wrong = new StringBuilder(TEXT);
            wrong.setCharAt(first, another(TEXT.charAt(first), random));
            wrong.setCharAt(second, another(TEXT.charAt(second), random));
            if (!exchanges(wrong, first, second) && !leavesOneOut(wrong.toString())) {
                assertThat(NearCodes.in(wrong.toString())).as(wrong.toString()).doesNotContain(CODE);
            }
        }
    }

    @Test
    void hasBothCodesThatAreNear() {
        TransferCode other = TransferCode.of(new DriveId("drive-other"), null);
        String wrongOther = other.value().substring(0, 12) + "0";

        assertThat(NearCodes.in(TEXT.substring(0, 8) + "0" + TEXT.substring(9) + " / " + wrongOther))
                .contains(CODE, other);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "XNT", "UNG HO NGUOI NGHEO", "XNT 0000000000", "CT tu 0881000956868 NGUYEN THI HOA toi"})
    void hasNothingWhereNothingIsNear(String narrative) {
        assertThat(NearCodes.in(narrative)).isEmpty();
    }

    @Test
    void hasNoCodeThatStandsThereRightly() {
        assertThat(NearCodes.in("UNG HO " + TEXT + " CT")).isEmpty();
    }

    private static char another(char c, Random random) {
        char other = c;
        while (other == c) {
            other = TransferCode.SYMBOLS.charAt(random.nextInt(TransferCode.SYMBOLS.length()));
        }
        return other;
    }

    /** Another character at its end, or before it, is no part of a code with one left out. */
    private static boolean leavesOneOut(String wrong) {
        return IntStream.range(0, TEXT.length())
                .mapToObj(i -> TEXT.substring(0, i) + TEXT.substring(i + 1))
                .anyMatch(wrong::contains);
    }

    private static boolean exchanges(CharSequence wrong, int first, int second) {
        return Math.abs(first - second) == 1
                && wrong.charAt(first) == TEXT.charAt(second)
                && wrong.charAt(second) == TEXT.charAt(first);
    }
}
