package vn.chungtay.contribution;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.account.events.AccountConfirmed;
import vn.chungtay.contribution.account.events.AccountNamed;
import vn.chungtay.contribution.closing.events.ClosingConfirmed;
import vn.chungtay.contribution.closing.events.ClosingProposed;
import vn.chungtay.contribution.closing.events.ClosingRejected;
import vn.chungtay.contribution.correction.events.CorrectionConfirmed;
import vn.chungtay.contribution.correction.events.CorrectionProposed;
import vn.chungtay.contribution.correction.events.CorrectionRejected;
import vn.chungtay.contribution.drive.events.DeadlineChanged;
import vn.chungtay.contribution.drive.events.DriveClosed;
import vn.chungtay.contribution.drive.events.DriveDrafted;
import vn.chungtay.contribution.drive.events.DriveOpened;
import vn.chungtay.contribution.fund.events.Account;
import vn.chungtay.contribution.fund.events.CreditCorrected;
import vn.chungtay.contribution.fund.events.FeeCorrected;
import vn.chungtay.contribution.fund.events.FeePaid;
import vn.chungtay.contribution.fund.events.FundOpened;
import vn.chungtay.contribution.fund.events.FundsDisbursed;
import vn.chungtay.contribution.fund.events.FundsReserved;
import vn.chungtay.contribution.fund.events.GiftCredited;
import vn.chungtay.contribution.fund.events.GiftRefunded;
import vn.chungtay.contribution.fund.events.InterestCorrected;
import vn.chungtay.contribution.fund.events.InterestCredited;
import vn.chungtay.contribution.fund.events.MoneyReturned;
import vn.chungtay.contribution.fund.events.MonthClosed;
import vn.chungtay.contribution.fund.events.PayrollCredited;
import vn.chungtay.contribution.fund.events.ReservationCancelled;
import vn.chungtay.contribution.fund.events.ReservationRefused;
import vn.chungtay.contribution.fund.events.ReturnCorrected;
import vn.chungtay.contribution.fund.events.ReturnDemanded;
import vn.chungtay.contribution.fund.events.StatementCredited;
import vn.chungtay.contribution.fund.events.TransferReceived;
import vn.chungtay.contribution.fund.events.TransferReceivedCorrected;
import vn.chungtay.contribution.fund.events.TransferSent;
import vn.chungtay.contribution.fund.events.TransferSentCorrected;
import vn.chungtay.contribution.fund.write.FundSummary;
import vn.chungtay.contribution.fund.write.Reservation;
import vn.chungtay.contribution.gift.events.CountedForPledge;
import vn.chungtay.contribution.gift.events.MaterialCorrected;
import vn.chungtay.contribution.gift.events.MaterialReceived;
import vn.chungtay.contribution.gift.events.MoneyCorrected;
import vn.chungtay.contribution.gift.events.MoneyReceived;
import vn.chungtay.contribution.gift.events.MoneyRefunded;
import vn.chungtay.contribution.gift.events.ReceiptDayCorrected;
import vn.chungtay.contribution.gift.events.RefundProposed;
import vn.chungtay.contribution.gift.events.RefundRejected;
import vn.chungtay.contribution.gift.events.WorkingDaysCorrected;
import vn.chungtay.contribution.gift.events.WorkingDaysReceived;
import vn.chungtay.contribution.outlay.events.OutlayConfirmed;
import vn.chungtay.contribution.outlay.events.OutlayProposed;
import vn.chungtay.contribution.outlay.events.OutlayRejected;
import vn.chungtay.contribution.pledge.events.PledgeMade;
import vn.chungtay.contribution.pledge.events.PledgePartChanged;
import vn.chungtay.contribution.pledge.events.PledgePartReceived;
import vn.chungtay.contribution.pledge.events.PledgeWithdrawn;
import vn.chungtay.contribution.receipt.events.ReceiptBookBegun;
import vn.chungtay.contribution.receipt.events.ReceiptIssued;
import vn.chungtay.contribution.receipt.events.ReceiptNumberTaken;
import vn.chungtay.contribution.receipt.events.ReceiptVoided;
import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.contribution.shared.HouseId;
import vn.chungtay.contribution.shared.ReceiptId;
import vn.chungtay.contribution.shared.StockId;
import vn.chungtay.contribution.shared.TransferCode;
import vn.chungtay.contribution.statement.events.BalancesRead;
import vn.chungtay.contribution.statement.events.ChunkPosted;
import vn.chungtay.contribution.statement.events.DebitListed;
import vn.chungtay.contribution.statement.events.DebitTied;
import vn.chungtay.contribution.statement.events.DebitUntied;
import vn.chungtay.contribution.statement.events.DebitsTaken;
import vn.chungtay.contribution.statement.events.EntryAmountCorrected;
import vn.chungtay.contribution.statement.events.EntryExplained;
import vn.chungtay.contribution.statement.events.EntryReleased;
import vn.chungtay.contribution.statement.events.IncomingEntryExplained;
import vn.chungtay.contribution.statement.events.IncomingEntryReleased;
import vn.chungtay.contribution.statement.events.LineMatched;
import vn.chungtay.contribution.statement.events.LineNotPaidBack;
import vn.chungtay.contribution.statement.events.LinePaidBack;
import vn.chungtay.contribution.statement.events.LineReopened;
import vn.chungtay.contribution.statement.events.LineResolved;
import vn.chungtay.contribution.statement.events.LineTied;
import vn.chungtay.contribution.statement.events.LineUntied;
import vn.chungtay.contribution.statement.events.LineWaits;
import vn.chungtay.contribution.statement.events.PaybackConfirmed;
import vn.chungtay.contribution.statement.events.PaybackProposed;
import vn.chungtay.contribution.statement.events.PaybackRejected;
import vn.chungtay.contribution.statement.events.PaybackUntied;
import vn.chungtay.contribution.statement.events.PayrollProposed;
import vn.chungtay.contribution.statement.events.ResolutionProposed;
import vn.chungtay.contribution.statement.events.ResolutionRejected;
import vn.chungtay.contribution.statement.events.StatementProfileSaved;
import vn.chungtay.contribution.statement.events.StatementReadByProfile;
import vn.chungtay.contribution.statement.events.StatementTaken;
import vn.chungtay.contribution.statement.events.TieProposed;
import vn.chungtay.contribution.stock.events.DeliveryCancelled;
import vn.chungtay.contribution.stock.events.DeliveryConfirmed;
import vn.chungtay.contribution.stock.events.DeliveryIssued;
import vn.chungtay.contribution.stock.events.DeliveryReserved;
import vn.chungtay.contribution.stock.events.DeliveryReturned;
import vn.chungtay.contribution.stock.events.StockCorrected;
import vn.chungtay.contribution.stock.events.StockGiven;
import vn.chungtay.contribution.stock.events.StockReleased;
import vn.chungtay.contribution.stock.events.StockTaken;
import vn.chungtay.contribution.trace.events.HouseStageNoted;
import vn.chungtay.contribution.transfercode.events.TransferCodeIssued;

