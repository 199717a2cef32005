package vn.chungtay.infra.service.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountInWordsTest {

    private static final long LARGEST = 999_999_999_999_999L;

    private static final Map<String, Integer> DIGITS = Map.ofEntries(
            Map.entry("không", 0),
            Map.entry("một", 1),
            Map.entry("mốt", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("bốn", 4),
            Map.entry("tư", 4),
            Map.entry("năm", 5),
            Map.entry("lăm", 5),
            Map.entry("sáu", 6),
            Map.entry("bảy", 7),
            Map.entry("tám", 8),
            Map.entry("chín", 9));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | Không đồng",
                "1 | Một đồng",
                "4 | Bốn đồng",
                "5 | Năm đồng",
                "9 | Chín đồng",
                "10 | Mười đồng",
                "11 | Mười một đồng",
                "14 | Mười bốn đồng",
                "15 | Mười lăm đồng",
                "20 | Hai mươi đồng",
                "21 | Hai mươi mốt đồng",
                "24 | Hai mươi tư đồng",
                "25 | Hai mươi lăm đồng",
                "50 | Năm mươi đồng",
                "99 | Chín mươi chín đồng",
                "100 | Một trăm đồng",
                "101 | Một trăm linh một đồng",
                "104 | Một trăm linh bốn đồng",
                "105 | Một trăm linh năm đồng",
                "110 | Một trăm mười đồng",
                "115 | Một trăm mười lăm đồng",
                "121 | Một trăm hai mươi mốt đồng",
                "555 | Năm trăm năm mươi lăm đồng",
                "1000 | Một nghìn đồng",
                "1001 | Một nghìn không trăm linh một đồng",
                "1010 | Một nghìn không trăm mười đồng",
                "1050 | Một nghìn không trăm năm mươi đồng",
                "15000 | Mười lăm nghìn đồng",
                "21000 | Hai mươi mốt nghìn đồng",
                "100000 | Một trăm nghìn đồng",
                "105005 | Một trăm linh năm nghìn không trăm linh năm đồng",
                "1000000 | Một triệu đồng",
                "1000005 | Một triệu không trăm linh năm đồng",
                "1005024 | Một triệu không trăm linh năm nghìn không trăm hai mươi tư đồng",
                "42000000 | Bốn mươi hai triệu đồng",
                "120500000 | Một trăm hai mươi triệu năm trăm nghìn đồng",
                "1000000000 | Một tỷ đồng",
                "1000000001 | Một tỷ không trăm linh một đồng",
                "1000000100 | Một tỷ một trăm đồng",
                "1000100000 | Một tỷ một trăm nghìn đồng",
                "1001000000 | Một tỷ không trăm linh một triệu đồng",
                "135055960736 | Một trăm ba mươi lăm tỷ không trăm năm mươi lăm triệu chín trăm sáu mươi nghìn bảy trăm ba mươi sáu đồng",
                "1000000000000 | Một nghìn tỷ đồng",
                "1005000000000 | Một nghìn không trăm linh năm tỷ đồng",
                "100000000000000 | Một trăm nghìn tỷ đồng",
                "999999999999999 | Chín trăm chín mươi chín nghìn chín trăm chín mươi chín tỷ chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín đồng"
            })
    void writesSumsAsPapersDo(long amountVnd, String words) {
        assertThat(AmountInWords.of(amountVnd)).isEqualTo(words);
    }

    @Test
    void refusesWhatIsNoSum() {
        assertThatIllegalArgumentException().isThrownBy(() -> AmountInWords.of(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> AmountInWords.of(LARGEST + 1));
    }

    @Property(tries = 20_000)
    void saysEverySumSoThatItIsHeardAsTheSame(@ForAll("sums") long amountVnd) {
        String words = AmountInWords.of(amountVnd);

        assertThat(heard(words)).as(words).isEqualTo(amountVnd);
    }

    /** Sums of every length, with many zeros among their digits. */
    @Provide
    Arbitrary<Long> sums() {
        Arbitrary<Long> digits = Arbitraries.of(0, 0, 0, 1, 4, 5, 9, 2)
                .list()
                .ofMinSize(1)
                .ofMaxSize(15)
                .map(all -> all.stream().mapToLong(digit -> digit).reduce(0, (sum, digit) -> sum * 10 + digit));
        return Arbitraries.oneOf(digits, Arbitraries.longs().between(0, LARGEST));
    }

    /** Hears words one by one, knowing nothing of how they were made. */
    private static long heard(String text) {
        List<String> words = List.of(
                text.toLowerCase(java.util.Locale.ROOT).replace(" đồng", "").split(" ", -1));
        int billion = words.lastIndexOf("tỷ");
        long below = sumOf(words.subList(billion + 1, words.size()));
        return billion < 0 ? below : sumOf(words.subList(0, billion)) * 1_000_000_000L + below;
    }

    private static long sumOf(List<String> words) {
        long sum = 0;
        int group = 0;
        int digit = 0;
        for (String word : words) {
            switch (word) {
                case "triệu" -> {
                    sum += (group + digit) * 1_000_000L;
                    group = 0;
                    digit = 0;
                }
                case "nghìn" -> {
                    sum += (group + digit) * 1_000L;
                    group = 0;
                    digit = 0;
                }
                case "trăm" -> {
                    group += digit * 100;
                    digit = 0;
                }
                case "mươi" -> {
                    group += digit * 10;
                    digit = 0;
                }
                case "mười" -> group += 10;
                case "linh" -> digit = 0;
                default -> digit = DIGITS.get(word);
            }
        }
        return sum + group + digit;
    }
}
