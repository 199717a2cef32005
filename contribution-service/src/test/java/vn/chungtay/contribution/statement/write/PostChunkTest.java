package vn.chungtay.contribution.statement.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.chungtay.contribution.Samples.CASE;
import static vn.chungtay.contribution.Samples.CHUNK_POSTED;
import static vn.chungtay.contribution.Samples.CLOSES;
import static vn.chungtay.contribution.Samples.CODE;
import static vn.chungtay.contribution.Samples.DAY;
import static vn.chungtay.contribution.Samples.DRIVE;
import static vn.chungtay.contribution.Samples.DRIVE_OPENED;
import static vn.chungtay.contribution.Samples.FUND;
import static vn.chungtay.contribution.Samples.FUND_OPENED;
import static vn.chungtay.contribution.Samples.GIFT;
import static vn.chungtay.contribution.Samples.LINE;
import static vn.chungtay.contribution.Samples.LINE_MATCHED;
import static vn.chungtay.contribution.Samples.LINE_WAITS;
import static vn.chungtay.contribution.Samples.OPENS;
import static vn.chungtay.contribution.Samples.STATEMENT;
import static vn.chungtay.contribution.Samples.STATEMENT_CREDITED;
import static vn.chungtay.contribution.Samples.STATEMENT_TAKEN;
import static vn.chungtay.contribution.Samples.TRANSFER_CODE_ISSUED;
import static vn.chungtay.contribution.Samples.UNIT;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.contribution.InMemoryService;
import vn.chungtay.contribution.drive.events.DriveClosed;
import vn.chungtay.contribution.drive.events.DriveOpened;
import vn.chungtay.contribution.drive.write.Drive;
import vn.chungtay.contribution.fund.events.StatementCredited;
import vn.chungtay.contribution.fund.write.Fund;
import vn.chungtay.contribution.gift.events.MoneyReceived;
import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.contribution.shared.LineId;
import vn.chungtay.contribution.shared.StatementId;
import vn.chungtay.contribution.shared.TransferCode;
import vn.chungtay.contribution.shared.TransferCodeId;
import vn.chungtay.contribution.statement.events.ChunkPosted;
import vn.chungtay.contribution.statement.events.LineWaits;
import vn.chungtay.contribution.statement.write.postchunk.PostChunk;
import vn.chungtay.contribution.statement.write.postchunk.PostedLine;
import vn.chungtay.contribution.transfercode.events.TransferCodeIssued;
import vn.chungtay.contribution.transfercode.write.IssuedCode;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.VndAmount;

class PostChunkTest {

    private static final Actor SELF = Actor.system("contribution");
    private static final TransferCode OURS = TransferCodeId.of(CODE).code();
    private static final DriveId ANOTHER_DRIVE = new DriveId("drive-another");
    private static final TransferCode ANOTHER = TransferCode.of(ANOTHER_DRIVE, null);
    private static final TransferCode UNKNOWN = TransferCode.of(new DriveId("drive-unknown"), null);
    private static final MoneyReceived MONEY_BY_BANK = new MoneyReceived(
            GIFT, DRIVE, FUND, UNIT, 500_000L, "BANK", "APPEAL", CASE, "vault-payer", "UNKNOWN", null, false, DAY);

    private final InMemoryService service = given(DRIVE_OPENED);

    private static InMemoryService given(Object... drive) {
        String anotherId = new TransferCodeId(ANOTHER).value();
        return new InMemoryService()
                .given(Drive.class, DRIVE, drive)
                .given(Fund.class, FUND, FUND_OPENED)
                .given(IssuedCode.class, CODE, TRANSFER_CODE_ISSUED)
                .given(
                        IssuedCode.class,
                        anotherId,
                        new TransferCodeIssued(anotherId, ANOTHER_DRIVE.value(), "fund-x", UNIT, null, false, OPENS))
                .given(Statement.class, STATEMENT, STATEMENT_TAKEN);
    }

    @Test
    void makesALineWithItsCodeAGiftInOneCommit() {
        assertThat(service.when(chunk(0, 0, line(LINE, GIFT, 500_000L, DAY, OURS)), SELF))
                .singleElement()
                .satisfies(commit -> assertThat(commit)
                        .containsExactlyInAnyOrder(MONEY_BY_BANK, LINE_MATCHED, CHUNK_POSTED, STATEMENT_CREDITED));
    }