/** One event of each stored type, all of one drive of BHXH tỉnh Tuyên Quang in the spring of 2025. */
public final class Samples {

    public static final String DRIVE = "drive-01943a5b-0000-7000-8000-000000000002";
    public static final String FUND = "fund-01943a5b-0000-7000-8000-000000000003";
    public static final String GIFT = "gift-01943a5b-0000-7000-8000-000000000001";
    public static final String CASE = "case-01943a5b-0000-7000-8000-000000000004";
    public static final String INSTALMENT = "instalment-01943a5b-0000-7000-8000-000000000005";
    public static final String UNIT = "T63-08";
    public static final String OFFICER = "0f".repeat(32);
    public static final LocalDate OPENS = LocalDate.of(2025, 1, 9);
    public static final LocalDate CLOSES = LocalDate.of(2025, 3, 31);
    public static final LocalDate DAY = LocalDate.of(2025, 2, 10);

    public static final List<String> FORMS = List.of("ONE_DAYS_SALARY", "FUND", "APPEAL", "MATERIAL", "WORKING_DAYS");

    public static final DriveDrafted DRIVE_DRAFTED = new DriveDrafted(
            DRIVE, FUND, UNIT, "vault-name", "3174/KH-BHXH", OPENS, CLOSES, 500_000_000L, FORMS, OFFICER, false, OPENS);
    public static final DriveOpened DRIVE_OPENED = new DriveOpened(
            DRIVE, FUND, UNIT, "vault-name", "3174/KH-BHXH", OPENS, CLOSES, 500_000_000L, FORMS, false, OPENS);
    public static final DeadlineChanged DEADLINE_CHANGED =
            new DeadlineChanged(DRIVE, CLOSES, LocalDate.of(2025, 4, 30), "12/QD-BHXH", UNIT, false, DAY);
    public static final DriveClosed DRIVE_CLOSED = new DriveClosed(DRIVE, UNIT, false, LocalDate.of(2025, 3, 20));
    public static final FundOpened FUND_OPENED = new FundOpened(FUND, DRIVE, UNIT, false, OPENS);
    public static final MoneyReceived MONEY_RECEIVED = new MoneyReceived(
            GIFT, DRIVE, FUND, UNIT, 120_000_000L, "CASH", "FUND", CASE, "vault-donor", "STAFF", OFFICER, false, DAY);
    public static final MaterialReceived MATERIAL_RECEIVED = new MaterialReceived(
            GIFT, DRIVE, UNIT, "CEMENT", 200, "BAG", 17_000_000L, "vault-donor", "ORGANISATION", false, DAY);
    public static final WorkingDaysReceived WORKING_DAYS_RECEIVED =
            new WorkingDaysReceived(GIFT, DRIVE, UNIT, 35, "vault-donor", "COLLECTIVE", false, DAY);
    public static final String PLEDGE = "pledge-01943a5b-0000-7000-8000-000000000007";
    public static final PledgeMade PLEDGE_MADE = pledged("MATERIAL", 500, "CEMENT", "BAG");
    public static final PledgePartReceived PLEDGE_PART_RECEIVED =
            new PledgePartReceived(PLEDGE, DRIVE, GIFT, 200, 300, DAY);
    public static final PledgePartChanged PLEDGE_PART_CHANGED =
            new PledgePartChanged(PLEDGE, DRIVE, GIFT, 200, 150, 350, "OPEN", DAY);
    public static final PledgeWithdrawn PLEDGE_WITHDRAWN = new PledgeWithdrawn(PLEDGE, DRIVE, "UNABLE", 300, DAY);
    public static final CountedForPledge COUNTED_FOR_PLEDGE = new CountedForPledge(GIFT, PLEDGE, DAY);
    public static final MoneyCorrected MONEY_CORRECTED =
            new MoneyCorrected(GIFT, DRIVE, FUND, UNIT, "CASH", 120_000_000L, 12_000_000L, "BB-0007/2025", false, DAY);
    public static final MaterialCorrected MATERIAL_CORRECTED = new MaterialCorrected(
            GIFT, DRIVE, UNIT, "CEMENT", "BAG", 200, 150, 17_000_000L, 12_750_000L, "BB-0007/2025", false, DAY);
    public static final WorkingDaysCorrected WORKING_DAYS_CORRECTED =
            new WorkingDaysCorrected(GIFT, DRIVE, UNIT, 35, 30, "BB-0007/2025", false, DAY);
    public static final ReceiptDayCorrected RECEIPT_DAY_CORRECTED =
            new ReceiptDayCorrected(GIFT, DRIVE, UNIT, DAY, DAY.plusDays(1), "BB-0007/2025", false, DAY);
    public static final RefundProposed REFUND_PROPOSED =
            new RefundProposed(GIFT, 20_000_000L, "DN-0003/2025", OFFICER, DAY);
    public static final RefundRejected REFUND_REJECTED = new RefundRejected(GIFT, DAY);
    public static final MoneyRefunded MONEY_REFUNDED =
            new MoneyRefunded(GIFT, DRIVE, FUND, UNIT, 20_000_000L, "DN-0003/2025", false, DAY);
    public static final CreditCorrected CREDIT_CORRECTED =
            new CreditCorrected(FUND, GIFT, "BB-0007/2025", Account.GIFTS, Account.CASH, 108_000_000L, DAY);
    public static final GiftRefunded GIFT_REFUNDED =
            new GiftRefunded(FUND, GIFT, "DN-0003/2025", Account.REFUNDED, Account.CASH, 20_000_000L, DAY);
    public static final GiftCredited GIFT_CREDITED = credited(120_000_000L);
    public static final FundsReserved FUNDS_RESERVED = reserved(INSTALMENT, 42_000_000L);
    public static final ReservationRefused RESERVATION_REFUSED = new ReservationRefused(
            FUND, INSTALMENT, CASE, 1, UNIT, 42_000_000L, 30_000_000L, "fund.insufficient", false, DAY);
    public static final FundsDisbursed FUNDS_DISBURSED = disbursed(INSTALMENT, 42_000_000L);

