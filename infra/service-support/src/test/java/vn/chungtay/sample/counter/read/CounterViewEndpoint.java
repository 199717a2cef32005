package vn.chungtay.sample.counter.read;

import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.view.Answer;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.Views;

@RestController
@RequestMapping("/api/v1/sample")
public class CounterViewEndpoint {

    private final Views views;

    public CounterViewEndpoint(Views views) {
        this.views = views;
    }

    @GetMapping("/counters/{id}")
    @Permitted("sample.read")
    public Answer<CounterView> counter(@PathVariable String id, MinPosition minPosition) {
        return views.read(CounterViewProjector.VIEW, minPosition, counters -> {
            CounterView view = counters.find(CounterView.class, id);
            if (view == null) {
                throw new NotFound("counter.unknown", Map.of("id", id));
            }
            return view;
        });
    }

    @GetMapping("/open")
    @Permitted("sample.look")
    public Map<String, Integer> open(@RequestParam(defaultValue = "1") int number) {
        return Map.of("number", number);
    }

    /** Names no operation, so it answers nobody. */
    @GetMapping("/forgotten")
    public String forgotten() {
        return "never";
    }
}
