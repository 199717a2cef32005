package vn.chungtay.housing.housecase.read.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.housing.shared.Pillar;
import vn.chungtay.infra.service.security.Permitted;

/** Shows by when houses have to be handed over. The texts that say so are public, so everybody may know. */
@RestController
public class DeadlineEndpoint {

    private final Deadlines deadlines;

    public DeadlineEndpoint(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /**
     * The deadline of each programme, what it rests on, and how it was moved.
     *
     * @param pillar of this programme alone
     * @param on as it stood on this day, today where it is absent
     */
    @GetMapping("/api/v1/housing/public/deadlines")
    @Permitted("housing.read-deadlines")
    public List<PillarDeadlines> list(
            @RequestParam(required = false) @Nullable Pillar pillar,
            @RequestParam(required = false) @Nullable LocalDate on) {
        DeadlinesOfDay ofDay = on == null ? deadlines.today() : deadlines.on(on);
        return Stream.of(Pillar.values())
                .filter(each -> pillar == null || each == pillar)
                .map(each -> new PillarDeadlines(each, ofDay.day(), ofDay.of(each.name()), deadlines.history(each)))
                .toList();
    }
}
