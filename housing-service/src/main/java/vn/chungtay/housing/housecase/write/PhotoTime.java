package vn.chungtay.housing.housecase.write;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.chungtay.housing.shared.PhotoFlag;

/**
 * Whether a photo can have been taken on that day.
 *
 * @param takenOn the day
 * @param stage what it shows
 * @param listedOn day of the listing
 * @param reachedOn the stages that the case has reached, and when
 * @param others the other photos of the case that were not rejected
 * @param daysFromFoundation how many days lie at least between the foundation and a later stage
 */
record PhotoTime(
        LocalDate takenOn,
        Stage stage,
        LocalDate listedOn,
        Map<Stage, LocalDate> reachedOn,
        List<EvidencePhoto> others,
        Function<Stage, DatedValue> daysFromFoundation) {

    /** The stages of the new house; the old one stands from the listing on, and before. */
    private static final Set<Stage> OF_NEW_HOUSE = EnumSet.of(Stage.STARTED, Stage.ACCEPTED, Stage.HANDED_OVER);

    /**
     * Something that is known of the house.
     *
     * @param stage what it was like
     * @param day when
     */
    private record Moment(Stage stage, LocalDate day) {}

    List<Map<String, String>> flags() {
        return Stream.of(beforeCase(), outOfOrder(), tooSoon())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Map<String, String>> beforeCase() {
        return OF_NEW_HOUSE.contains(stage) && takenOn.isBefore(listedOn)
                ? Optional.of(flag(PhotoFlag.TAKEN_BEFORE_CASE, Map.of("listedOn", listedOn.toString())))
                : Optional.empty();
    }

    private Optional<Map<String, String>> outOfOrder() {
        return Stream.concat(photographed(), recorded())
                .filter(this::contradicted)
                .findFirst()
                .map(moment -> flag(
                        PhotoFlag.OUT_OF_STAGE_ORDER,
                        Map.of(
                                "otherStage", moment.stage().name(),
                                "otherOn", moment.day().toString())));
    }

    private boolean contradicted(Moment moment) {
        int order = moment.stage().compareTo(stage);
        return order < 0 ? takenOn.isBefore(moment.day()) : order > 0 && takenOn.isAfter(moment.day());
    }

    private Optional<Map<String, String>> tooSoon() {
        if (stage == Stage.STARTED) {
            return photographed()
                    .filter(moment -> moment.stage().compareTo(Stage.STARTED) > 0)
                    .flatMap(later -> tooSoon(takenOn, later).stream())
                    .findFirst();
        }
        return OF_NEW_HOUSE.contains(stage)
                ? foundationOn().flatMap(from -> tooSoon(from, new Moment(stage, takenOn)))
                : Optional.empty();
    }

    /** The first photo of the foundation says better when it stood than the confirmation does. */
    private Optional<LocalDate> foundationOn() {
        return photographed()
                .filter(moment -> moment.stage() == Stage.STARTED)
                .map(Moment::day)
                .min(LocalDate::compareTo)
                .or(() -> Optional.ofNullable(reachedOn.get(Stage.STARTED)));
    }

    private Optional<Map<String, String>> tooSoon(LocalDate foundationOn, Moment later) {
        DatedValue least = daysFromFoundation.apply(later.stage());
        long days = ChronoUnit.DAYS.between(foundationOn, later.day());
        if (days < 0 || days >= least.value().longValueExact()) {
            return Optional.empty();
        }
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("foundationOn", foundationOn.toString());
        facts.put("laterStage", later.stage().name());
        facts.put("laterOn", later.day().toString());
        facts.put("days", Long.toString(days));
        facts.putAll(least.ownLimit());
        return Optional.of(flag(
                later.stage() == Stage.ACCEPTED
                        ? PhotoFlag.COMPLETED_RIGHT_AFTER_FOUNDATION
                        : PhotoFlag.STAGES_TOO_CLOSE,
                facts));
    }

    private Stream<Moment> photographed() {
        return others.stream()
                .filter(other -> other.takenOn() != null)
                .map(other -> new Moment(other.stage(), Objects.requireNonNull(other.takenOn())));
    }

    private Stream<Moment> recorded() {
        return OF_NEW_HOUSE.stream()
                .filter(reachedOn::containsKey)
                .map(reached -> new Moment(reached, Objects.requireNonNull(reachedOn.get(reached))));
    }

    private Map<String, String> flag(PhotoFlag flag, Map<String, String> facts) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("takenOn", takenOn.toString());
        all.putAll(facts);
        return flag.entry(all);
    }
}
