package vn.chungtay.housing.housecase.write;

import static vn.chungtay.housing.testing.Cases.CASE;
import static vn.chungtay.housing.testing.Cases.WITHDRAWN_ON;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chungtay.housing.housecase.events.InstalmentCancelled;
import vn.chungtay.housing.housecase.events.InstalmentEvent;
import vn.chungtay.housing.housecase.events.InstalmentExpired;
import vn.chungtay.housing.housecase.events.InstalmentRequested;
import vn.chungtay.housing.housecase.write.recordfunding.RecordPayment;
import vn.chungtay.housing.housecase.write.recordfunding.RecordRefusal;
import vn.chungtay.housing.housecase.write.recordfunding.RecordRelease;
import vn.chungtay.housing.housecase.write.recordfunding.RecordReservation;
import vn.chungtay.housing.shared.InstalmentId;
import vn.chungtay.infra.service.values.VndAmount;

/**
 * The simplest possible fund on the other side of the streams. It hears of requests and cancellations in their order, answers each
 * request once, pays what it has set aside unless it was told that its time is over, and gives its answers in the order in which it made them. What it is told again it
 * knows already.
 */
final class FundStandIn {

    /** What the fund knows of a request. */
    enum State {
        RESERVED,
        REFUSED,
        DISBURSED,
        FREED,
        DEMANDED_BACK
    }

    private final String fundId;
    private final Map<InstalmentId, State> requests = new HashMap<>();
    private final Map<InstalmentId, Long> askedVnd = new HashMap<>();
    private final List<HouseCaseCommand> answers = new ArrayList<>();

    FundStandIn(String fundId) {
        this.fundId = fundId;
    }

    /** What is asked of another fund is none of its business. */
    void hear(InstalmentEvent event, boolean hasMoney) {
        var id = new InstalmentId(event.instalmentId());
        switch (event) {
            case InstalmentRequested asked
            when asked.fundId().equals(fundId) && !requests.containsKey(id) -> {
                askedVnd.put(id, asked.amountVnd());
                answer(id, hasMoney);
            }
            case InstalmentExpired _
            when requests.get(id) == State.RESERVED -> {
                requests.put(id, State.FREED);
                answers.add(new RecordRelease(CASE, id, WITHDRAWN_ON));
            }
            case InstalmentCancelled _
            when requests.get(id) == State.RESERVED -> {
                requests.put(id, State.FREED);
                answers.add(new RecordRelease(CASE, id, WITHDRAWN_ON));
            }
            case InstalmentCancelled _ ->
                requests.computeIfPresent(id, (_, was) -> switch (was) {
                    case DISBURSED -> State.DEMANDED_BACK;
                    case RESERVED, REFUSED, FREED, DEMANDED_BACK -> was;
                });
            default -> {}
        }
    }

    private void answer(InstalmentId id, boolean hasMoney) {
        requests.put(id, hasMoney ? State.RESERVED : State.REFUSED);
        answers.add(
                hasMoney
                        ? new RecordReservation(CASE, id, WITHDRAWN_ON)
                        : new RecordRefusal(CASE, id, 1, "fund.insufficient", WITHDRAWN_ON));
    }

    void pay() {
        for (InstalmentId id : withState(State.RESERVED)) {
            requests.put(id, State.DISBURSED);
            answers.add(new RecordPayment(CASE, id, new VndAmount(askedVnd.get(id)), WITHDRAWN_ON));
        }
    }

    /** How much has left it, đồng, whether it is wanted back or not. */
    long disbursedVnd() {
        return disbursed().stream().mapToLong(askedVnd::get).sum();
    }

    /** What it answered, in its order; each is for the case. */
    List<HouseCaseCommand> answers() {
        return answers;
    }

    /** The requests whose money left the fund, whether it is wanted back or not. */
    Set<InstalmentId> disbursed() {
        Set<InstalmentId> disbursed = withState(State.DISBURSED);
        disbursed.addAll(withState(State.DEMANDED_BACK));
        return disbursed;
    }

    Set<InstalmentId> withState(State wanted) {
        Set<InstalmentId> found = new HashSet<>();
        requests.forEach((id, state) -> {
            if (state == wanted) {
                found.add(id);
            }
        });
        return found;
    }
}