    public static final String CODE = "transfercode-" + TransferCode.of(new DriveId(DRIVE), CASE);
    public static final TransferCodeIssued TRANSFER_CODE_ISSUED =
            new TransferCodeIssued(CODE, DRIVE, FUND, UNIT, CASE, false, OPENS);
    public static final String ACCOUNT = "account-970436-0011001932418";
    public static final AccountNamed ACCOUNT_NAMED = new AccountNamed(ACCOUNT, DRIVE, FUND, UNIT, OFFICER, OPENS);
    public static final AccountConfirmed ACCOUNT_CONFIRMED = new AccountConfirmed(ACCOUNT, OPENS);

    public static final String STATEMENT = "statement-01943a5b-0000-7000-8000-000000000006";
    public static final String LINE = "line-0123456789abcdef0123456789abcdef";
    public static final StatementTaken STATEMENT_TAKEN = new StatementTaken(
            STATEMENT, ACCOUNT, DRIVE, UNIT, 260, 130_000_000L, List.of("vault-chunk-0", "vault-chunk-1"), DAY);
    public static final String DEBIT = "debit-0123456789abcdef0123456789abcdef";
    public static final String ENTRY = "entry-7";
    public static final DebitsTaken DEBITS_TAKEN =
            new DebitsTaken(STATEMENT, ACCOUNT, FUND, UNIT, 2, 42_011_000L, List.of("vault-debits-0"), DAY);
    public static final BalancesRead BALANCES_READ = new BalancesRead(
            STATEMENT,
            ACCOUNT,
            FUND,
            List.of(YearMonth.of(2025, 1), YearMonth.of(2025, 2)),
            List.of(LocalDate.of(2025, 1, 31), DAY),
            List.of(LINE, DEBIT),
            List.of(130_011_000L, 88_000_000L),
            DAY);
    public static final DebitListed DEBIT_LISTED =
            new DebitListed(DEBIT, STATEMENT, ACCOUNT, FUND, UNIT, "vault-words", 11_000L, DAY);
    public static final DebitTied DEBIT_TIED = new DebitTied(DEBIT, List.of(ENTRY), OFFICER, DAY);
    public static final DebitUntied DEBIT_UNTIED = new DebitUntied(DEBIT, List.of(ENTRY), OFFICER, DAY);
    public static final PaybackProposed PAYBACK_PROPOSED = new PaybackProposed(DEBIT, LINE, OFFICER, DAY);
    public static final PaybackRejected PAYBACK_REJECTED = new PaybackRejected(DEBIT, DAY);
    public static final PaybackConfirmed PAYBACK_CONFIRMED = new PaybackConfirmed(DEBIT, LINE, DAY);
    public static final PaybackUntied PAYBACK_UNTIED = new PaybackUntied(DEBIT, LINE, OFFICER, DAY);
    public static final LinePaidBack LINE_PAID_BACK = new LinePaidBack(LINE, DEBIT, DAY);
    public static final LineNotPaidBack LINE_NOT_PAID_BACK = new LineNotPaidBack(LINE, DEBIT, DAY);
    public static final EntryExplained ENTRY_EXPLAINED = new EntryExplained(ENTRY, DEBIT, DAY);
    public static final EntryReleased ENTRY_RELEASED = new EntryReleased(ENTRY, DEBIT, DAY);
    public static final String PROFILE = "profile-01943a5b-0000-7000-8000-00000000000a";
    public static final StatementProfileSaved PROFILE_SAVED = new StatementProfileSaved(
            PROFILE,
            UNIT,
            "970436",
            "VietinBank tài khoản quỹ",
            8,
            "TAB",
            "Ngày",
            "DAY_MONTH_YEAR",
            "Số tham chiếu",
            "ONE_WITH_MARK",
            null,
            null,
            "Số tiền",
            "Nợ/Có",
            List.of("D", "Nợ"),
            List.of("C", "Có"),
            "POINTS",
            "Số dư",
            List.of("Nội dung", "Đối ứng"),
            OFFICER,
            DAY);
    public static final StatementReadByProfile STATEMENT_READ_BY_PROFILE =
            new StatementReadByProfile(STATEMENT, PROFILE, 3, DAY);
    public static final ChunkPosted CHUNK_POSTED =
            new ChunkPosted(STATEMENT, 0, "vault-chunk-0", "vault-chunk-1", 1, 0, 0, DAY);
    public static final LineMatched LINE_MATCHED =
            new LineMatched(LINE, STATEMENT, ACCOUNT, UNIT, "vault-payer", 500_000L, CODE, GIFT, DAY);
    public static final LineWaits LINE_WAITS =
            new LineWaits(LINE, STATEMENT, ACCOUNT, DRIVE, UNIT, "vault-payer", 500_000L, "code.absent", DAY);
    public static final ResolutionProposed RESOLUTION_PROPOSED = new ResolutionProposed(
            LINE,
            List.of(GIFT),
            List.of(DRIVE),
            List.of(CASE),
            List.of(500_000L),
            List.of("APPEAL"),
            null,
            OFFICER,
            DAY);
    public static final ResolutionProposed NO_GIFT_PROPOSED =
            new ResolutionProposed(LINE, List.of(), List.of(), List.of(), List.of(), List.of(), "REFUND", OFFICER, DAY);
    public static final PayrollProposed PAYROLL_PROPOSED = new PayrollProposed(
            LINE,
            DRIVE,
            List.of(GIFT, "gift-second"),
            List.of("vault-first", "vault-second"),
            List.of("a1".repeat(32), "a2".repeat(32)),
            List.of(200_000L, 300_000L),
            OFFICER,
            DAY);
    public static final PayrollCredited PAYROLL_CREDITED =
            new PayrollCredited(FUND, LINE, 2, Account.CASH, Account.GIFTS, 500_000L, DAY);
    public static final ResolutionRejected RESOLUTION_REJECTED = new ResolutionRejected(LINE, DAY);
    public static final LineResolved NO_GIFT_RESOLVED = new LineResolved(LINE, List.of(), "REFUND", DAY);
    public static final LineResolved LINE_RESOLVED = new LineResolved(LINE, List.of(GIFT), null, DAY);
    public static final String IN_ENTRY = "entry-9";
    public static final TieProposed TIE_PROPOSED = new TieProposed(LINE, IN_ENTRY, OFFICER, DAY);
    public static final LineTied LINE_TIED = new LineTied(LINE, IN_ENTRY, DAY);
    public static final LineUntied LINE_UNTIED = new LineUntied(LINE, IN_ENTRY, OFFICER, DAY);
    public static final IncomingEntryExplained IN_ENTRY_EXPLAINED = new IncomingEntryExplained(IN_ENTRY, LINE, DAY);
    public static final IncomingEntryReleased IN_ENTRY_RELEASED = new IncomingEntryReleased(IN_ENTRY, LINE, DAY);
    public static final StatementCredited STATEMENT_CREDITED =
            new StatementCredited(FUND, STATEMENT, 0, 1, Account.CASH, Account.GIFTS, 500_000L, DAY);

