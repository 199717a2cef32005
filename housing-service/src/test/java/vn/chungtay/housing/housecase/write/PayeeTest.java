package vn.chungtay.housing.housecase.write;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.housing.housecase.write.CaseFixture.NOTHING_ALIKE;
import static vn.chungtay.housing.housecase.write.CaseFixture.given;
import static vn.chungtay.housing.housecase.write.CaseFixture.upTo;
import static vn.chungtay.housing.testing.Cases.ACCOUNT;
import static vn.chungtay.housing.testing.Cases.CASE;
import static vn.chungtay.housing.testing.Cases.FIRST;
import static vn.chungtay.housing.testing.Cases.HANDED_OVER_ON;
import static vn.chungtay.housing.testing.Cases.HEAD;
import static vn.chungtay.housing.testing.Cases.HOLD;
import static vn.chungtay.housing.testing.Cases.NOW;
import static vn.chungtay.housing.testing.Cases.OFFICER;
import static vn.chungtay.housing.testing.Cases.OTHER_ACCOUNT;
import static vn.chungtay.housing.testing.Cases.OTHER_CASE;
import static vn.chungtay.housing.testing.Cases.OTHER_PAYEE;
import static vn.chungtay.housing.testing.Cases.PAYEE;
import static vn.chungtay.housing.testing.Cases.REACTION;
import static vn.chungtay.housing.testing.Cases.SECOND;
import static vn.chungtay.housing.testing.Cases.SPONSORED_ON;
import static vn.chungtay.housing.testing.Cases.STARTED_ON;
import static vn.chungtay.housing.testing.Cases.UNIT;
import static vn.chungtay.housing.testing.Cases.UNIT_HEAD;
import static vn.chungtay.housing.testing.Cases.on;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.chungtay.housing.housecase.events.PayeeNamed;
import vn.chungtay.housing.housecase.write.decidepayee.DecidePayee;
import vn.chungtay.housing.housecase.write.namepayee.BankAccount;
import vn.chungtay.housing.housecase.write.namepayee.NamePayee;
import vn.chungtay.housing.housecase.write.namepayee.OtherPayee;
import vn.chungtay.housing.housecase.write.namepayee.PayeeRelation;
import vn.chungtay.housing.housecase.write.recordfunding.RecordPayment;
import vn.chungtay.housing.housecase.write.requestinstalment.RequestInstalment;
import vn.chungtay.housing.payeeaccount.events.PayeeAccountUsed;
import vn.chungtay.housing.payeeaccount.write.PayeeAccount;
import vn.chungtay.housing.testing.Cases;
import vn.chungtay.housing.testing.Refused;
import vn.chungtay.housing.testing.VaultInMemory;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.VndAmount;

class PayeeTest {

    private static final BankAccount OF_HEAD = new BankAccount("970436", "0011001932418", "NGUYEN THI VI DU");
    private static final BankAccount OF_CHILD = new BankAccount("970436", "0011001932419", "TRAN VAN VI DU");
    private static final OtherPayee CHILD =
            new OtherPayee(PayeeRelation.CHILD, new Reason("Chủ hộ không có tài khoản"));
    private static final Instant HELD_UNTIL = NOW.plus(Duration.ofHours(24));

    private final Cases cases = Cases.story();
    private final VaultInMemory vault = new VaultInMemory(HEAD);

    PayeeTest() {
        vault.keep(Map.of("name", "Nguyễn  Thị Ví Dụ"), "012345678901");
    }

    @Nested
    class Naming {

        @Test
        void takesTheHeadsOwnAccountAsBanksWriteTheName() {
            withVault(cases.listed(), cases.sponsored())
                    .when(name(OF_HEAD, null), OFFICER.metadata())
                    .expectEvents(
                            cases.payeeNamed(HEAD + "-1", ACCOUNT, null, List.of(), List.of(), null, SPONSORED_ON),
                            new PayeeAccountUsed(ACCOUNT, "household-" + HEAD, CASE.value(), SPONSORED_ON));
            assertThat(vault.fields(HEAD + "-1"))
                    .containsOnly(
                            Map.entry("bank", "970436"),
                            Map.entry("accountNumber", "0011001932418"),
                            Map.entry("name", "NGUYEN THI VI DU"));
        }

        @Test
        void wantsToKnowWhoseAccountItIsWhereTheNameIsAnother() {
            withVault(cases.listed(), cases.sponsored())
                    .when(name(OF_CHILD, null), OFFICER.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with("payee.other-name", Map.of("field", "relation")));
        }

        @Test
        void takesAnotherPersonWithARelationAndAReason() {
            withVault(cases.listed(), cases.sponsored())
                    .when(name(OF_CHILD, CHILD), OFFICER.metadata())
                    .expectEvents(
                            otherPerson(),
                            new PayeeAccountUsed(ACCOUNT, "household-" + HEAD, CASE.value(), SPONSORED_ON));
            assertThat(vault.fields(HEAD + "-2")).containsEntry("reason", "Chủ hộ không có tài khoản");
        }

