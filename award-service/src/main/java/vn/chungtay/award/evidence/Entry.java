package vn.chungtay.award.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One published fact that speaks for a unit. Exactly one of its measures is not zero: they are never added
 * to each other. A correction speaks with its difference, and money that went back with its amount below zero.
 *
 * @param id source, subject and sequence of the published event, so that a fact delivered twice is one entry
 * @param unitCode the unit that the fact is credited to
 * @param occurredOn the day of the fact, in Vietnam
 * @param simulated whether it was made up for a demonstration
 * @param moneyReceivedVnd money that the unit collected, đồng
 * @param material goods that the unit collected, absent for other facts
 * @param workingDays labour that the unit collected, days of one person
 * @param housesHandedOver houses of the unit that a household moved into
 */
@Document("evidence")
public record Entry(
        @Id String id,
        @Indexed(name = "unitCode") String unitCode,
        LocalDate occurredOn,
        boolean simulated,
        long moneyReceivedVnd,
        @Nullable Material material,
        long workingDays,
        long housesHandedOver) {

    /** The view that they make. */
    public static final String VIEW = "evidence";

    /**
     * Goods of one kind.
     *
     * @param item what it is, for example {@code CEMENT}
     * @param quantity how much, in {@code quantityUnit}
     * @param quantityUnit what it is counted in, for example {@code BAG}
     * @param declaredValueVnd what the givers say it is worth, đồng
     */
    public record Material(String item, long quantity, String quantityUnit, long declaredValueVnd) {}
}
