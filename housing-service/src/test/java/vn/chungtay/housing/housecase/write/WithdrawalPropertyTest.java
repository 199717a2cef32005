package vn.chungtay.housing.housecase.write;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.housing.testing.Cases.CASE;
import static vn.chungtay.housing.testing.Cases.HEAD;
import static vn.chungtay.housing.testing.Cases.LISTED_ON;
import static vn.chungtay.housing.testing.Cases.NOW;
import static vn.chungtay.housing.testing.Cases.OFFICER;
import static vn.chungtay.housing.testing.Cases.OTHER_UNIT_HEAD;
import static vn.chungtay.housing.testing.Cases.REACTION;
import static vn.chungtay.housing.testing.Cases.UNIT_HEAD;
import static vn.chungtay.housing.testing.Cases.WITHDRAWN_ON;
import static vn.chungtay.housing.testing.Cases.on;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import vn.chungtay.housing.housecase.events.InstalmentRefused;
import vn.chungtay.housing.housecase.events.InstalmentReleased;
import vn.chungtay.housing.housecase.events.InstalmentRequested;
import vn.chungtay.housing.housecase.events.SponsorshipEvent;
import vn.chungtay.housing.housecase.events.SponsorshipLowered;
import vn.chungtay.housing.housecase.write.checkterm.CheckTerm;
import vn.chungtay.housing.housecase.write.lowersponsorship.LowerSponsorship;
import vn.chungtay.housing.housecase.write.lowersponsorship.Remainder;
import vn.chungtay.housing.housecase.write.requestinstalment.RequestInstalment;
import vn.chungtay.housing.housecase.write.withdrawcase.WithdrawCase;
import vn.chungtay.housing.housecase.write.withdrawcase.WithdrawalReason;
import vn.chungtay.housing.household.events.HouseholdClaimed;
import vn.chungtay.housing.household.write.Household;
import vn.chungtay.housing.shared.InstalmentId;
import vn.chungtay.housing.shared.SponsorshipId;
import vn.chungtay.housing.testing.Cases;
import vn.chungtay.housing.testing.Lowerings;
import vn.chungtay.housing.testing.VaultInMemory;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.security.Actor;

/**
 * Two sponsors with a fund each; requests, the funds' answers, payments, terms that pass, lowered promises and the withdrawal in any
 * order, each message late and any of them again: in the end the case and each fund say the same, instalment by instalment, no sponsor
 * pays more than they promise in the end, its parts always add up to the promise, nothing stays set aside for a withdrawn case, and no message ever was refused.
 */
@Tag("property")
class WithdrawalPropertyTest {

    private static final Instant LONG_AFTER = Instant.parse("2999-12-31T00:00:00Z");