        private PayeeNamed otherPerson() {
            PayeeNamed named = cases.payeeNamed(
                    HEAD + "-1", ACCOUNT, "CHILD", List.of("OTHER_PERSON"), List.of(), null, SPONSORED_ON);
            return new PayeeNamed(
                    named.caseId(),
                    named.unitCode(),
                    named.provinceCode(),
                    named.communeCode(),
                    named.pillar(),
                    named.kind(),
                    named.householdGroup(),
                    named.simulated(),
                    named.listedOn(),
                    named.payeeId(),
                    named.accountId(),
                    named.bearsNameOfHead(),
                    named.relation(),
                    HEAD + "-2",
                    named.doubts(),
                    named.otherCaseIds(),
                    named.heldUntil(),
                    named.hold(),
                    named.namedBy(),
                    named.occurredOn());
        }

        @Test
        void refusesTheSamePayeeAgain() {
            withVault(cases.listed(), cases.sponsored(), cases.payeeNamed())
                    .when(name(OF_HEAD, null), OFFICER.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with("payee.already-named", Map.of("payeeId", PAYEE)));
        }

        @Test
        void refusesADayBeforeTheListingAndAnotherUnit() {
            withVault(cases.listed())
                    .when(new NamePayee(CASE, OF_HEAD, null, on(Cases.LISTED_ON.minusDays(1)), NOW), OFFICER.metadata())
                    .expectException(Refused.with("case.date-before-former-stage"));
            withVault(cases.listed(), cases.sponsored())
                    .when(name(OF_HEAD, null), new Actor("c".repeat(64), Set.of("officer"), "T63-02").metadata())
                    .expectException(Refused.with("unit.foreign"));
        }
    }

    @Test
    void flagsTheAccountOfAnotherHouseholdUntilSomebodyElseDecides() {
        try (var housing = new HousingInMemory(vault)) {
            housing.given(HouseCase.class, CASE.value(), List.of(cases.listed(), cases.sponsored()))
                    .given(
                            PayeeAccount.class,
                            "account-of-" + OF_HEAD.text().hashCode(),
                            List.of(new PayeeAccountUsed(
                                    "account-of-" + OF_HEAD.text().hashCode(),
                                    "household-other",
                                    OTHER_CASE.value(),
                                    SPONSORED_ON)));

            housing.send(name(OF_HEAD, null), OFFICER);

            assertThat(housing.stored())
                    .filteredOn(PayeeNamed.class::isInstance)
                    .singleElement()
                    .satisfies(event -> {
                        PayeeNamed named = (PayeeNamed) event;
                        assertThat(named.doubts()).containsExactly("ACCOUNT_SHARED");
                        assertThat(named.otherCaseIds()).containsExactly(OTHER_CASE.value());
                    });
        }
    }

    @Nested
    class Asking {

        @Test
        void isRefusedWhileNobodyIsNamed() {
            given(cases.listed(), cases.sponsored(), cases.started())
                    .when(ask(NOW), OFFICER.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with("instalment.payee-missing", Map.of("ordinal", 1)));
        }

        @Test
        void waitsForAnotherPersonWhereThereIsADoubt() {
            for (String doubt : List.of("OTHER_PERSON", "ACCOUNT_SHARED")) {
                PayeeNamed named = cases.payeeNamed(
                        PAYEE, ACCOUNT, "CHILD", List.of(doubt), List.of(OTHER_CASE.value()), null, STARTED_ON);
                given(cases.listed(), cases.sponsored(), cases.started(), named)
                        .when(ask(NOW), OFFICER.metadata())
                        .expectNoEvents()
                        .expectException(Refused.with("instalment.payee-undecided", Map.of("doubts", List.of(doubt))));
                given(
                                cases.listed(),
                                cases.sponsored(),
                                cases.started(),
                                named,
                                cases.payeeDecided(PAYEE, true, STARTED_ON))
                        .when(ask(NOW), OFFICER.metadata())
                        .expectEvents(cases.requested(FIRST, 1, 42_000_000, STARTED_ON));
            }
        }

        @Test
        void isRefusedForARejectedPayee() {
            given(upTo(cases, Stage.STARTED), cases.payeeDecided(PAYEE, false, STARTED_ON))
                    .when(ask(NOW), OFFICER.metadata())
                    .expectException(Refused.with("instalment.payee-missing"));
        }

        @Test
        void waitsOutTheHoldAndTheDecisionOfAChangedPayee() {
            List<Object> changed = new ArrayList<>(upTo(cases, Stage.STARTED));
            changed.add(cases.payeeChanged(HELD_UNTIL));
            given(changed)
                    .when(ask(HELD_UNTIL), OFFICER.metadata())
                    .expectException(Refused.with("instalment.payee-undecided", Map.of("doubts", List.of("CHANGED"))));
            changed.add(cases.payeeDecided(OTHER_PAYEE, true, STARTED_ON));
            given(changed)
                    .when(ask(HELD_UNTIL.minusMillis(1)), OFFICER.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with(
                            "instalment.payee-on-hold",
                            Map.of("heldUntil", "2025-04-01T03:00:00Z", "limit", "24", "status", "assumed")));
            given(changed)
                    .when(ask(HELD_UNTIL), OFFICER.metadata())
                    .expectEvents(cases.requested(FIRST, 1, 42_000_000, OTHER_PAYEE, STARTED_ON));
        }
    }

