package vn.chungtay.infra.service.operations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.infra.eventstream.consume.DeadLetter;
import vn.chungtay.infra.eventstream.consume.DeadLetterDesk;
import vn.chungtay.infra.eventstream.consume.LetterFilter;
import vn.chungtay.infra.eventstream.operate.OperatorAct;
import vn.chungtay.infra.eventstream.operate.OperatorAct.Kind;
import vn.chungtay.infra.service.command.CommandCalls;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.operations.Requests.Wish;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.Permitted;

/** The dead letters of a service's consumers: looking at them, having them tried again, giving them up. */
@RestController
@RequestMapping("/api/v1/${chungtay.area}/operations/dead-letters")
public class DeadLetterEndpoint {

    private final DeadLetterDesk desk;
    private final Requests requests;

    public DeadLetterEndpoint(DeadLetterDesk desk, Requests requests) {
        this.desk = desk;
        this.requests = requests;
    }

    /**
     * Why a letter is given up.
     *
     * @param reason in the operator's words, without personal data; up to 500 characters
     */
    public record Discard(@NotBlank @Size(max = 500) String reason) {}

    /**
     * Which letters to try again.
     *
     * @param cause kind of cause, as the list shows it
     * @param topic only of this topic, absent for all
     */
    public record RetryCause(
            @NotBlank @Size(max = 200) String cause,
            @Nullable @Size(max = 200) String topic) {}

    /** What waits, the oldest first. */
    @GetMapping
    @Permitted("operations.read-dead-letters")
    public PageView<LetterView> list(
            @RequestParam(required = false) @Nullable String topic,
            @RequestParam(required = false) @Nullable String cause,
            @RequestParam(required = false) @Nullable String aggregateId,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return PageView.of(desk.list(new LetterFilter(topic, cause, aggregateId), after, limit), LetterView::of);
    }

    /** One letter, with headers and data. */
    @GetMapping("/{letterId}")
    @Permitted("operations.read-dead-letters")
    public LetterDetails inspect(@PathVariable String letterId) {
        DeadLetter letter = letter(letterId);
        return LetterDetails.of(letter, desk.firstOf(letter));
    }

    /** Tries a letter again, and those of its aggregate behind it. */
    @PostMapping("/{letterId}/retries")
    @Permitted("operations.retry-dead-letters")
    public ResponseEntity<ActView> retry(
            @PathVariable String letterId, Actor actor, @RequestHeader(CommandCalls.KEY_HEADER) String key) {
        return requests.take(actor, key, () -> new Wish(Kind.RETRY_LETTER, target(first(letterId)), null));
    }

    /** Tries all letters with a cause again, and those of their aggregates behind them. */
    @PostMapping("/retries")
    @Permitted("operations.retry-dead-letters")
    public ResponseEntity<ActView> retryCause(
            @RequestBody @Valid RetryCause body, Actor actor, @RequestHeader(CommandCalls.KEY_HEADER) String key) {
        Map<String, String> target = new HashMap<>(Map.of(DeadLetterDesk.CAUSE, body.cause()));
        if (body.topic() != null) {
            target.put(DeadLetterDesk.TOPIC, body.topic());
        }
        return requests.take(actor, key, () -> new Wish(Kind.RETRY_CAUSE, target, null));
    }

    /** Gives a letter up: it never takes effect, and those behind it go on. */
    @PostMapping("/{letterId}/discards")
    @Permitted("operations.discard-dead-letters")
    public ResponseEntity<ActView> discard(
            @PathVariable String letterId,
            @RequestBody @Valid Discard body,
            Actor actor,
            @RequestHeader(CommandCalls.KEY_HEADER) String key) {
        return requests.take(actor, key, () -> new Wish(Kind.DISCARD_LETTER, target(first(letterId)), body.reason()));
    }

    private DeadLetter letter(String letterId) {
        return desk.find(letterId).orElseThrow(() -> new NotFound("dead-letter.unknown", Map.of("letterId", letterId)));
    }

    private DeadLetter first(String letterId) {
        DeadLetter letter = letter(letterId);
        DeadLetter first = desk.firstOf(letter);
        if (!first.id().equals(letter.id())) {
            throw new RuleViolated("dead-letter.not-first", Map.of("letterId", letterId, "firstLetterId", first.id()));
        }
        return letter;
    }

    private static Map<String, String> target(DeadLetter letter) {
        Map<String, String> target = new HashMap<>(Map.of(
                DeadLetterDesk.LETTER,
                letter.id(),
                DeadLetterDesk.TOPIC,
                letter.place().topic(),
                "partition",
                Integer.toString(letter.place().partition()),
                "offset",
                Long.toString(letter.place().offset()),
                DeadLetterDesk.CAUSE,
                letter.cause().text()));
        if (letter.consumer() != null) {
            target.put(DeadLetterDesk.CONSUMER, letter.consumer());
        }
        DeadLetter.Event event = letter.event();
        if (event != null) {
            target.put(DeadLetterDesk.SOURCE, event.source());
            target.put(OperatorAct.AGGREGATE, event.subject());
            target.put("sequence", Long.toString(event.sequence()));
            target.put("type", event.type());
        }
        return target;
    }
}
