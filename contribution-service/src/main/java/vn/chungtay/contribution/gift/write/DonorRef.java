package vn.chungtay.contribution.gift.write;

import org.jspecify.annotations.Nullable;

/**
 * A giver, as far as events may tell.
 *
 * @param donorId entry of the vault that holds the name
 * @param kind what sort of giver
 * @param staffRef the member of staff; absent where nobody said which
 */
public record DonorRef(
        String donorId, DonorKind kind, @Nullable String staffRef) {

    /** A giver of whom nobody said which member of staff it is, if any. */
    public DonorRef(String donorId, DonorKind kind) {
        this(donorId, kind, null);
    }

    /** A member of staff. */
    public static DonorRef staff(String donorId, String staffRef) {
        return new DonorRef(donorId, DonorKind.STAFF, staffRef);
    }
}
