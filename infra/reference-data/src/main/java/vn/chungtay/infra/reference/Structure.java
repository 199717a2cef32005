package vn.chungtay.infra.reference;

import java.time.LocalDate;

/**
 * The two divisions of the country that the movement has lived under. A province or commune code alone is ambiguous between
 * them (15 was Yên Bái and is now Lào Cai), so an area is always a code together with the structure, or with a day.
 */
public enum Structure {
    /** 63 provinces with districts, until 30 June 2025; in this form since 1 August 2008. */
    PROVINCES_63(LocalDate.of(2008, 8, 1)),
    /** 34 provinces without districts, from 1 July 2025. */
    PROVINCES_34(LocalDate.of(2025, 7, 1));

    private final LocalDate validFrom;

    Structure(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    /** First day of this structure. */
    public LocalDate validFrom() {
        return validFrom;
    }

    /** The structure in force on a day; a day before 2008 is answered with the 63. */
    public static Structure on(LocalDate day) {
        return day.isBefore(PROVINCES_34.validFrom) ? PROVINCES_63 : PROVINCES_34;
    }
}
