package vn.chungtay.sample.counter.write;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.config.Ids;
import vn.chungtay.infra.service.security.Permitted;

@RestController
@RequestMapping("/api/v1/sample/counters")
public class CounterEndpoint {

    private final Ids ids;

    public CounterEndpoint(Ids ids) {
        this.ids = ids;
    }

    public record OpenBody(
            @NotBlank @Pattern(regexp = "[A-Z0-9-]+") String unitCode,
            @NotNull LocalDate occurredOn) {}

    public record CountBody(int by) {}

    @PostMapping
    @Permitted("sample.open")
    public ResponseEntity<Accepted> open(@Valid @RequestBody OpenBody body, CommandCall call) {
        return call.create(
                new Counter.Open(ids.next("counter"), body.unitCode(), body.occurredOn()), "/api/v1/sample/counters");
    }

    @PostMapping("/{id}/counts")
    @Permitted("sample.count")
    public ResponseEntity<Accepted> count(
            @PathVariable String id, @Valid @RequestBody CountBody body, CommandCall call) {
        return call.send(new Counter.Count(id, body.by()));
    }

    @PostMapping("/{id}/matching-counts")
    @Permitted("sample.count")
    public ResponseEntity<Accepted> countMatching(
            @PathVariable String id, @Valid @RequestBody CountBody body, CommandCall call) {
        return call.sendMatching(new Counter.Count(id, body.by()));
    }

    @PostMapping("/{id}/failures")
    @Permitted("sample.count")
    public ResponseEntity<Accepted> fail(@PathVariable String id, CommandCall call) {
        return call.send(new Counter.Fail(id));
    }
}
