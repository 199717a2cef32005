package vn.chungtay.housing.housecase.write;

import java.time.LocalDate;
import vn.chungtay.housing.shared.HouseKind;

/**
 * The dated rules that photos are judged by, in the words of this service. All are limits of ours, none is law: what goes beyond
 * them is not refused but shown to another person.
 */
public interface EvidenceRules {

    /**
     * How far from the centre of the commune a photo may be taken, whole kilometres: the commune's own limit where it has one
     * ({@code commune <code>}), as communes are of very different size.
     *
     * @param communeCode commune of the house, under the structure of the day of the listing
     */
    DatedValue farthestKm(String communeCode, LocalDate day);

    /**
     * How many days lie at least between the foundation (of a repair: its first stage) and a later stage.
     *
     * @param later {@link Stage#ACCEPTED} or {@link Stage#HANDED_OVER}
     */
    DatedValue daysFromFoundation(HouseKind kind, Stage later, LocalDate day);

    /** In how many of 64 bits the perceptual hashes of two photos differ at most where they count as alike. */
    DatedValue likeBits(LocalDate day);

    /** How many photos of the stage count at least before a part is paid for it. */
    DatedValue photosBefore(InstalmentPlan.Gate gate, LocalDate day);
}
