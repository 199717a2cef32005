package vn.chungtay.housing.housecase.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chungtay.housing.housecase.write.Suspensions.Suspension;
import vn.chungtay.infra.service.errors.Rule;

/**
 * What is entered later did not happen while the case stood still. The day on which it went on is fine.
 *
 * @param past when the case stood still
 * @param day the day that is claimed
 */
record DateOutsideSuspensions(List<Suspension> past, LocalDate day) implements Rule {

    @Override
    public boolean broken() {
        return covering().isPresent();
    }

    @Override
    public String code() {
        return "case.date-in-suspension";
    }

    @Override
    public Map<String, Object> facts() {
        return covering()
                .<Map<String, Object>>map(suspension -> Map.of(
                        "occurredOn", day.toString(),
                        "suspendedOn", suspension.from().toString(),
                        "resumedOn", suspension.until().toString()))
                .orElse(Map.of());
    }

    private Optional<Suspension> covering() {
        return past.stream().filter(suspension -> suspension.covers(day)).findFirst();
    }
}
