package vn.chungtay.local.demo;

import java.time.LocalDate;
import vn.chungtay.infra.reference.Commune;

/**
 * A house of the demonstration and the days of its life.
 *
 * @param name unique in the demonstration, part of every idempotency key of this house
 * @param unitCode unit that sponsors it
 * @param pillar {@code NCC}, {@code MTQG_GNBV}, {@code MTQG_DTTS}, {@code CAMPAIGN} or {@code OTHER}
 * @param kind {@code NEW} or {@code REPAIR}
 * @param householdGroup {@code POOR}, {@code NEAR_POOR}, {@code DISASTER} or {@code MERIT}
 * @param commune where it stands, of the structure of that day
 * @param headName invented name of the head of household
 * @param headIdentityNumber 12 digits beginning with 999, which no province has
 * @param supportVnd what the unit sponsors it with, in đồng
 * @param simulated whether every figure of it is to be labelled as simulated
 * @param listedOn first day; the others follow it
 */
public record House(
        String name,
        String unitCode,
        String pillar,
        String kind,
        String householdGroup,
        Commune commune,
        String headName,
        String headIdentityNumber,
        long supportVnd,
        boolean simulated,
        LocalDate listedOn) {

    /** Days from listing to the end: what {@link #listedOn} must leave room for. */
    static final int DAYS = 45;

    LocalDate approvedOn() {
        return listedOn;
    }

    LocalDate sponsoredOn() {
        return listedOn.plusDays(3);
    }

    LocalDate foundationOn() {
        return listedOn.plusDays(12);
    }

    /** When the first instalment is asked for. */
    public LocalDate firstInstalmentOn() {
        return listedOn.plusDays(13);
    }

    LocalDate acceptedOn() {
        return listedOn.plusDays(38);
    }

    LocalDate handedOverOn() {
        return listedOn.plusDays(42);
    }

    LocalDate secondInstalmentOn() {
        return listedOn.plusDays(43);
    }

    LocalDate settledOn() {
        return listedOn.plusDays(DAYS);
    }
}
