package vn.chungtay.housing.consent.write;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.chungtay.housing.testing.Cases.CASE;
import static vn.chungtay.housing.testing.Cases.HEAD;
import static vn.chungtay.housing.testing.Cases.LISTED_ON;
import static vn.chungtay.housing.testing.Cases.OFFICER;
import static vn.chungtay.housing.testing.Cases.UNIT;
import static vn.chungtay.housing.testing.Consents.AGREED_ON;
import static vn.chungtay.housing.testing.Consents.MEETING;
import static vn.chungtay.housing.testing.Consents.PAPER;
import static vn.chungtay.housing.testing.Consents.PAPER_SHA256;
import static vn.chungtay.housing.testing.Consents.WITHDRAWN_ON;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import vn.chungtay.housing.consent.listed.ListedCase;
import vn.chungtay.housing.consent.listed.ListedCases;
import vn.chungtay.housing.consent.write.giveconsent.ConsentWay;
import vn.chungtay.housing.consent.write.giveconsent.Evidence;
import vn.chungtay.housing.consent.write.giveconsent.GiveConsent;
import vn.chungtay.housing.consent.write.withdrawconsent.WithdrawConsent;
import vn.chungtay.housing.shared.ConsentId;
import vn.chungtay.housing.testing.Cases;
import vn.chungtay.housing.testing.Consents;
import vn.chungtay.housing.testing.Refused;
import vn.chungtay.housing.testing.VaultInMemory;
import vn.chungtay.infra.reference.ReferenceData;
import vn.chungtay.infra.service.errors.Malformed;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.files.FileStore;
import vn.chungtay.infra.service.files.StoredFile;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.Permissions;
import vn.chungtay.infra.service.security.UnitAuthorityByReference;
import vn.chungtay.infra.service.values.DocumentNumber;

class NameConsentTest {

    private static final ConsentId CONSENT = new ConsentId(CASE);
    private static final Evidence SIGNED =
            new Evidence(ConsentWay.SIGNED_PAPER, new Evidence.Paper(PAPER, PAPER_SHA256), null);
    private static final Evidence SPOKEN =
            new Evidence(ConsentWay.SPOKEN_AT_MEETING, null, new DocumentNumber(MEETING));

    private final VaultInMemory vault = new VaultInMemory(HEAD);

    NameConsentTest() {
        vault.keep(Map.of("name", "Lê Thị Ví Dụ"), "001060000001");
    }

    @Nested
    class Giving {

        @Test
        void isRecordedWithThePaperOrTheMinutes() {
            fixture(false)
                    .givenNoPriorActivity()
                    .when(give(SIGNED, AGREED_ON), OFFICER.metadata())
                    .expectEvents(Consents.signed());
            fixture(false)
                    .givenNoPriorActivity()
                    .when(give(SPOKEN, AGREED_ON), OFFICER.metadata())
                    .expectEvents(Consents.spoken());
        }

        @Test
        void takesTheHashInCapitalsToo() {
            Evidence capitals = new Evidence(
                    ConsentWay.SIGNED_PAPER, new Evidence.Paper(PAPER, PAPER_SHA256.toUpperCase(Locale.ROOT)), null);
            fixture(false)
                    .givenNoPriorActivity()
                    .when(give(capitals, AGREED_ON), OFFICER.metadata())
                    .expectEvents(Consents.signed());
        }

        @ParameterizedTest
        @ValueSource(strings = {"0f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a09", PAPER})
        void isRefusedForAPaperThatNobodyUploaded(String other) {
            Evidence.Paper paper = other.equals(PAPER)
                    ? new Evidence.Paper("file-none", PAPER_SHA256)
                    : new Evidence.Paper(PAPER, other);
            fixture(false)
                    .givenNoPriorActivity()
                    .when(give(new Evidence(ConsentWay.SIGNED_PAPER, paper, null), AGREED_ON), OFFICER.metadata())
                    .expectException(Refused.with("consent.paper-not-stored"));
        }

        @Test
        void isNotRepeatedWhileItStands() {
            fixture(false)
                    .given(Consents.signed())
                    .when(give(SPOKEN, AGREED_ON), OFFICER.metadata())
                    .expectException(Refused.with("consent.already-given"));
        }

