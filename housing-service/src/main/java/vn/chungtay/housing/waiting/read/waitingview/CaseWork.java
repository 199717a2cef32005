package vn.chungtay.housing.waiting.read.waitingview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.housing.housecase.events.CaseResumed;
import vn.chungtay.housing.housecase.events.CaseSettled;
import vn.chungtay.housing.housecase.events.CaseSuspended;
import vn.chungtay.housing.housecase.events.CaseWithdrawn;
import vn.chungtay.housing.housecase.events.DuplicateDecided;
import vn.chungtay.housing.housecase.events.DuplicateSuspected;
import vn.chungtay.housing.housecase.events.FoundationConfirmed;
import vn.chungtay.housing.housecase.events.HouseAssessed;
import vn.chungtay.housing.housecase.events.HouseCaseEvent;
import vn.chungtay.housing.housecase.events.HouseCaseListed;
import vn.chungtay.housing.housecase.events.HouseHandedOver;
import vn.chungtay.housing.housecase.events.InstalmentEvent;
import vn.chungtay.housing.housecase.events.InstalmentRequested;
import vn.chungtay.housing.housecase.events.PayeeDecided;
import vn.chungtay.housing.housecase.events.PayeeNamed;
import vn.chungtay.housing.housecase.events.PhotoAdded;
import vn.chungtay.housing.housecase.events.PhotoDecided;
import vn.chungtay.housing.housecase.events.PhotoFlagged;
import vn.chungtay.housing.housecase.events.SponsorshipEvent;
import vn.chungtay.housing.housecase.events.SponsorshipLowered;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocument;

/**
 * What has to be known of a case to say what waits in it, and what does. A doubt about a duplicate, a suspension and the end of
 * the case hide all the rest, since nothing else can be decided then.
 */
@Document("waitingCase")
@NullUnmarked
final class CaseWork implements ViewDocument {

    /** What a case has at most once; the id of the work is the case's with this. */
    private static final List<WorkKind> SINGLE = List.of(
            WorkKind.DUPLICATE,
            WorkKind.SPONSORSHIP,
            WorkKind.PAYEE,
            WorkKind.INSTALMENT_TO_REQUEST,
            WorkKind.INSTALMENT_LATE);

    private String id;
    private long position;
    private String unitCode;
    private String provinceCode;
    private boolean simulated;
    private String listedBy;
    private Set<String> people = Set.of();
    private Progress progress = Progress.LISTED;
    private boolean suspended;
    private Doubt doubt = Doubt.NONE;
    private boolean unfit;
    private List<PromisedSum> sums = List.of();
    private Payee payee;
    private Map<String, Photo> photos = Map.of();
    private Set<String> acceptedBy = Set.of();
    private List<Waits> waiting = List.of();

    /** How far it has come, as far as money depends on it. */
    private enum Progress {
        LISTED,
        SPONSORED,
        STARTED,
        HANDED_OVER,
        OVER
    }

    /** Whether it looks like another case. */
    private enum Doubt {
        NONE,
        OPEN,
        CONFIRMED
    }

    /**
     * The account that was named last.
     *
     * @param open whether somebody else has to decide about it
     */
    record Payee(String payeeId, String namedBy, boolean open, Instant heldUntil) {}

    /**
     * A photo.
     *
     * @param red whether a red flag was ever raised against it
     * @param open whether nobody has decided since
     */
    record Photo(List<String> broughtBy, boolean red, boolean open) {}

    /**
     * Something that waits in the case; the work is made of it.
     *
     * @param workId id of the work
     * @param below what is added to the path of the case
     */
    record Waits(String workId, WorkKind kind, String below, Instant since, List<String> notBy) {}

    /** The document with this event told too. */
    CaseWork after(HouseCaseEvent event, Position at, Instant recordedAt) {
        position = at.value();
        switch (event) {
            case HouseCaseListed listed -> on(listed);
            case DuplicateSuspected _ -> doubt = Doubt.OPEN;
            case DuplicateDecided decided -> doubt = decided.duplicate() ? Doubt.CONFIRMED : Doubt.NONE;
            case HouseAssessed assessed -> unfit = !assessed.eligible() && assessed.binding();
            case SponsorshipEvent sponsored -> on(sponsored);
            case SponsorshipLowered lowered -> on(lowered);
            case FoundationConfirmed _ -> progress = Progress.STARTED;
            case HouseHandedOver _ -> progress = Progress.HANDED_OVER;
            case CaseSettled _ -> progress = Progress.OVER;
            case CaseWithdrawn _ -> progress = Progress.OVER;
            case CaseSuspended _ -> suspended = true;
            case CaseResumed _ -> suspended = false;
            case InstalmentEvent instalment -> on(instalment);
            case PayeeNamed named ->
                payee = new Payee(
                        named.payeeId(), named.namedBy(), !named.doubts().isEmpty(), named.heldUntil());
            case PayeeDecided decided -> on(decided);
            case PhotoAdded added -> on(added);
            case PhotoFlagged flagged -> on(flagged);
            case PhotoDecided decided -> on(decided);
            default -> {} // nothing waits for it, nor after it
        }
        waiting = now(recordedAt);
        return this;
    }

    private void on(HouseCaseListed event) {
        id = event.caseId();
        unitCode = event.unitCode();
        provinceCode = event.provinceCode();
        simulated = event.simulated();
        listedBy = event.listedBy();
        people = Set.of(listedBy);
    }

