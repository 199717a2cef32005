package vn.chungtay.contribution.statement.read.profileview;

import java.time.LocalDate;
import vn.chungtay.contribution.statement.file.Mapping;

/**
 * How a unit says that the statements of a bank are read.
 *
 * @param profileId the profile
 * @param version for {@code If-Match}, the same as the {@code ETag}: how often it was changed
 * @param unitCode the unit that it belongs to
 * @param bankBin the bank, as NAPAS numbers it
 * @param name what it is called
 * @param mapping where files have what
 * @param savedBy who wrote it down last, as staffRef
 * @param savedOn the day of that
 */
public record ProfileView(
        String profileId,
        long version,
        String unitCode,
        String bankBin,
        String name,
        Mapping mapping,
        String savedBy,
        LocalDate savedOn) {

    static ProfileView of(ProfileDocument profile) {
        return new ProfileView(
                profile.id(),
                profile.version(),
                profile.unitCode(),
                profile.bankBin(),
                profile.name(),
                profile.mapping(),
                profile.savedBy(),
                profile.savedOn());
    }
}
