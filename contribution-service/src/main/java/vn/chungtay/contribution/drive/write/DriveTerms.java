package vn.chungtay.contribution.drive.write;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.chungtay.contribution.shared.FundId;

/**
 * What an opened drive takes, as far as its gifts need it.
 *
 * @param fundId where its money goes
 * @param unitCode the unit that collects
 * @param period when it takes gifts; it ends with the day of the closing where that came before the deadline
 * @param forms what it accepts
 * @param state {@link DriveState#OPEN} or {@link DriveState#CLOSED}
 * @param simulated whether it was made up for a demonstration
 */
public record DriveTerms(
        FundId fundId, String unitCode, DrivePeriod period, Set<GiftForm> forms, DriveState state, boolean simulated) {

    public DriveTerms {
        forms = Set.copyOf(forms);
    }

    /**
     * In what form the money of a giver is taken who transferred it and said nothing of it: as an answer to an appeal, else for
     * the fund, else as a day's salary; absent where the drive accepts no money.
     */
    public Optional<GiftForm> formOfTransfer() {
        return Stream.of(GiftForm.APPEAL, GiftForm.FUND, GiftForm.ONE_DAYS_SALARY)
                .filter(forms::contains)
                .findFirst();
    }

    DriveTerms until(LocalDate closesOn) {
        return new DriveTerms(fundId, unitCode, new DrivePeriod(period.opensOn(), closesOn), forms, state, simulated);
    }

    DriveTerms closed(LocalDate closedOn) {
        LocalDate last = closedOn.isBefore(period.closesOn()) ? closedOn : period.closesOn();
        return new DriveTerms(
                fundId, unitCode, new DrivePeriod(period.opensOn(), last), forms, DriveState.CLOSED, simulated);
    }
}