    public static final ReservationCancelled RESERVATION_CANCELLED = cancelled(INSTALMENT, 42_000_000L);
    public static final ReturnDemanded RETURN_DEMANDED = new ReturnDemanded(FUND, INSTALMENT, 42_000_000L, DAY);
    public static final MoneyReturned MONEY_RETURNED = returned(INSTALMENT, 42_000_000L);

    public static final String OUTLAY = "outlay-01943a5b-0000-7000-8000-000000000007";
    public static final String OTHER_FUND = "fund-01943a5b-0000-7000-8000-000000000009";
    public static final OutlayProposed TRANSFER_PROPOSED = new OutlayProposed(
            OUTLAY, "TRANSFER", FUND, UNIT, OTHER_FUND, "T63-10", 30_000_000L, "45/QĐ-BHXH", OFFICER, false, DAY);
    public static final OutlayProposed FEE_PROPOSED =
            new OutlayProposed(OUTLAY, "FEE", FUND, UNIT, null, null, 11_000L, "PC-0020/2025", OFFICER, false, DAY);
    public static final OutlayConfirmed OUTLAY_CONFIRMED = new OutlayConfirmed(OUTLAY, DAY);
    public static final OutlayRejected OUTLAY_REJECTED = new OutlayRejected(OUTLAY, DAY);
    public static final FeePaid FEE_PAID =
            new FeePaid(FUND, OUTLAY, "PC-0020/2025", Account.FEES, Account.CASH, 11_000L, DAY);
    public static final TransferSent TRANSFER_SENT = new TransferSent(
            FUND,
            OUTLAY,
            UNIT,
            OTHER_FUND,
            "T63-10",
            "45/QĐ-BHXH",
            Account.TRANSFERS_OUT,
            Account.CASH,
            30_000_000L,
            false,
            DAY);
    public static final TransferReceived TRANSFER_RECEIVED = new TransferReceived(
            OTHER_FUND, OUTLAY, FUND, "45/QĐ-BHXH", Account.CASH, Account.TRANSFERS_IN, 30_000_000L, DAY);

