package vn.chungtay.housing.emulationgroup.read.groupview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.housing.emulationgroup.events.EmulationGroupComposed;
import vn.chungtay.housing.emulationgroup.events.EmulationGroupDissolved;
import vn.chungtay.housing.emulationgroup.events.EmulationGroupEvent;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocument;

/** A block or cluster as it is kept: the fold of its events. */
@Document("emulationGroupView")
@NullUnmarked
final class GroupDocument implements ViewDocument {

    private String id;
    private long position = -1;
    private long version;
    private List<Composition> compositions = List.of();
    private LocalDate lastDay;
    private List<GroupView.Decision> decisions = List.of();

    /**
     * What holds from a day until the next one.
     *
     * @param from first day
     * @param kind {@code BLOCK} or {@code CLUSTER}
     * @param name what it is called
     * @param leadUnitCode the unit that leads it
     * @param unitCodes its members
     */
    record Composition(LocalDate from, String kind, String name, String leadUnitCode, List<String> unitCodes) {}

    /** A document of which nothing is told yet. */
    static GroupDocument of(String groupId) {
        var document = new GroupDocument();
        document.id = groupId;
        return document;
    }

    /** The document with this event told too. */
    GroupDocument after(EmulationGroupEvent event, Position at, long sequence, Instant recordedAt) {
        position = at.value();
        version = sequence;
        switch (event) {
            case EmulationGroupComposed composed -> on(composed);
            case EmulationGroupDissolved dissolved -> lastDay = dissolved.occurredOn();
        }
        List<GroupView.Decision> longer = new ArrayList<>(decisions);
        longer.add(new GroupView.Decision(
                event.getClass().getSimpleName(),
                event.decisionNumber(),
                event.decidedOn(),
                event.occurredOn(),
                recordedAt));
        decisions = longer;
        return this;
    }

    /** One that holds from the same day takes the place of the last. */
    private void on(EmulationGroupComposed event) {
        List<Composition> next = new ArrayList<>(compositions);
        next.removeIf(was -> was.from().equals(event.occurredOn()));
        next.add(new Composition(
                event.occurredOn(), event.kind(), event.name(), event.leadUnitCode(), event.unitCodes()));
        compositions = next;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public long position() {
        return position;
    }

    /** As it stands on that day. */
    GroupView view(LocalDate day) {
        Composition shown = compositions.getFirst();
        for (Composition each : compositions) {
            shown = each.from().isAfter(day) ? shown : each;
        }
        boolean begun = !compositions.getFirst().from().isAfter(day);
        boolean ended = lastDay != null && day.isAfter(lastDay);
        return new GroupView(
                id,
                version,
                day,
                begun && !ended,
                shown.kind(),
                shown.name(),
                shown.leadUnitCode(),
                shown.unitCodes(),
                spans(Composition::unitCodes),
                spans(composition -> List.of(composition.leadUnitCode())),
                lastDay,
                decisions);
    }

    private List<GroupView.Span> spans(Function<Composition, List<String>> units) {
        List<GroupView.Span> spans = new ArrayList<>();
        for (int i = 0; i < compositions.size(); i++) {
            Composition begins = compositions.get(i);
            List<String> before = i == 0 ? List.of() : units.apply(compositions.get(i - 1));
            for (String unitCode : units.apply(begins)) {
                if (!before.contains(unitCode)) {
                    spans.add(new GroupView.Span(unitCode, begins.from(), lastDay(unitCode, i, units)));
                }
            }
        }
        return spans;
    }

    /** The day before the first composition without the unit, or the last day of the group. */
    private LocalDate lastDay(String unitCode, int since, Function<Composition, List<String>> units) {
        return compositions.stream()
                .skip(since)
                .filter(later -> !units.apply(later).contains(unitCode))
                .findFirst()
                .map(later -> later.from().minusDays(1))
                .orElse(lastDay);
    }
}