    @Test
    void letsALineWithoutACodeWait() {
        assertThat(events(chunk(0, 0, line(LINE, GIFT, 500_000L, DAY)))).containsExactly(LINE_WAITS, posted(0, 1, 0));
    }

    @Test
    void letsALineWithTwoCodesWait() {
        assertThat(reason(line(LINE, GIFT, 1, DAY, OURS, ANOTHER))).isEqualTo("code.several");
    }

    @Test
    void letsALineWithACodeThatNobodyHandedOutWait() {
        assertThat(reason(line(LINE, GIFT, 1, DAY, UNKNOWN))).isEqualTo("code.unknown");
    }

    @Test
    void letsALineWithTheCodeOfAnotherDriveWait() {
        assertThat(reason(line(LINE, GIFT, 1, DAY, ANOTHER))).isEqualTo("code.of-another-drive");
    }

    @ParameterizedTest
    @CsvSource({"2025-01-08", "2025-04-01"})
    void letsMoneyForADriveThatIsNotOpenWait(LocalDate day) {
        assertThat(reason(line(LINE, GIFT, 1, day, OURS))).isEqualTo("drive.not-open-on-day");
    }

    @Test
    void letsMoneyForADriveThatAcceptsNoneWait() {
        var material = new DriveOpened(
                DRIVE, FUND, UNIT, "vault-name", "1/KH", OPENS, CLOSES, 1, List.of("MATERIAL"), false, OPENS);

        assertThat(reason(given(material), line(LINE, GIFT, 1, DAY, OURS))).isEqualTo("drive.form-not-accepted");
    }

    @Test
    void takesMoneyOfTheDayOfTheClosingAndLetsLaterMoneyWait() {
        InMemoryService closed = given(DRIVE_OPENED, new DriveClosed(DRIVE, UNIT, false, DAY));

        assertThat(closed.when(chunk(0, 0, line("line-a", "gift-a", 1, DAY, OURS)), SELF)
                        .getFirst())
                .hasAtLeastOneElementOfType(MoneyReceived.class);
        assertThat(reason(
                        given(DRIVE_OPENED, new DriveClosed(DRIVE, UNIT, false, DAY)),
                        line(LINE, GIFT, 1, DAY.plusDays(1), OURS)))
                .isEqualTo("drive.not-open-on-day");
    }

    @Test
    void takesMoneyOnTheFirstAndOnTheLastDayEachCreditedOnItsDay() {
        List<Object> events = events(chunk(
                0,
                0,
                line("line-a", "gift-a", 1, OPENS, OURS),
                line("line-b", "gift-b", 2, CLOSES, OURS),
                line("line-c", "gift-c", 3, CLOSES, OURS)));

        assertThat(events.stream().filter(StatementCredited.class::isInstance).map(StatementCredited.class::cast))
                .extracting(StatementCredited::occurredOn, StatementCredited::gifts, StatementCredited::amountVnd)
                .containsExactly(tuple(OPENS, 1, 1L), tuple(CLOSES, 2, 5L));
    }

    @Test
    void endsWithTheLastChunk() {
        assertThat(events(chunk(1, 10)))
                .containsExactly(new ChunkPosted(STATEMENT, 1, "vault-chunk-1", null, 0, 0, 10, DAY));
    }

    private String reason(PostedLine line) {
        return reason(service, line);
    }

    private static String reason(InMemoryService service, PostedLine line) {
        return service.when(chunk(0, 0, line), SELF).stream()
                .flatMap(List::stream)
                .filter(LineWaits.class::isInstance)
                .map(event -> ((LineWaits) event).reason())
                .findFirst()
                .orElseThrow();
    }

    private List<Object> events(PostChunk command) {
        return service.when(command, SELF).stream().flatMap(List::stream).toList();
    }

    private static ChunkPosted posted(int matched, int waiting, int repeated) {
        return new ChunkPosted(STATEMENT, 0, "vault-chunk-0", "vault-chunk-1", matched, waiting, repeated, DAY);
    }

    private static PostChunk chunk(int number, int repeated, PostedLine... lines) {
        return new PostChunk(new StatementId(STATEMENT), number, List.of(lines), repeated);
    }

    private static PostedLine line(String line, String gift, long amountVnd, LocalDate day, TransferCode... codes) {
        return new PostedLine(
                new LineId(line), new GiftId(gift), "vault-payer", new VndAmount(amountVnd), Arrays.asList(codes), day);
    }
}
