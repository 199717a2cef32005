package vn.chungtay.housing.housecase.events;

/** The unit that owns the case confirmed what it gives: with this promise the case is a sponsored one. It happens once. */
public sealed interface FirstSponsorship extends SponsorshipEvent
        permits SponsorshipConfirmed, SponsorshipConfirmedInKind {}