    public static final InterestCredited INTEREST_CREDITED =
            new InterestCredited(FUND, LINE, UNIT, Account.CASH, Account.INTEREST, 500_000L, false, DAY);

    public static final String CORRECTION = "correction-01943a5b-0000-7000-8000-00000000000b";
    public static final CorrectionProposed FEE_CORRECTION_PROPOSED = new CorrectionProposed(
            CORRECTION,
            "FEE",
            ENTRY,
            FUND,
            UNIT,
            OUTLAY,
            null,
            null,
            null,
            11_000L,
            10_000L,
            "BB-0007/2025",
            OFFICER,
            DAY);
    public static final CorrectionProposed TRANSFER_CORRECTION_PROPOSED = new CorrectionProposed(
            CORRECTION,
            "TRANSFER",
            ENTRY,
            FUND,
            UNIT,
            OUTLAY,
            OTHER_FUND,
            "T63-10",
            IN_ENTRY,
            30_000_000L,
            3_000_000L,
            "BB-0007/2025",
            OFFICER,
            DAY);
    public static final CorrectionConfirmed CORRECTION_CONFIRMED = new CorrectionConfirmed(CORRECTION, DAY);
    public static final CorrectionRejected CORRECTION_REJECTED = new CorrectionRejected(CORRECTION, DAY);
    public static final ReturnCorrected RETURN_CORRECTED = returnCorrected(IN_ENTRY, 42_000_000L, 40_000_000L);
    public static final FeeCorrected FEE_CORRECTED = new FeeCorrected(
            FUND, ENTRY, CORRECTION, OUTLAY, "BB-0007/2025", 11_000L, 10_000L, Account.CASH, Account.FEES, 1_000L, DAY);
    public static final InterestCorrected INTEREST_CORRECTED = new InterestCorrected(
            FUND,
            IN_ENTRY,
            CORRECTION,
            LINE,
            "BB-0007/2025",
            500_000L,
            0L,
            Account.INTEREST,
            Account.CASH,
            500_000L,
            DAY);
    public static final TransferSentCorrected TRANSFER_SENT_CORRECTED = new TransferSentCorrected(
            FUND,
            ENTRY,
            CORRECTION,
            OUTLAY,
            UNIT,
            OTHER_FUND,
            "T63-10",
            "BB-0007/2025",
            30_000_000L,
            3_000_000L,
            Account.CASH,
            Account.TRANSFERS_OUT,
            27_000_000L,
            false,
            DAY);
    public static final TransferReceivedCorrected TRANSFER_RECEIVED_CORRECTED = new TransferReceivedCorrected(
            OTHER_FUND,
            IN_ENTRY,
            CORRECTION,
            OUTLAY,
            FUND,
            "BB-0007/2025",
            30_000_000L,
            3_000_000L,
            Account.TRANSFERS_IN,
            Account.CASH,
            27_000_000L,
            DAY);
    public static final EntryAmountCorrected ENTRY_AMOUNT_CORRECTED =
            new EntryAmountCorrected(ENTRY, 11_000L, 10_000L, DAY);
    public static final LineReopened LINE_REOPENED = new LineReopened(LINE, CORRECTION, DAY);

