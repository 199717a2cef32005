package vn.chungtay.housing.housecase.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.housing.shared.PhotoFlag;
import vn.chungtay.housing.shared.Place;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.vault.PersonalDataVault;

/** Judges whether a photo can show what it is said to show: by its time and place. What it looks like is compared afterwards. */
@Component
class Plausibility {

    private static final String PURPOSE = "distance of a photo to its commune";

    private final EvidenceRules rules;
    private final Communes communes;
    private final PersonalDataVault vault;

    Plausibility(EvidenceRules rules, Communes communes, PersonalDataVault vault) {
        this.rules = rules;
        this.communes = communes;
        this.vault = vault;
    }

    /**
     * What came out.
     *
     * @param distanceKm from the place of the photo to the centre of the commune, rounded; absent where one is not known
     * @param flags what can be said against it
     */
    record Judged(@Nullable Integer distanceKm, List<Map<String, String>> flags) {}

    /**
     * Judges.
     *
     * @param stage what it is said to show
     * @param standing the photos of the case that were not rejected
     * @param reachedOn the stages that the case has reached, and when
     * @param day by whose rules it is judged: the one on which it was brought
     * @param reader who brings it; the vault records that the place was read for them
     */
    Judged judge(
            SeenPhoto photo,
            Stage stage,
            CaseFacts facts,
            List<EvidencePhoto> standing,
            Map<Stage, LocalDate> reachedOn,
            LocalDate day,
            Actor reader) {
        List<Map<String, String>> flags = new ArrayList<>();
        Integer distanceKm = distanceKm(photo, facts, reader);
        if (distanceKm != null) {
            flags.addAll(tooFar(distanceKm, rules.farthestKm(facts.communeCode(), day)));
        }
        LocalDate takenOn = photo.takenOn();
        if (takenOn != null) {
            List<EvidencePhoto> others = standing.stream()
                    .filter(other -> !other.photoId().equals(photo.photoId()))
                    .toList();
            flags.addAll(new PhotoTime(
                            takenOn,
                            stage,
                            facts.listedOn(),
                            reachedOn,
                            others,
                            later -> rules.daysFromFoundation(facts.kind(), later, day))
                    .flags());
        }
        photo.notices().forEach(notice -> flags.add(notice.entry(Map.of())));
        return new Judged(distanceKm, flags);
    }

    private @Nullable Integer distanceKm(SeenPhoto photo, CaseFacts facts, Actor reader) {
        String placeId = photo.placeId();
        return placeId == null
                ? null
                : communes.centreOf(facts.communeCode(), facts.listedOn())
                        .map(centre -> (int) Math.round(
                                Place.of(vault.read(placeId, reader, PURPOSE)).distanceKm(centre)))
                        .orElse(null);
    }

    /** Compared as it is shown, in whole kilometres: the centres are approximate. */
    private static List<Map<String, String>> tooFar(int distanceKm, DatedValue farthest) {
        if (distanceKm <= farthest.value().intValueExact()) {
            return List.of();
        }
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("distanceKm", Integer.toString(distanceKm));
        facts.putAll(farthest.ownLimit());
        return List.of(PhotoFlag.TOO_FAR.entry(facts));
    }
}
