package vn.chungtay.contribution.transfercode.vietqr;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.shared.AccountId;
import vn.chungtay.infra.service.errors.RuleViolated;

/**
 * A transfer that a banking app fills in from a QR picture: VietQR of NAPAS, a form of EMVCo's merchant QR.
 *
 * @param account where the money goes
 * @param amountVnd đồng; absent where the giver decides
 * @param purpose what will stand in the bank's narrative; absent where the giver decides
 */
public record VietQr(
        AccountId account,
        @Nullable Long amountVnd,
        @Nullable String purpose) {

    private static final String NAPAS = "A000000727";
    private static final String TO_ACCOUNT = "QRIBFTTA";
    private static final String DONG = "704";
    private static final String CHECKSUM = "6304";
    private static final int CHECKSUM_LENGTH = 4;
    private static final Pattern AMOUNT = Pattern.compile("[1-9][0-9]{0,12}");
    private static final long AMOUNT_LIMIT = 10_000_000_000_000L;

    /**
     * Refuses an amount that has no place in the text, which holds 13 digits.
     *
     * @throws RuleViolated {@code vietqr.amount-malformed}
     */
    public VietQr {
        if (amountVnd != null && (amountVnd <= 0 || amountVnd >= AMOUNT_LIMIT)) {
            throw new RuleViolated("vietqr.amount-malformed", Map.of("belowVnd", AMOUNT_LIMIT));
        }
    }

    /** The text that the picture shows. One without an amount can be used again and again, and says so. */
    public String text() {
        String bank = Fields.write("00", account.bankBin()) + Fields.write("01", account.accountNumber());
        String transfer = Fields.write("00", NAPAS) + Fields.write("01", bank) + Fields.write("02", TO_ACCOUNT);
        String text = Fields.write("00", "01")
                + Fields.write("01", amountVnd == null ? "11" : "12")
                + Fields.write("38", transfer)
                + Fields.write("53", DONG)
                + (amountVnd == null ? "" : Fields.write("54", amountVnd.toString()))
                + Fields.write("58", "VN")
                + (purpose == null ? "" : Fields.write("62", Fields.write("08", purpose)))
                + CHECKSUM;
        return text + Crc16.of(text);
    }

    /**
     * Reads a text, its fields in any order but for the checksum, which is always last. Fields that say nothing about the
     * transfer are passed over.
     *
     * @throws RuleViolated {@code vietqr.*}, naming the field
     */
    public static VietQr parse(String text) {
        requireChecksum(text);
        Fields fields = Fields.read(text);
        fields.get("63");
        fields.require("00", "01");
        fields.require("53", DONG);
        fields.require("58", "VN");
        fields.get("38");
        Fields transfer = fields.within("38");
        transfer.require("00", NAPAS);
        transfer.require("02", TO_ACCOUNT);
        transfer.get("01");
        return new VietQr(
                account(transfer.within("01")),
                fields.find("54").map(VietQr::amountVnd).orElse(null),
                fields.within("62").find("08").orElse(null));
    }

    private static void requireChecksum(String text) {
        int end = text.length() - CHECKSUM_LENGTH;
        if (end < CHECKSUM.length() || !text.startsWith(CHECKSUM, end - CHECKSUM.length())) {
            throw new RuleViolated("vietqr.field-missing", Map.of("tag", "63"));
        }
        if (!Crc16.of(text.substring(0, end)).equalsIgnoreCase(text.substring(end))) {
            throw new RuleViolated("vietqr.checksum-wrong", Map.of());
        }
    }

    private static AccountId account(Fields bank) {
        if (!bank.get("00").matches(AccountId.BANK)) {
            throw new RuleViolated("vietqr.field-unsupported", Map.of("tag", "38/01/00"));
        }
        if (!bank.get("01").matches(AccountId.NUMBER)) {
            throw new RuleViolated("vietqr.field-unsupported", Map.of("tag", "38/01/01"));
        }
        return AccountId.of(bank.get("00"), bank.get("01"));
    }

    private static long amountVnd(String digits) {
        if (!AMOUNT.matcher(digits).matches()) {
            throw new RuleViolated("vietqr.amount-malformed", Map.of("belowVnd", AMOUNT_LIMIT));
        }
        return Long.parseLong(digits);
    }
}
