package vn.chungtay.housing.housecase.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.housecase.events.FoundationConfirmed;
import vn.chungtay.housing.housecase.events.PhotoAdded;
import vn.chungtay.housing.housecase.events.PhotoDecided;
import vn.chungtay.housing.housecase.events.PhotoFlagged;

/**
 * A photo of a case.
 *
 * @param photoId the photo
 * @param stage what it shows
 * @param takenOn day on which it was taken, absent where that is not known
 * @param broughtBy who uploaded it and who added it, as staffRef
 * @param redFlags what is held against it
 * @param accepted what was decided, absent before
 * @param decidedBy who decided, as staffRef, absent before
 * @param comparable whether it can be compared with others; a foundation that was confirmed before photos were looked at cannot
 */
record EvidencePhoto(
        String photoId,
        Stage stage,
        @Nullable LocalDate takenOn,
        Set<String> broughtBy,
        List<Map<String, String>> redFlags,
        @Nullable Boolean accepted,
        @Nullable String decidedBy,
        boolean comparable) {

    static EvidencePhoto of(FoundationConfirmed event) {
        return new EvidencePhoto(event.photoId(), Stage.STARTED, null, Set.of(), List.of(), null, null, false);
    }

    static EvidencePhoto of(PhotoAdded event) {
        return new EvidencePhoto(
                event.photoId(),
                Stage.valueOf(event.stage()),
                event.takenOn(),
                event.uploadedBy().equals(event.addedBy())
                        ? Set.of(event.addedBy())
                        : Set.of(event.uploadedBy(), event.addedBy()),
                red(event.flags()).toList(),
                null,
                null,
                true);
    }

    /** Nobody has decided about what is new. */
    EvidencePhoto after(PhotoFlagged event) {
        return new EvidencePhoto(
                photoId,
                stage,
                takenOn,
                broughtBy,
                Stream.concat(redFlags.stream(), red(event.flags())).toList(),
                null,
                null,
                comparable);
    }

    EvidencePhoto after(PhotoDecided event) {
        return new EvidencePhoto(
                photoId, stage, takenOn, broughtBy, redFlags, event.accepted(), event.decidedBy(), comparable);
    }

    boolean decided() {
        return accepted != null;
    }

    boolean rejected() {
        return Boolean.FALSE.equals(accepted);
    }

    /** Whether something is held against it and nobody has decided. */
    boolean open() {
        return !decided() && !redFlags.isEmpty();
    }

    /** Whether it shows what it is said to show, as far as is known. */
    boolean counts() {
        return !rejected() && !open();
    }

    private static Stream<Map<String, String>> red(List<Map<String, String>> flags) {
        return flags.stream().filter(flag -> Boolean.parseBoolean(flag.get("red")));
    }
}
