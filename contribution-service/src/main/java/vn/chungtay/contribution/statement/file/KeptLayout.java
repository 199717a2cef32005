package vn.chungtay.contribution.statement.file;

import java.time.LocalDate;

/**
 * A layout that a unit keeps under a name.
 *
 * @param profileId the profile
 * @param version how often it was changed
 * @param name what it is called
 * @param unitCode the unit that it belongs to
 * @param bankBin the bank whose statements are written so
 * @param savedOn the day it was changed last
 * @param layout where it has what
 */
public record KeptLayout(
        String profileId,
        long version,
        String name,
        String unitCode,
        String bankBin,
        LocalDate savedOn,
        Layout layout) {}
