package vn.chungtay.infra.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A unit of Vietnam Social Security, in the time in which it acts.
 *
 * @param code never used twice, for example {@code T63-08}
 * @param nameVi for example {@code Bảo hiểm xã hội tỉnh Tuyên Quang}
 * @param nameEn English rendering
 * @param level place in the organisation
 * @param parentCode the unit above it, absent for the national one
 * @param functions of the movement that it carries, for example {@code emulation}, {@code director}
 * @param areaCodes63 provinces that it covers, always as codes of the 63; empty for national and central units
 * @param validFrom first day on which it acts
 * @param validTo last day on which it acts, absent while it does
 * @param predecessorCodes units whose affairs it took over
 * @param basis what is known about it and what is assumed
 */
public record Unit(
        String code,
        String nameVi,
        String nameEn,
        Level level,
        @Nullable String parentCode,
        Set<String> functions,
        List<String> areaCodes63,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> predecessorCodes,
        String basis) {

    /** Place in the organisation. */
    public enum Level {
        /** Vietnam Social Security as a whole. */
        NATIONAL,
        /** A department or centre at the head office. */
        CENTRAL,
        /** A region of 2025, acting for one or more provinces. */
        REGION,
        /** The unit of a province. */
        PROVINCE
    }

    /** Whether it acts on that day. */
    public boolean actsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
