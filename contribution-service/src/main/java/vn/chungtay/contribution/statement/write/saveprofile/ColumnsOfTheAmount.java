package vn.chungtay.contribution.statement.write.saveprofile;

import java.util.Map;
import vn.chungtay.contribution.statement.file.AmountColumns;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A profile names the columns that its kind of amounts has, and no others.
 *
 * @param amounts where what came in and what left stand
 * @param field the field of the profile
 * @param needed whether this kind of amounts needs it
 * @param there whether it is given
 */
record ColumnsOfTheAmount(AmountColumns amounts, String field, boolean needed, boolean there) implements Rule {

    @Override
    public boolean broken() {
        return needed != there;
    }

    @Override
    public String code() {
        return needed ? "profile.column-needed" : "profile.column-not-needed";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("field", field, "amountColumns", amounts.name());
    }
}
