package vn.chungtay.housing.inspection.write.recordfindings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.inspection.inspected.InspectedCase;
import vn.chungtay.infra.service.errors.RuleViolated;

/**
 * What an inspector saw, and what the household says.
 *
 * @param inUse whether the house is used as meant
 * @param hazardResistance whether what makes it withstand the hazards of the place was seen
 * @param houseReceived whether the household confirms to have the house
 * @param moneyReceived whether it confirms to have had the money
 * @param receivedVnd how much it says that was, đồng, from 0; absent where nobody was reached
 */
public record Findings(
        boolean inUse,
        boolean hazardResistance,
        Confirmation houseReceived,
        Confirmation moneyReceived,
        @Nullable Long receivedVnd) {

    /** As {@code VndAmount} has it: far above any sum of the programme. */
    private static final long LIMIT = 1_000_000_000_000_000L;

    /**
     * Refuses a sum that nobody can have told, or that was not told.
     *
     * @throws RuleViolated {@code inspection.received-amount}
     */
    public Findings {
        boolean asked = moneyReceived != Confirmation.NOT_REACHED;
        boolean fits = receivedVnd == null ? !asked : asked && receivedVnd >= 0 && receivedVnd < LIMIT;
        if (!fits) {
            throw new RuleViolated(
                    "inspection.received-amount",
                    Map.of("field", "receivedVnd", "moneyReceived", moneyReceived.name(), "belowVnd", LIMIT));
        }
    }

    /** What is wrong, given how the case stood on that day; a house that is not handed over is not looked at as one that is. */
    public List<Fault> faults(InspectedCase seen) {
        List<Fault> faults = new ArrayList<>();
        add(faults, seen.handedOver() && !inUse, Fault.NOT_IN_USE);
        add(faults, seen.handedOver() && !hazardResistance, Fault.NO_HAZARD_RESISTANCE);
        add(faults, seen.handedOver() && houseReceived == Confirmation.NO, Fault.HOUSE_NOT_RECEIVED);
        add(faults, seen.paidVnd() > 0 && moneyReceived == Confirmation.NO, Fault.MONEY_NOT_RECEIVED);
        add(faults, receivedVnd != null && receivedVnd != seen.paidVnd(), Fault.AMOUNT_DIFFERS);
        return faults;
    }

    private static void add(List<Fault> faults, boolean there, Fault fault) {
        if (there) {
            faults.add(fault);
        }
    }
}