    public static final String CLOSING = "closing-01943a5b-0000-7000-8000-000000000008";
    public static final YearMonth MONTH = YearMonth.from(OPENS);
    public static final ClosingProposed CLOSING_PROPOSED = closingProposed(100_000_000L, List.of(), List.of());
    /** A waiting line of 500,000 đồng is open. */
    public static final ClosingProposed CLOSING_PROPOSED_WITH_LINE =
            closingProposed(100_500_000L, List.of(LINE), List.of(500_000L));

    public static final ClosingConfirmed CLOSING_CONFIRMED = new ClosingConfirmed(CLOSING, DAY);
    public static final ClosingRejected CLOSING_REJECTED = new ClosingRejected(CLOSING, DAY);
    public static final MonthClosed MONTH_CLOSED =
            new MonthClosed(FUND, CLOSING, UNIT, MONTH, 120_000_000L, 100_000_000L, 20_000_000L, 0, false, DAY);
    public static final MonthClosed MONTH_CLOSED_WITH_LINE =
            new MonthClosed(FUND, CLOSING, UNIT, MONTH, 120_000_000L, 100_500_000L, 20_000_000L, 500_000L, false, DAY);

    public static final FundSummary FUND_SUMMARY = new FundSummary(
            FUND,
            FUND_OPENED,
            Map.of(Account.GIFTS, -120_000_000L, Account.CASH, 78_000_000L, Account.RESERVED, 42_000_000L),
            Map.of(MONTH, 100_000_000L, MONTH.plusMonths(1), 20_000_000L),
            MONTH,
            Map.of(INSTALMENT, Reservation.of(FUNDS_RESERVED), INSTALMENT + "-b", Reservation.REFUSAL));
    public static final String RECEIPT = ReceiptId.of(new GiftId(GIFT)).value();
    public static final ReceiptIssued MONEY_RECEIPT = new ReceiptIssued(
            RECEIPT,
            GIFT,
            DRIVE,
            UNIT,
            2025,
            12,
            120_000_000L,
            null,
            null,
            null,
            null,
            null,
            "vault-donor",
            DAY,
            null,
            OFFICER,
            false,
            DAY);
    public static final String REPLACEMENT =
            new ReceiptId(RECEIPT).replacement().value();
    public static final ReceiptIssued MATERIAL_RECEIPT = new ReceiptIssued(
            REPLACEMENT,
            GIFT,
            DRIVE,
            UNIT,
            2025,
            13,
            null,
            "CEMENT",
            200L,
            "BAG",
            17_000_000L,
            null,
            "vault-donor",
            DAY,
            RECEIPT,
            OFFICER,
            false,
            DAY);
    public static final ReceiptVoided RECEIPT_VOIDED = new ReceiptVoided(RECEIPT, "WRONG_NAME", "vault-note", DAY);
    public static final String REGISTER = "receiptregister-T63-08-2025";
    public static final String BOOK = "receiptbook-T63-08-2025-1";
    public static final ReceiptBookBegun RECEIPT_BOOK_BEGUN = new ReceiptBookBegun(REGISTER, UNIT, 2025, 1, DAY);
    public static final ReceiptNumberTaken RECEIPT_NUMBER_TAKEN = new ReceiptNumberTaken(BOOK, 12, RECEIPT, DAY);

