package vn.chungtay.contribution.gift.write;

/**
 * A giver, as far as events may tell.
 *
 * @param donorId entry of the vault that holds the name
 * @param kind what sort of giver
 */
public record DonorRef(String donorId, DonorKind kind) {}
