package vn.chungtay.housing.housecase.write;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import vn.chungtay.housing.housecase.events.CaseResumed;
import vn.chungtay.housing.housecase.events.CaseSettled;
import vn.chungtay.housing.housecase.events.CaseSuspended;
import vn.chungtay.housing.housecase.events.CaseWithdrawn;
import vn.chungtay.housing.housecase.events.DuplicateDecided;
import vn.chungtay.housing.housecase.events.DuplicateSuspected;
import vn.chungtay.housing.housecase.events.FirstSponsorship;
import vn.chungtay.housing.housecase.events.FoundationConfirmed;
import vn.chungtay.housing.housecase.events.HouseAccepted;
import vn.chungtay.housing.housecase.events.HouseCaseEvent;
import vn.chungtay.housing.housecase.events.HouseCaseListed;
import vn.chungtay.housing.housecase.events.HouseHandedOver;
import vn.chungtay.infra.service.errors.Rule;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.values.DayOfFact;

/** How far one case has come, by which days, and what holds it where it is: a doubt, or a suspension. */
@NullUnmarked
final class Progress {

    private Stage stage;
    private final Map<Stage, LocalDate> reachedOn = new EnumMap<>(Stage.class);
    private Doubt doubt = Doubt.NONE;
    private final Suspensions suspensions = new Suspensions();

    /** The stage it is in. */
    Stage stage() {
        return stage;
    }

    /** The stages it has reached, and when. */
    Map<Stage, LocalDate> reachedOn() {
        return reachedOn;
    }

    /**
     * Whether people may take the step now, for that day.
     *
     * @throws RuleViolated {@code case.wrong-stage}, or what holds the case where it is
     */
    void check(Step step, DayOfFact day) {
        Rule.check(new StageAllowsStep(step, stage), new DoubtAllowsStep(step, doubt));
        suspensions.check(step, day.day());
    }

    /** Stages are dated in their order. */
    DateNotBeforeFormerStage notBeforeFormerStage(DayOfFact day) {
        return new DateNotBeforeFormerStage(stage, reachedOn.get(stage), day.day());
    }

    /** No day before the one on which the case got to that stage. */
    DateNotBeforeFormerStage notBefore(Stage reached, DayOfFact day) {
        return new DateNotBeforeFormerStage(reached, reachedOn.get(reached), day.day());
    }

    /** Whether nothing but what was promised is missing, and the case does not stand still. */
    boolean maySettle() {
        return stage == Stage.HANDED_OVER && !suspensions.present();
    }

    /** That day, or that of the handover where it is later: what comes late may have happened before. */
    LocalDate notBeforeHandover(LocalDate day) {
        LocalDate handedOverOn = reachedOn.get(Stage.HANDED_OVER);
        return day.isBefore(handedOverOn) ? handedOverOn : day;
    }

    void evolve(HouseCaseEvent event) {
        switch (event) {
            case HouseCaseListed _ -> reach(Stage.LISTED, event);
            case DuplicateSuspected _ -> doubt = Doubt.SUSPECTED;
            case DuplicateDecided decided -> doubt = Doubt.after(decided);
            case FirstSponsorship _ -> reach(Stage.SPONSORED, event);
            case FoundationConfirmed _ -> reach(Stage.STARTED, event);
            case HouseAccepted _ -> reach(Stage.ACCEPTED, event);
            case HouseHandedOver _ -> reach(Stage.HANDED_OVER, event);
            case CaseSettled _ -> reach(Stage.SETTLED, event);
            case CaseSuspended suspended -> suspensions.evolve(suspended);
            case CaseResumed resumed -> suspensions.evolve(resumed);
            case CaseWithdrawn _ -> reach(Stage.WITHDRAWN, event);
            default -> {}
        }
    }

    private void reach(Stage reached, HouseCaseEvent event) {
        stage = reached;
        reachedOn.put(reached, event.occurredOn());
    }
}