    @Nested
    class Changing {

        @Test
        void holdsTheMoneyForTheHoursOfTheRule() {
            withVault(
                            cases.listed(),
                            cases.sponsored(),
                            cases.payeeNamed(
                                    OTHER_PAYEE, OTHER_ACCOUNT, null, List.of(), List.of(), null, SPONSORED_ON))
                    .when(name(OF_HEAD, null), OFFICER.metadata())
                    .expectEvents(
                            cases.payeeNamed(
                                    HEAD + "-1",
                                    ACCOUNT,
                                    null,
                                    List.of("CHANGED"),
                                    List.of(),
                                    HELD_UNTIL,
                                    SPONSORED_ON),
                            new PayeeAccountUsed(ACCOUNT, "household-" + HEAD, CASE.value(), SPONSORED_ON));
            assertThat(CaseFixture.PAYMENT.payeeChangeHoldHours(Cases.TODAY).ownLimit())
                    .isEqualTo(HOLD);
        }

        @Test
        void leavesWhatWasAskedForWithThePayeeItWasAskedFor() {
            given(
                            upTo(cases, Stage.STARTED),
                            cases.requested(FIRST, 1, 42_000_000, STARTED_ON),
                            cases.reserved(FIRST, 1, 42_000_000, STARTED_ON),
                            cases.payeeChanged(HELD_UNTIL))
                    .when(new RecordPayment(CASE, FIRST, new VndAmount(42_000_000), STARTED_ON), REACTION.metadata())
                    .expectEvents(cases.paid(FIRST, 1, 42_000_000, STARTED_ON));
            given(
                            upTo(cases, Stage.HANDED_OVER),
                            cases.payeeChanged(HELD_UNTIL),
                            cases.payeeDecided(OTHER_PAYEE, true, HANDED_OVER_ON))
                    .when(
                            new RequestInstalment(CASE, SECOND, null, 2, on(HANDED_OVER_ON), HELD_UNTIL),
                            OFFICER.metadata())
                    .expectEvents(cases.requested(SECOND, 2, 18_000_000, OTHER_PAYEE, HANDED_OVER_ON));
        }
    }

    @Nested
    class Deciding {

        private final PayeeNamed doubtful =
                cases.payeeNamed(PAYEE, ACCOUNT, "CHILD", List.of("OTHER_PERSON"), List.of(), null, STARTED_ON);

        @Test
        void isKeptWithItsReasonInTheVault() {
            given(cases.listed(), cases.sponsored(), doubtful)
                    .when(decide(PAYEE, false), UNIT_HEAD.metadata())
                    .expectEvents(cases.payeeDecided(PAYEE, false, STARTED_ON));
        }

        @Test
        void isRefusedToWhoNamedThem() {
            Actor both = new Actor(OFFICER.staffRef(), Set.of("officer", "unit-head"), UNIT);
            given(cases.listed(), cases.sponsored(), doubtful)
                    .when(decide(PAYEE, true), both.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with("payee.decided-by-author"));
        }

        @Test
        void isRefusedTwiceAndWithoutADoubtAndForAFormerPayee() {
            given(cases.listed(), cases.sponsored(), doubtful, cases.payeeDecided(PAYEE, true, STARTED_ON))
                    .when(decide(PAYEE, false), UNIT_HEAD.metadata())
                    .expectException(Refused.with("payee.nothing-to-decide"));
            given(cases.listed(), cases.sponsored(), cases.payeeNamed())
                    .when(decide(PAYEE, true), UNIT_HEAD.metadata())
                    .expectException(Refused.with("payee.nothing-to-decide"));
            given(cases.listed(), cases.sponsored(), doubtful, cases.payeeChanged(HELD_UNTIL))
                    .when(decide(PAYEE, true), UNIT_HEAD.metadata())
                    .expectException(Refused.with("payee.not-in-case"));
        }

        private DecidePayee decide(String payeeId, boolean accepted) {
            return new DecidePayee(CASE, payeeId, accepted, new Reason("Đã gọi cho chủ hộ"), on(STARTED_ON));
        }
    }

    private TestExecutor<HouseCase> withVault(Object... events) {
        return CaseFixture.givenPhotos(id -> Optional.empty(), NOTHING_ALIKE, vault, events);
    }

    private static NamePayee name(BankAccount account, @Nullable OtherPayee other) {
        return new NamePayee(CASE, account, other, on(SPONSORED_ON), NOW);
    }

    private static RequestInstalment ask(Instant at) {
        return new RequestInstalment(CASE, FIRST, null, 1, on(STARTED_ON), at);
    }
}
