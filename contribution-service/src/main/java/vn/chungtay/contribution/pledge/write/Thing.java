package vn.chungtay.contribution.pledge.write;

import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.gift.events.GiftReceived;
import vn.chungtay.contribution.gift.events.MaterialReceived;
import vn.chungtay.contribution.gift.events.MoneyReceived;
import vn.chungtay.contribution.gift.events.WorkingDaysReceived;
import vn.chungtay.contribution.gift.write.Measure;
import vn.chungtay.contribution.pledge.events.PledgeMade;

/**
 * What is promised or given, to which drive: a gift counts for a pledge of the same thing only.
 *
 * @param driveId the drive
 * @param measure in what it is measured
 * @param item absent unless it is material
 * @param quantityUnit absent unless it is material
 */
record Thing(
        String driveId,
        Measure measure,
        @Nullable String item,
        @Nullable String quantityUnit) {

    static Thing of(PledgeMade pledge) {
        Measure measure = switch (pledge.form()) {
            case "MATERIAL" -> Measure.MATERIAL;
            case "WORKING_DAYS" -> Measure.WORKING_DAYS;
            default -> Measure.MONEY;
        };
        return new Thing(pledge.driveId(), measure, pledge.item(), pledge.quantityUnit());
    }

    static Thing of(GiftReceived gift) {
        return switch (gift) {
            case MoneyReceived money -> new Thing(money.driveId(), Measure.MONEY, null, null);
            case MaterialReceived material ->
                new Thing(material.driveId(), Measure.MATERIAL, material.item(), material.quantityUnit());
            case WorkingDaysReceived labour -> new Thing(labour.driveId(), Measure.WORKING_DAYS, null, null);
        };
    }
}