    private void on(SponsorshipEvent event) {
        if (progress == Progress.LISTED) {
            progress = Progress.SPONSORED;
        }
        people = and(people, event.confirmedBy());
        if (event.instalmentPlan() != null) {
            sums = Stream.concat(
                            sums.stream(), Stream.of(PromisedSum.of(event.sponsorshipId(), event.instalmentPlan())))
                    .toList();
        }
    }

    private void on(SponsorshipLowered event) {
        people = and(people, event.loweredBy());
        sums = sums.stream()
                .map(sum -> sum.after(event))
                .filter(PromisedSum::anythingLeft)
                .toList();
    }

    private void on(InstalmentEvent event) {
        if (event instanceof InstalmentRequested requested) {
            people = and(people, requested.requestedBy());
        }
        sums = sums.stream().map(sum -> sum.after(event)).toList();
    }

    private void on(PayeeDecided event) {
        if (payee.payeeId().equals(event.payeeId())) {
            payee = new Payee(payee.payeeId(), payee.namedBy(), false, payee.heldUntil());
        }
    }

    private void on(PhotoAdded event) {
        boolean red = red(event.flags());
        List<String> broughtBy =
                Stream.of(event.uploadedBy(), event.addedBy()).distinct().toList();
        photo(event.photoId(), new Photo(broughtBy, red, red));
    }

    private void on(PhotoFlagged event) {
        Photo before = photos.get(event.photoId());
        boolean red = before.red() || red(event.flags());
        photo(event.photoId(), new Photo(before.broughtBy(), red, red));
    }

    private void on(PhotoDecided event) {
        Photo before = photos.get(event.photoId());
        photo(event.photoId(), new Photo(before.broughtBy(), before.red(), false));
        if (event.accepted()) {
            acceptedBy = and(acceptedBy, event.decidedBy());
        }
    }

    private void photo(String photoId, Photo photo) {
        Map<String, Photo> next = new LinkedHashMap<>(photos);
        next.put(photoId, photo);
        photos = next;
    }

    private static boolean red(List<Map<String, String>> flags) {
        return flags.stream().anyMatch(flag -> Boolean.parseBoolean(flag.get("red")));
    }

    private static Set<String> and(Set<String> some, String more) {
        Set<String> all = new TreeSet<>(some);
        all.add(more);
        return all;
    }

    /** What waits after the event; what did before has waited since then. */
    private List<Waits> now(Instant recordedAt) {
        List<Waits> now = new ArrayList<>();
        if (suspended || progress == Progress.OVER || doubt == Doubt.CONFIRMED) {
            return now;
        }
        if (doubt == Doubt.OPEN) {
            now.add(single(WorkKind.DUPLICATE, recordedAt, List.of(listedBy)));
            return now;
        }
        if (progress == Progress.LISTED && !unfit) {
            now.add(single(WorkKind.SPONSORSHIP, recordedAt, List.of(listedBy)));
        }
        photos.forEach((photoId, photo) -> {
            if (photo.open()) {
                now.add(waits(photoWork(photoId), WorkKind.PHOTO, "/photos", recordedAt, photo.broughtBy()));
            }
        });
        if (payee != null && payee.open()) {
            now.add(single(WorkKind.PAYEE, recordedAt, List.of(payee.namedBy())));
        }
        if (sums.stream().anyMatch(PromisedSum::late)) {
            now.add(single(WorkKind.INSTALMENT_LATE, recordedAt, List.of()));
        }
        if (mayBeRequested()) {
            Instant from = payee != null
                            && payee.heldUntil() != null
                            && payee.heldUntil().isAfter(recordedAt)
                    ? payee.heldUntil()
                    : recordedAt;
            now.add(single(WorkKind.INSTALMENT_TO_REQUEST, from, List.copyOf(acceptedBy)));
        }
        return now;
    }

    /** The next part of a sum: its gate is reached, none is under way, and nobody else has to decide something first. */
    private boolean mayBeRequested() {
        boolean started = progress.compareTo(Progress.STARTED) >= 0;
        boolean handedOver = progress.compareTo(Progress.HANDED_OVER) >= 0;
        return sums.stream().anyMatch(sum -> sum.mayBeRequested(started, handedOver))
                && photos.values().stream().noneMatch(Photo::open)
                && (payee == null || !payee.open());
    }

    private Waits single(WorkKind kind, Instant since, List<String> notBy) {
        return waits(singleWork(kind), kind, "", since, notBy);
    }

    private Waits waits(String workId, WorkKind kind, String below, Instant since, List<String> notBy) {
        Instant waitsSince = waiting.stream()
                .filter(before -> before.workId().equals(workId))
                .map(Waits::since)
                .findFirst()
                .orElse(since);
        return new Waits(workId, kind, below, waitsSince, notBy);
    }

    private String singleWork(WorkKind kind) {
        return id + "/" + kind.name();
    }

    private String photoWork(String photoId) {
        return id + "/" + photoId;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public long position() {
        return position;
    }

    /** What waits in it. */
    List<Work> works() {
        return waiting.stream().map(this::work).toList();
    }

    private Work work(Waits waits) {
        String path = "/api/v1/housing/cases/" + id + waits.below();
        return new Work.About(id, id, path, unitCode, provinceCode, simulated)
                .waits(waits.workId(), waits.kind().desks().getFirst(), waits.since(), null, waits.notBy());
    }

    /** The ids of all that ever waited in it, or could have. */
    List<String> everWaited() {
        return Stream.concat(
                        SINGLE.stream().map(this::singleWork),
                        photos.keySet().stream().map(this::photoWork))
                .toList();
    }

    /** Who listed it, sponsored it or asked for its money: what is found out about it is about them. */
    List<String> people() {
        return List.copyOf(people);
    }
}