        @Test
        void isNeededAnewAfterAWithdrawal() {
            fixture(false)
                    .given(Consents.signed(), Consents.withdrawn())
                    .when(give(SIGNED, WITHDRAWN_ON.minusDays(1)), OFFICER.metadata())
                    .expectException(Refused.with("consent.before-withdrawal"));
            fixture(false)
                    .given(Consents.signed(), Consents.withdrawn())
                    .when(give(SIGNED, WITHDRAWN_ON), OFFICER.metadata())
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void isRefusedForACaseThatWasGivenUpAndForSomebodyWhoIsForgotten() {
            fixture(true)
                    .givenNoPriorActivity()
                    .when(give(SIGNED, AGREED_ON), OFFICER.metadata())
                    .expectException(Refused.with("consent.case-withdrawn"));
            vault.forget(HEAD);
            fixture(false)
                    .givenNoPriorActivity()
                    .when(give(SIGNED, AGREED_ON), OFFICER.metadata())
                    .expectException(Refused.with("consent.head-forgotten"));
        }

        @Test
        void isForThoseOfTheUnit() {
            Actor foreign = new Actor("8".repeat(64), Set.of("officer"), "T63-02");
            fixture(false)
                    .givenNoPriorActivity()
                    .when(give(SIGNED, AGREED_ON), foreign.metadata())
                    .expectException(Refused.with("unit.foreign"));
        }

        @Test
        void wantsWhatGoesWithItsWay() {
            assertThatExceptionOfType(Malformed.class)
                    .isThrownBy(() -> new Evidence(ConsentWay.SIGNED_PAPER, null, null))
                    .returns("request.field-required", Malformed::code);
            assertThatExceptionOfType(Malformed.class)
                    .isThrownBy(() -> new Evidence(
                            ConsentWay.SPOKEN_AT_MEETING,
                            new Evidence.Paper(PAPER, PAPER_SHA256),
                            new DocumentNumber(MEETING)))
                    .returns("request.field-invalid", Malformed::code);
        }
    }

    @Nested
    class Withdrawing {

        @Test
        void needsNoReason() {
            fixture(false)
                    .given(Consents.signed())
                    .when(new WithdrawConsent(CONSENT, WITHDRAWN_ON), OFFICER.metadata())
                    .expectEvents(Consents.withdrawn());
        }

        @Test
        void isPossibleInACaseThatWasGivenUp() {
            fixture(true)
                    .given(Consents.signed())
                    .when(new WithdrawConsent(CONSENT, WITHDRAWN_ON), OFFICER.metadata())
                    .expectEvents(Consents.withdrawn());
        }

        @Test
        void isRefusedWhereNothingIsGiven() {
            fixture(false)
                    .givenNoPriorActivity()
                    .when(new WithdrawConsent(CONSENT, WITHDRAWN_ON), OFFICER.metadata())
                    .expectException(Refused.with("consent.not-given"));
            fixture(false)
                    .given(Consents.signed(), Consents.withdrawn())
                    .when(new WithdrawConsent(CONSENT, WITHDRAWN_ON), OFFICER.metadata())
                    .expectException(Refused.with("consent.not-given"));
        }
    }

    private static GiveConsent give(Evidence evidence, LocalDate day) {
        return new GiveConsent(CONSENT, evidence, Cases.on(day));
    }

    private AggregateTestFixture<NameConsent> fixture(boolean givenUp) {
        ListedCases cases = caseId -> {
            if (!caseId.equals(CASE)) {
                throw new NotFound("case.unknown", Map.of("id", caseId.value()));
            }
            return new ListedCase(CASE.value(), UNIT, "08", "02266", false, LISTED_ON, HEAD, givenUp);
        };
        var fixture = new AggregateTestFixture<>(NameConsent.class);
        fixture.registerInjectableResource(cases);
        fixture.registerInjectableResource(vault);
        fixture.registerInjectableResource(new PaperStore());
        fixture.registerInjectableResource(new UnitAuthorityByReference(
                Permissions.read(new ClassPathResource("permissions.csv")), ReferenceData.units()));
        return fixture;
    }

    /** Holds the one paper. */
    private static final class PaperStore implements FileStore {

        @Override
        public StoredFile keepPhoto(InputStream content) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<StoredFile> find(String id) {
            return id.equals(PAPER)
                    ? Optional.of(new StoredFile(PAPER, PAPER_SHA256, 1, "image/png"))
                    : Optional.empty();
        }

        @Override
        public InputStream read(String id, Actor reader, String purpose) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void forget(String id) {
            throw new UnsupportedOperationException();
        }
    }
}
