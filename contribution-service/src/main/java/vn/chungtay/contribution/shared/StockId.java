package vn.chungtay.contribution.shared;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chungtay.infra.service.errors.NotFound;

/**
 * Names the stock of one thing in one drive. Bags of cement and kilograms of it are two things: nobody can add them.
 *
 * @param value {@code stock-<uuid of the drive>-<what>-<what it is counted in>}
 */
public record StockId(String value) {

    private static final String WORKING_DAYS = "WORKING_DAYS";
    private static final String PERSON_DAY = "PERSON_DAY";
    private static final Pattern FORMAT = Pattern.compile("stock-(.+)-([A-Z_]+)-([A-Z_]+)");

    /**
     * Takes an id that was given before.
     *
     * @throws NotFound {@code stock.unknown} where it cannot be one
     */
    public StockId {
        if (!FORMAT.matcher(value).matches()) {
            throw new NotFound("stock.unknown", Map.of("id", value));
        }
    }

    /** The stock of a material. */
    public static StockId of(DriveId drive, String item, String quantityUnit) {
        String uuid = drive.value().substring(drive.value().indexOf('-') + 1);
        return new StockId("stock-" + uuid + "-" + item + "-" + quantityUnit);
    }

    /** The working days of a drive. */
    public static StockId ofWorkingDays(DriveId drive) {
        return of(drive, WORKING_DAYS, PERSON_DAY);
    }

    /** What it is a stock of, for example {@code CEMENT}, or {@code WORKING_DAYS}. */
    public String item() {
        return part(2);
    }

    /** What it is counted in, for example {@code BAG}, or {@code PERSON_DAY}. */
    public String quantityUnit() {
        return part(3);
    }

    @Override
    public String toString() {
        return value;
    }

    private String part(int group) {
        Matcher matcher = FORMAT.matcher(value);
        if (!matcher.matches()) {
            throw new IllegalStateException("Checked when it was made: " + value);
        }
        return matcher.group(group);
    }
}
