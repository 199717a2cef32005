package vn.chungtay.housing.housecase.write;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.housing.testing.Cases.CASE;
import static vn.chungtay.housing.testing.Cases.HEAD;
import static vn.chungtay.housing.testing.Cases.LISTED_ON;
import static vn.chungtay.housing.testing.Cases.NOW;
import static vn.chungtay.housing.testing.Cases.OFFICER;
import static vn.chungtay.housing.testing.Cases.REACTION;
import static vn.chungtay.housing.testing.Cases.UNIT_HEAD;
import static vn.chungtay.housing.testing.Cases.WITHDRAWN_ON;
import static vn.chungtay.housing.testing.Cases.on;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.Size;
import vn.chungtay.housing.housecase.events.CaseWithdrawn;
import vn.chungtay.housing.housecase.events.InstalmentEvent;
import vn.chungtay.housing.housecase.events.InstalmentPaid;
import vn.chungtay.housing.housecase.events.InstalmentReleased;
import vn.chungtay.housing.housecase.write.checkterm.CheckTerm;
import vn.chungtay.housing.housecase.write.requestinstalment.RequestInstalment;
import vn.chungtay.housing.housecase.write.withdrawcase.WithdrawCase;
import vn.chungtay.housing.housecase.write.withdrawcase.WithdrawalReason;
import vn.chungtay.housing.household.events.HouseholdClaimed;
import vn.chungtay.housing.household.write.Household;
import vn.chungtay.housing.shared.InstalmentId;
import vn.chungtay.housing.testing.Cases;
import vn.chungtay.housing.testing.VaultInMemory;
import vn.chungtay.infra.service.errors.RuleViolated;

/**
 * Requests, the fund's answers, payments, terms that pass and the withdrawal in any order, each message late and any of them again: in the end the
 * case and the fund say the same, instalment by instalment, nothing stays set aside for a withdrawn case, and no message ever
 * was refused.
 */
@Tag("property")
class WithdrawalPropertyTest {

    private static final Instant LONG_AFTER = Instant.parse("2999-12-31T00:00:00Z");

    /** What may happen next. */
    enum Move {
        OFFICER_ASKS,
        HEAD_WITHDRAWS,
        TERM_PASSES,
        FUND_HEARS_AND_HAS_MONEY,
        FUND_HEARS_AND_HAS_NONE,
        FUND_HEARS_AGAIN,
        FUND_PAYS,
        CASE_HEARS,
        CASE_HEARS_AGAIN
    }

    @Property(tries = 300)
    void bothSidesAgreeInTheEnd(@ForAll @Size(max = 40) List<Move> moves) {
        try (var housing = new HousingInMemory(new VaultInMemory(HEAD))) {
            var story = new Story(housing);
            moves.forEach(story::move);
            story.hearEverything();

            boolean withdrawn = housing.stored().stream().anyMatch(CaseWithdrawn.class::isInstance);
            assertThat(story.paid()).isEqualTo(story.fund.disbursed());
            if (withdrawn) {
                assertThat(story.fund.withState(FundStandIn.State.RESERVED)).isEmpty();
                assertThat(story.fund.withState(FundStandIn.State.DISBURSED)).isEmpty();
            } else {
                assertThat(story.fund.withState(FundStandIn.State.FREED)).isEqualTo(story.released());
                assertThat(story.fund.withState(FundStandIn.State.DEMANDED_BACK))
                        .isEmpty();
            }
        }
    }

    /** A started case, a fund, and how far each has heard of the other. */
    private static final class Story {

        private final HousingInMemory housing;
        private final FundStandIn fund = new FundStandIn();
        private final Set<Integer> inTheLog = new HashSet<>();
        private int asked;
        private int heardByFund;
        private int heardByCase;

        Story(HousingInMemory housing) {
            this.housing = housing;
            Cases cases = Cases.story();
            housing.given(
                            HouseCase.class,
                            CASE.value(),
                            List.of(cases.listed(), cases.sponsored(), cases.payeeNamed(), cases.started()))
                    .given(
                            Household.class,
                            "household-" + HEAD,
                            List.of(new HouseholdClaimed("household-" + HEAD, CASE.value(), LISTED_ON)));
        }