    public static final String STOCK =
            StockId.of(new DriveId(DRIVE), "CEMENT", "BAG").value();
    public static final String DELIVERY = "delivery-01943a5b-0000-7000-8000-000000000007";
    public static final StockGiven STOCK_GIVEN = new StockGiven(STOCK, GIFT, DRIVE, UNIT, 200, false, DAY);
    public static final StockCorrected STOCK_CORRECTED =
            new StockCorrected(STOCK, GIFT, DRIVE, UNIT, 200, 150, "BB-0007/2025", false, DAY, DAY);
    public static final StockTaken STOCK_TAKEN = new StockTaken(STOCK, DELIVERY, 80, DAY);
    public static final StockReleased STOCK_RELEASED = new StockReleased(STOCK, DELIVERY, 30, DAY);
    public static final DeliveryReserved DELIVERY_RESERVED =
            new DeliveryReserved(DELIVERY, STOCK, DRIVE, UNIT, CASE, 80, OFFICER, false, DAY);
    public static final DeliveryCancelled DELIVERY_CANCELLED = new DeliveryCancelled(DELIVERY, STOCK, 80, DAY);
    public static final DeliveryIssued DELIVERY_ISSUED =
            new DeliveryIssued(DELIVERY, STOCK, 80, "PX-0007/2025", "0e".repeat(32), UNIT, CASE, false, DAY);
    public static final DeliveryReturned DELIVERY_RETURNED =
            new DeliveryReturned(DELIVERY, STOCK, 30, UNIT, CASE, false, DAY);
    public static final DeliveryConfirmed DELIVERY_CONFIRMED =
            new DeliveryConfirmed(DELIVERY, STOCK, DRIVE, UNIT, CASE, 50, "vault-receiver", "BB-0003/2025", false, DAY);

    public static final String HOUSE = HouseId.of(CASE).value();
    public static final HouseStageNoted HOUSE_STAGE_NOTED =
            new HouseStageNoted(HOUSE, CASE, "HANDED_OVER", "08", "NEW", OPENS, false, DAY);

    private Samples() {}

    public static GiftCredited credited(long amountVnd) {
        return new GiftCredited(FUND, GIFT, Account.CASH, Account.GIFTS, amountVnd, DAY);
    }

    private static ClosingProposed closingProposed(long bankVnd, List<String> openLineIds, List<Long> openAmountsVnd) {
        return new ClosingProposed(
                CLOSING,
                FUND,
                UNIT,
                MONTH,
                bankVnd,
                20_000_000L,
                openLineIds,
                openAmountsVnd,
                "BB-0001/2025",
                OFFICER,
                DAY);
    }

    public static PledgeMade pledged(String form, long promised, @Nullable String item, @Nullable String quantityUnit) {
        return new PledgeMade(
                PLEDGE, DRIVE, UNIT, form, promised, item, quantityUnit, "vault-donor", "ORGANISATION", false, DAY);
    }

    public static FundsReserved reserved(String instalmentId, long amountVnd) {
        return new FundsReserved(
                FUND, instalmentId, CASE, 1, UNIT, OFFICER, Account.RESERVED, Account.CASH, amountVnd, false, DAY);
    }

    public static FundsDisbursed disbursed(String instalmentId, long amountVnd) {
        return new FundsDisbursed(
                FUND,
                instalmentId,
                CASE,
                1,
                UNIT,
                "PC-0012/2025",
                Account.DISBURSED,
                Account.RESERVED,
                amountVnd,
                false,
                DAY);
    }

    public static ReservationCancelled cancelled(String instalmentId, long amountVnd) {
        return new ReservationCancelled(
                FUND, instalmentId, CASE, 1, UNIT, Account.CASH, Account.RESERVED, amountVnd, false, DAY);
    }

    public static MoneyReturned returned(String instalmentId, long amountVnd) {
        return new MoneyReturned(
                FUND,
                instalmentId,
                CASE,
                1,
                UNIT,
                "PT-0007/2025",
                Account.CASH,
                Account.RETURNED,
                amountVnd,
                false,
                DAY);
    }