    /** What may happen next. */
    enum Move {
        OFFICER_ASKS,
        OFFICER_ASKS_THE_OTHER,
        HEAD_WITHDRAWS,
        HEAD_LOWERS,
        OTHER_HEAD_LOWERS,
        OTHER_HEAD_LOWERS_A_LITTLE,
        TERM_PASSES,
        FUND_HEARS_AND_HAS_MONEY,
        FUND_HEARS_AND_HAS_NONE,
        FUND_HEARS_AGAIN,
        FUND_PAYS,
        OTHER_FUND_HEARS_AND_HAS_MONEY,
        OTHER_FUND_PAYS,
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
            Set<InstalmentId> disbursed = new HashSet<>();
            Set<InstalmentId> freed = new HashSet<>();
            for (Line line : story.lines) {
                disbursed.addAll(line.fund.disbursed());
                freed.addAll(line.fund.withState(FundStandIn.State.FREED));
                assertThat(line.fund.disbursedVnd()).isLessThanOrEqualTo(line.firstPartVnd);
                assertThat(line.fund.disbursedVnd()).isLessThanOrEqualTo(line.promisedVnd(housing.stored()));
                if (withdrawn) {
                    assertThat(line.fund.withState(FundStandIn.State.RESERVED)).isEmpty();
                    assertThat(line.fund.withState(FundStandIn.State.DISBURSED)).isEmpty();
                } else {
                    assertThat(line.fund.withState(FundStandIn.State.DEMANDED_BACK))
                            .isEmpty();
                }
            }
            assertThat(story.paid()).isEqualTo(disbursed);
            assertThat(story.paidVnd())
                    .isEqualTo(story.lines.stream()
                            .mapToLong(line -> line.fund.disbursedVnd())
                            .sum());
            lowered(housing.stored())
                    .forEach(event -> assertThat(event.partsVnd().stream().reduce(0L, Long::sum))
                            .isEqualTo(event.amountVnd()));
            if (!withdrawn) {
                assertThat(freed).isEqualTo(story.released());
            }
        }
    }

    private static List<SponsorshipLowered> lowered(List<Object> stored) {
        return stored.stream()
                .filter(SponsorshipLowered.class::isInstance)
                .map(SponsorshipLowered.class::cast)
                .toList();
    }

    /** One sponsor's money: its fund, and how far each side has heard of the other. */
    private static final class Line {

        private final SponsorshipId sponsorship;
        private final long firstPartVnd;
        private final FundStandIn fund;
        private final Set<Integer> inTheLog = new HashSet<>();
        private int heardByFund;
        private int heardByCase;

        Line(SponsorshipId sponsorship, String fundId, long firstPartVnd) {
            this.sponsorship = sponsorship;
            this.firstPartVnd = firstPartVnd;
            fund = new FundStandIn(fundId);
        }

        /** What is asked for of it, and neither refused nor let go, as the events tell. */
        long askedForVnd(List<InstalmentEvent> told) {
            Map<String, Long> asked = new HashMap<>();
            for (InstalmentEvent event : told) {
                switch (event) {
                    case InstalmentRequested requested
                    when requested.sponsorshipId().equals(sponsorship.value()) ->
                        asked.put(requested.instalmentId(), requested.amountVnd());
                    case InstalmentRefused _, InstalmentReleased _ -> asked.remove(event.instalmentId());
                    default -> {}
                }
            }
            return asked.values().stream().mapToLong(Long::longValue).sum();
        }

        /** What is promised of it now. */
        long promisedVnd(List<Object> stored) {
            long promisedVnd = 0;
            for (Object event : stored) {
                if (event instanceof SponsorshipEvent promise
                        && promise.sponsorshipId().equals(sponsorship.value())) {
                    promisedVnd = promise.amountVnd();
                }
                if (event instanceof SponsorshipLowered lower
                        && lower.sponsorshipId().equals(sponsorship.value())) {
                    promisedVnd = lower.amountVnd();
                }
            }
            return promisedVnd;
        }
    }

    /** A started case for which two units promised 42 and 18 million. */
    private static final class Story {

        private final HousingInMemory housing;
        private final Line own = new Line(Cases.SPONSORSHIP, Cases.FUND, 29_400_000);
        private final Line other = new Line(Cases.JOINED, Cases.OTHER_FUND, 9_000_000);
        private final List<Line> lines = List.of(own, other);
        private int asked;

        Story(HousingInMemory housing) {
            this.housing = housing;
            Cases cases = Cases.story();
            housing.given(
                            HouseCase.class,
                            CASE.value(),
                            List.of(
                                    cases.listed(),
                                    cases.sponsored(42_000_000, Cases.PLAN, List.of()),
                                    cases.payeeNamed(),
                                    cases.joined(18_000_000, "50@start|50@handover", List.of()),
                                    cases.started()))
                    .given(
                            Household.class,
                            "household-" + HEAD,
                            List.of(new HouseholdClaimed("household-" + HEAD, CASE.value(), LISTED_ON)));
        }

        void move(Move move) {
            switch (move) {
                case OFFICER_ASKS -> ask(own);
                case OFFICER_ASKS_THE_OTHER -> ask(other);
                case HEAD_WITHDRAWS -> withdraw();
                case HEAD_LOWERS -> lower(own, own.askedForVnd(published()), UNIT_HEAD);
                case OTHER_HEAD_LOWERS -> lower(other, other.askedForVnd(published()), OTHER_UNIT_HEAD);
                case OTHER_HEAD_LOWERS_A_LITTLE ->
                    lower(other, other.promisedVnd(housing.stored()) - 1, OTHER_UNIT_HEAD);
                case TERM_PASSES -> passTime();
                case FUND_HEARS_AND_HAS_MONEY -> fundHears(own, true);
                case FUND_HEARS_AND_HAS_NONE -> fundHears(own, false);
                case OTHER_FUND_HEARS_AND_HAS_MONEY -> fundHears(other, true);
                case FUND_HEARS_AGAIN ->
                    lines.forEach(line ->
                            published().stream().limit(line.heardByFund).forEach(event -> line.fund.hear(event, true)));
                case FUND_PAYS -> own.fund.pay();
                case OTHER_FUND_PAYS -> other.fund.pay();
                case CASE_HEARS -> lines.forEach(this::caseHears);
                case CASE_HEARS_AGAIN ->
                    lines.forEach(line -> Stream.iterate(0, i -> i < line.heardByCase, i -> i + 1)
                            .forEach(answer -> deliver(line, answer)));
            }
        }

        void hearEverything() {
            for (Line line : lines) {
                while (line.heardByFund < published().size()) {
                    fundHears(line, true);
                }
                while (line.heardByCase < line.fund.answers().size()) {
                    caseHears(line);
                }
            }
        }

        /** Refused while one is under way, and after the withdrawal. */
        private void ask(Line line) {
            asked++;
            attempt(
                    new RequestInstalment(
                            CASE, new InstalmentId("instalment-" + asked), line.sponsorship, 1, on(WITHDRAWN_ON), NOW),
                    OFFICER);
        }

        /** To what the events say is bound, which is always possible while anything is left of the other. */
        private void lower(Line line, long amountVnd, Actor head) {
            attempt(
                    new LowerSponsorship(
                            CASE,
                            line.sponsorship,
                            new Remainder(Math.max(0, amountVnd), List.of(), 0),
                            Lowerings.BASIS,
                            on(WITHDRAWN_ON)),
                    head);
        }

        /** Refused the second time. */
        private void withdraw() {
            attempt(new WithdrawCase(CASE, WithdrawalReason.MOVED, on(WITHDRAWN_ON)), UNIT_HEAD);
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

        private void attempt(HouseCaseCommand command, Actor actor) {
            int before = housing.stored().size();
            try {
                housing.send(command, actor);
            } catch (RuleViolated refusal) {
                assertThat(refusal.code())
                        .isIn(
                                "case.wrong-stage",
                                "instalment.already-requested",
                                "instalment.no-money-promised",
                                "instalment.nothing-left",
                                "sponsorship.lowers-nothing",
                                "sponsorship.below-asked-for",
                                "sponsorship.last-of-house");
                assertThat(housing.stored()).hasSize(before);
            }
        }

        private void fundHears(Line line, boolean hasMoney) {
            List<InstalmentEvent> published = published();
            if (line.heardByFund < published.size()) {
                line.fund.hear(published.get(line.heardByFund), hasMoney);
                line.heardByFund++;
            }
        }

        private void caseHears(Line line) {
            if (line.heardByCase < line.fund.answers().size()) {
                deliver(line, line.heardByCase);
                line.heardByCase++;
            }
        }

        /** As the service takes a message: its key is in the log with what it brought about, and then nothing is done again. */
        private void deliver(Line line, int answer) {
            if (!line.inTheLog.contains(answer)) {
                int before = housing.stored().size();
                housing.send(line.fund.answers().get(answer), REACTION);
                if (housing.stored().size() > before) {
                    line.inTheLog.add(answer);
                }
            }
        }

        private long paidVnd() {
            return published().stream()
                    .filter(InstalmentPaid.class::isInstance)
                    .mapToLong(InstalmentEvent::amountVnd)
                    .sum();
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
