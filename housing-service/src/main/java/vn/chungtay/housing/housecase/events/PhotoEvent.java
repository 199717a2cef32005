package vn.chungtay.housing.housecase.events;

/**
 * Something that happened to one photo of a case.
 *
 * <p>A {@code flags} component lists what can be said against the photo. Each entry holds text under {@code flag} (name),
 * {@code red} ({@code true}: it stops the money until another person has looked) and the facts that it rests on; where a dated
 * rule of ours set a limit, also {@code limit}, {@code status} and {@code basis}.
 */
public sealed interface PhotoEvent extends HouseCaseEvent permits PhotoAdded, PhotoFlagged, PhotoDecided {

    /** The photo, {@code file-<uuid>}; a case has it once. */
    String photoId();
}