    public static ReturnCorrected returnCorrected(String entryId, long beforeVnd, long rightVnd) {
        boolean more = rightVnd > beforeVnd;
        return new ReturnCorrected(
                FUND,
                entryId,
                CORRECTION,
                INSTALMENT,
                CASE,
                1,
                UNIT,
                "BB-0007/2025",
                beforeVnd,
                rightVnd,
                more ? Account.CASH : Account.RETURNED,
                more ? Account.RETURNED : Account.CASH,
                Math.abs(rightVnd - beforeVnd),
                false,
                DAY);
    }

    static List<Object> all() {
        return Stream.of(ofGifts(), ofFunds(), ofStatements(), ofPapersAndThings())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Object> ofGifts() {
        return List.of(
                DRIVE_DRAFTED,
                DRIVE_OPENED,
                DEADLINE_CHANGED,
                DRIVE_CLOSED,
                FUND_OPENED,
                MONEY_RECEIVED,
                MATERIAL_RECEIVED,
                WORKING_DAYS_RECEIVED,
                MONEY_CORRECTED,
                MATERIAL_CORRECTED,
                WORKING_DAYS_CORRECTED,
                RECEIPT_DAY_CORRECTED,
                REFUND_PROPOSED,
                REFUND_REJECTED,
                MONEY_REFUNDED,
                COUNTED_FOR_PLEDGE,
                PLEDGE_MADE,
                PLEDGE_PART_RECEIVED,
                PLEDGE_PART_CHANGED,
                PLEDGE_WITHDRAWN);
    }

    private static List<Object> ofFunds() {
        return List.of(
                CREDIT_CORRECTED,
                GIFT_REFUNDED,
                GIFT_CREDITED,
                FUNDS_RESERVED,
                RESERVATION_REFUSED,
                FUNDS_DISBURSED,
                RESERVATION_CANCELLED,
                RETURN_DEMANDED,
                MONEY_RETURNED,
                TRANSFER_PROPOSED,
                OUTLAY_CONFIRMED,
                OUTLAY_REJECTED,
                FEE_PAID,
                TRANSFER_SENT,
                TRANSFER_RECEIVED,
                INTEREST_CREDITED,
                TRANSFER_CORRECTION_PROPOSED,
                CORRECTION_CONFIRMED,
                CORRECTION_REJECTED,
                RETURN_CORRECTED,
                FEE_CORRECTED,
                INTEREST_CORRECTED,
                TRANSFER_SENT_CORRECTED,
                TRANSFER_RECEIVED_CORRECTED,
                CLOSING_PROPOSED_WITH_LINE,
                CLOSING_CONFIRMED,
                CLOSING_REJECTED,
                MONTH_CLOSED_WITH_LINE,
                FUND_SUMMARY);
    }

    private static List<Object> ofStatements() {
        return List.of(
                TRANSFER_CODE_ISSUED,
                ACCOUNT_NAMED,
                ACCOUNT_CONFIRMED,
                STATEMENT_TAKEN,
                STATEMENT_READ_BY_PROFILE,
                PROFILE_SAVED,
                DEBITS_TAKEN,
                BALANCES_READ,
                DEBIT_LISTED,
                DEBIT_TIED,
                DEBIT_UNTIED,
                PAYBACK_PROPOSED,
                PAYBACK_REJECTED,
                PAYBACK_CONFIRMED,
                PAYBACK_UNTIED,
                LINE_PAID_BACK,
                LINE_NOT_PAID_BACK,
                ENTRY_EXPLAINED,
                ENTRY_RELEASED,
                ENTRY_AMOUNT_CORRECTED,
                LINE_REOPENED,
                CHUNK_POSTED,
                LINE_MATCHED,
                LINE_WAITS,
                RESOLUTION_PROPOSED,
                PAYROLL_PROPOSED,
                PAYROLL_CREDITED,
                RESOLUTION_REJECTED,
                LINE_RESOLVED,
                TIE_PROPOSED,
                LINE_TIED,
                LINE_UNTIED,
                IN_ENTRY_EXPLAINED,
                IN_ENTRY_RELEASED,
                STATEMENT_CREDITED);
    }

    private static List<Object> ofPapersAndThings() {
        return List.of(
                MATERIAL_RECEIPT,
                RECEIPT_VOIDED,
                RECEIPT_BOOK_BEGUN,
                RECEIPT_NUMBER_TAKEN,
                STOCK_GIVEN,
                STOCK_CORRECTED,
                STOCK_TAKEN,
                STOCK_RELEASED,
                DELIVERY_RESERVED,
                DELIVERY_CANCELLED,
                DELIVERY_ISSUED,
                DELIVERY_RETURNED,
                DELIVERY_CONFIRMED,
                HOUSE_STAGE_NOTED);
    }
}
