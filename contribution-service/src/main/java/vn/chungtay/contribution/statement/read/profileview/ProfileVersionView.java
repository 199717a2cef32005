package vn.chungtay.contribution.statement.read.profileview;

import java.time.LocalDate;
import vn.chungtay.contribution.statement.file.Mapping;

/**
 * A profile as it was from one change to the next.
 *
 * @param name what it was called
 * @param mapping where files had what
 * @param savedBy who wrote it down, as staffRef
 * @param savedOn the day of that
 * @param position place in the log, for the next page
 */
public record ProfileVersionView(String name, Mapping mapping, String savedBy, LocalDate savedOn, long position) {

    static ProfileVersionView of(ProfileVersionDocument version) {
        return new ProfileVersionView(
                version.name(), version.mapping(), version.savedBy(), version.savedOn(), version.id());
    }
}