        void move(Move move) {
            switch (move) {
                case OFFICER_ASKS -> ask();
                case HEAD_WITHDRAWS -> withdraw();
                case TERM_PASSES -> passTime();
                case FUND_HEARS_AND_HAS_MONEY -> fundHears(true);
                case FUND_HEARS_AND_HAS_NONE -> fundHears(false);
                case FUND_HEARS_AGAIN ->
                    published().stream().limit(heardByFund).forEach(event -> fund.hear(event, true));
                case FUND_PAYS -> fund.pay();
                case CASE_HEARS -> caseHears();
                case CASE_HEARS_AGAIN ->
                    Stream.iterate(0, i -> i < heardByCase, i -> i + 1).forEach(this::deliver);
            }
        }

        void hearEverything() {
            while (heardByFund < published().size()) {
                fundHears(true);
            }
            while (heardByCase < fund.answers().size()) {
                caseHears();
            }
        }

        /** Refused while one is under way, and after the withdrawal. */
        private void ask() {
            asked++;
            attempt(
                    new RequestInstalment(CASE, new InstalmentId("instalment-" + asked), 1, on(WITHDRAWN_ON), NOW),
                    true);
        }

        /** Refused the second time. */
        private void withdraw() {
            attempt(new WithdrawCase(CASE, WithdrawalReason.MOVED, on(WITHDRAWN_ON)), false);
        }

        /** Every replica of the service says so, and no case minds. */
        private void passTime() {
            for (int request = 1; request <= asked; request++) {
                var id = new InstalmentId("instalment-" + request);
                if (published().stream().anyMatch(event -> event.instalmentId().equals(id.value()))) {
                    housing.send(new CheckTerm(CASE, id, InstalmentState.REQUESTED, LONG_AFTER), REACTION);
                    housing.send(new CheckTerm(CASE, id, InstalmentState.RESERVED, LONG_AFTER), REACTION);
                    housing.send(new CheckTerm(CASE, id, InstalmentState.RESERVED, LONG_AFTER), REACTION);
                }
            }
        }

        private void attempt(HouseCaseCommand command, boolean byOfficer) {
            int before = housing.stored().size();
            try {
                housing.send(command, byOfficer ? OFFICER : UNIT_HEAD);
            } catch (RuleViolated refusal) {
                assertThat(refusal.code()).isIn("case.wrong-stage", "instalment.already-requested");
                assertThat(housing.stored()).hasSize(before);
            }
        }

        private void fundHears(boolean hasMoney) {
            List<InstalmentEvent> published = published();
            if (heardByFund < published.size()) {
                fund.hear(published.get(heardByFund), hasMoney);
                heardByFund++;
            }
        }

        private void caseHears() {
            if (heardByCase < fund.answers().size()) {
                deliver(heardByCase);
                heardByCase++;
            }
        }

        /** As the service takes a message: its key is in the log with what it brought about, and then nothing is done again. */
        private void deliver(int answer) {
            if (!inTheLog.contains(answer)) {
                int before = housing.stored().size();
                housing.send(fund.answers().get(answer), REACTION);
                if (housing.stored().size() > before) {
                    inTheLog.add(answer);
                }
            }
        }

        private List<InstalmentEvent> published() {
            return housing.stored().stream()
                    .filter(InstalmentEvent.class::isInstance)
                    .map(InstalmentEvent.class::cast)
                    .toList();
        }

        private Set<InstalmentId> paid() {
            return told(InstalmentPaid.class);
        }

        private Set<InstalmentId> released() {
            return told(InstalmentReleased.class);
        }

        private Set<InstalmentId> told(Class<? extends InstalmentEvent> type) {
            return published().stream()
                    .filter(type::isInstance)
                    .map(event -> new InstalmentId(event.instalmentId()))
                    .collect(Collectors.toSet());
        }
    }
}
