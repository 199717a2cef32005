package vn.chungtay.housing.waiting.read.waitingview;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.housing.shared.ListedUnits;
import vn.chungtay.housing.waiting.read.waitingview.Desks.Seat;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.view.Answer;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.ServedDocuments;
import vn.chungtay.infra.service.view.Views;

/** Shows each member of staff what waits for them, and never what they brought about themselves. */
@RestController
public class WaitingEndpoint {

    private static final String READ = "housing.read-waiting-work";

    private final Views views;
    private final Desks desks;
    private final ListedUnits units;
    private final Clock clock;

    WaitingEndpoint(Views views, Desks desks, ListedUnits units, Clock clock) {
        this.views = views;
        this.desks = desks;
        this.units = units;
        this.clock = clock;
    }

    /**
     * What the caller may decide, the oldest first, and how much of each kind there is.
     *
     * @param kind of this kind alone
     * @param unitCode of this unit alone, of any time
     * @param after cursor of the former page
     * @param limit how many, from 1 to 200
     */
    @GetMapping("/api/v1/housing/waiting")
    @Permitted(READ)
    public Answer<WaitingPage> list(
            @RequestParam(required = false) @Nullable WorkKind kind,
            @RequestParam(required = false) @Nullable String unitCode,
            @RequestParam(defaultValue = "") @Size(max = 200) String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            MinPosition minPosition,
            Actor actor) {
        if (unitCode != null) {
            units.require(actor, READ, unitCode);
        }
        Instant now = clock.instant();
        List<Seat> seats = desks.of(actor, kind, unitCode);
        return views.read(
                WaitingProjector.VIEW,
                minPosition,
                all -> WaitingPage.of(
                        after.isEmpty() ? counts(all, seats, actor, now) : null,
                        page(all, seats, actor, now, after, limit + 1),
                        limit,
                        LocalDate.ofInstant(now, DayOfFact.VIETNAM)));
    }

    /** Each seat gives its oldest by an index of its own; the oldest of all are among them. */
    private static List<Work> page(
            ServedDocuments all, List<Seat> seats, Actor actor, Instant now, String after, int limit) {
        return seats.stream()
                .flatMap(seat -> {
                    Criteria wanted = at(seat, seat.desk())
                            .and("place")
                            .gt(after)
                            .lt(until(now))
                            .and("notBy")
                            .ne(actor.staffRef());
                    return all
                            .find(
                                    Work.class,
                                    Query.query(wanted).with(Sort.by("place")).limit(limit))
                            .stream();
                })
                .sorted(Comparator.comparing(Work::place))
                .limit(limit)
                .toList();
    }

    /**
     * All that lies on a desk, less what the caller has to do with: both are counted in an index alone, where looking at who may not
     * would read every document.
     */
    private static List<WaitingPage.Count> counts(ServedDocuments all, List<Seat> seats, Actor actor, Instant now) {
        Map<WorkKind, Long> byKind = new EnumMap<>(WorkKind.class);
        for (Seat seat : seats) {
            for (String desk : seat.desk()) {
                Criteria there = at(seat, List.of(desk)).and("place").lt(until(now));
                Criteria own = at(seat, List.of(desk))
                        .and("place")
                        .lt(until(now))
                        .and("notBy")
                        .is(actor.staffRef());
                long count = all.count(Work.class, Query.query(there)) - all.count(Work.class, Query.query(own));
                byKind.merge(WorkKind.Desk.kindOf(desk), count, Long::sum);
            }
        }
        return byKind.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new WaitingPage.Count(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Criteria at(Seat seat, List<String> desk) {
        Criteria at = Criteria.where("desk").in(desk);
        Set<String> unitCodes = seat.unitCodes();
        if (unitCodes != null) {
            at = at.and("unitCode").in(unitCodes);
        }
        return seat.onlyBy() == null ? at : at.and("onlyBy").is(seat.onlyBy());
    }

    /** What a hold keeps back does not wait yet. */
    private static String until(Instant now) {
        return Work.place(now.plusMillis(1));
    }
}
