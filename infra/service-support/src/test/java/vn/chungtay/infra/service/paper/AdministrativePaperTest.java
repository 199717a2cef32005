package vn.chungtay.infra.service.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chungtay.test.paper.ReadPaper;
import vn.chungtay.test.paper.ReadPaper.Mark;

class AdministrativePaperTest {

    private static final String LETTERS = "ẮẰẲẴẶẤẦẨẪẬẾỀỂỄỆỐỒỔỖỘỚỜỞỠỢỨỪỬỮỰÝỲỶỸỴĐ ắằẳẵặấầẩẫậếềểễệốồổỗộớờởỡợứừửữựýỳỷỹỵđ";

    @Test
    void standsUnderNationAndUnit() throws IOException {
        ReadPaper paper = paper("15/BB-BG", null, 1);

        assertThat(paper.text())
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .contains("Độc lập - Tự do - Hạnh phúc")
                .contains("BẢO HIỂM XÃ HỘI VIỆT NAM")
                .contains("Số: 15/BB-BG")
                .contains("Tuyên Quang, ngày 10 tháng 02 năm 2025")
                .contains("BIÊN BẢN", "Về một việc")
                .contains("Nơi nhận:", "- Lưu: VT.");
        assertThat(paper.pages()).isOne();
    }

    @Test
    void leavesANumberThatItDoesNotHaveToTheHand() throws IOException {
        assertThat(paper(null, null, 1).text()).contains("Số: ……").doesNotContain("/BB");
    }

    @Test
    void carriesItsLettersAlong() throws IOException {
        ReadPaper paper = paper(null, null, 1);

        assertThat(paper.text()).contains(LETTERS);
        assertThat(paper.fonts())
                .containsExactly(
                        "LiberationSerif",
                        "LiberationSerif-Bold",
                        "LiberationSerif-BoldItalic",
                        "LiberationSerif-Italic");
        assertThat(paper.unembedded()).isEmpty();
    }

    @Test
    void keepsTheMarginsOfTheDecree() throws IOException {
        ReadPaper paper = paper("1/" + "Ỡ".repeat(120), null, 60);

        assertThat(paper.pages()).isGreaterThan(1);
        assertThat(paper.marks()).allSatisfy(mark -> {
            assertThat(mark.left()).isGreaterThan(29.9f);
            assertThat(mark.right()).isGreaterThan(14.9f);
            assertThat(mark.bottom()).isGreaterThan(19.9f);
        });
        assertThat(paper.marks().stream().mapToDouble(Mark::right).min().orElseThrow())
                .as("paragraphs reach the right margin")
                .isLessThan(15.1);
    }

    @Test
    void numbersItsPagesFromTheSecondInTheUpperMargin() throws IOException {
        ReadPaper paper = paper(null, null, 60);

        assertThat(paper.marks().stream().filter(mark -> mark.top() < 19))
                .extracting(Mark::page)
                .isEqualTo(IntStream.rangeClosed(2, paper.pages()).boxed().toList());
    }

    @Test
    void stampsEveryPage() throws IOException {
        ReadPaper paper = paper(null, "Minh họa", 60);

        assertThat(paper.text().split("MINH HỌA", -1)).hasSize(paper.pages() + 1);
    }

    @Test
    void keepsSignaturesOnOnePageWithTheLastParagraph() throws IOException {
        for (int paragraphs = 1; paragraphs < 25; paragraphs++) {
            ReadPaper paper = paper(null, null, paragraphs);

            assertThat(paper.pageOf("HỘ GIA ĐÌNH"))
                    .as("%s paragraphs", paragraphs)
                    .isEqualTo(paper.pageOf("Người Ví Dụ"))
                    .isEqualTo(paper.pageOf("Hết./."));
        }
    }

    private static ReadPaper paper(@Nullable String number, @Nullable String stamp, int paragraphs) throws IOException {
        try (var paper = new AdministrativePaper("Biên bản", stamp)) {
            paper.head(new Letterhead(
                    "Bảo hiểm xã hội Việt Nam",
                    "Bảo hiểm xã hội tỉnh Tuyên Quang",
                    number,
                    "Tuyên Quang",
                    "ngày 10 tháng 02 năm 2025"));
            paper.title("Biên bản", "Về một việc");
            paper.basis(LETTERS);
            for (int i = 0; i < paragraphs; i++) {
                paper.text(
                        "Một đoạn văn đủ dài để phải xuống dòng ít nhất một lần trên khổ giấy A4 với cỡ chữ mười ba.");
            }
            paper.end(
                    "Hết./.",
                    List.of(
                            new Signature("Hộ gia đình", "Ký, ghi rõ họ tên", "Người Ví Dụ"),
                            new Signature("Đơn vị", "Ký, đóng dấu", "")),
                    List.of("Lưu: VT."));
            return ReadPaper.of(paper.bytes());
        }
    }
}
