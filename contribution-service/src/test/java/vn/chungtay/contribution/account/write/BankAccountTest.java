package vn.chungtay.contribution.account.write;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.contribution.Samples.ACCOUNT;
import static vn.chungtay.contribution.Samples.ACCOUNT_CONFIRMED;
import static vn.chungtay.contribution.Samples.ACCOUNT_NAMED;
import static vn.chungtay.contribution.Samples.DRIVE;
import static vn.chungtay.contribution.Samples.DRIVE_OPENED;
import static vn.chungtay.contribution.Samples.OFFICER;
import static vn.chungtay.contribution.Samples.OPENS;
import static vn.chungtay.contribution.Samples.UNIT;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.chungtay.contribution.InMemoryService;
import vn.chungtay.contribution.account.events.AccountNamed;
import vn.chungtay.contribution.account.write.confirmaccount.ConfirmAccount;
import vn.chungtay.contribution.account.write.nameaccount.NameAccount;
import vn.chungtay.contribution.drive.write.Drive;
import vn.chungtay.contribution.shared.AccountId;
import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.infra.service.errors.NotAllowed;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.DayOfFact;

class BankAccountTest {

    private static final Actor AUTHOR = new Actor(OFFICER, Set.of("accountant"), UNIT);
    private static final Actor HEAD = new Actor("4e".repeat(32), Set.of("unit-head"), UNIT);
    private static final Actor STRANGER = new Actor("5a".repeat(32), Set.of("unit-head"), "T63-10");
    private static final DayOfFact DAY = new DayOfFact(OPENS, OPENS);
    private static final NameAccount NAME = new NameAccount(new AccountId(ACCOUNT), new DriveId(DRIVE), DAY);
    private static final ConfirmAccount CONFIRM = new ConfirmAccount(new AccountId(ACCOUNT), DAY);
    private static final AccountNamed FOR_ANOTHER_DRIVE =
            new AccountNamed(ACCOUNT, "drive-other", "fund-other", UNIT, OFFICER, OPENS);

    private final InMemoryService service = new InMemoryService();

    @BeforeEach
    void openTheDrive() {
        service.given(Drive.class, DRIVE, DRIVE_OPENED);
    }

    @Nested
    class IsNamed {

        @Test
        void forADrive() {
            assertThat(service.when(NAME, AUTHOR)).isEqualTo(List.of(List.of(ACCOUNT_NAMED)));
        }

        @Test
        void onceForTheSameDrive() {
            service.given(BankAccount.class, ACCOUNT, ACCOUNT_NAMED, ACCOUNT_CONFIRMED);

            assertThat(service.when(NAME, AUTHOR)).isEmpty();
        }

        @Test
        void forAnotherDriveBeforeItIsConfirmed() {
            service.given(BankAccount.class, ACCOUNT, FOR_ANOTHER_DRIVE);

            assertThat(service.when(NAME, AUTHOR)).isEqualTo(List.of(List.of(ACCOUNT_NAMED)));
        }

        @Test
        void forNoOtherDriveAfterIt() {
            service.given(BankAccount.class, ACCOUNT, FOR_ANOTHER_DRIVE, ACCOUNT_CONFIRMED);

            service.expectRefusal(NAME, AUTHOR, RuleViolated.class, "account.of-another-drive");
        }

        @Test
        void byItsOwnUnit() {
            service.expectRefusal(NAME, STRANGER, NotAllowed.class, "unit.foreign");
        }
    }

    @Nested
    class IsConfirmed {

        @BeforeEach
        void nameIt() {
            service.given(BankAccount.class, ACCOUNT, ACCOUNT_NAMED);
        }

        @Test
        void byAnotherPerson() {
            assertThat(service.when(CONFIRM, HEAD)).isEqualTo(List.of(List.of(ACCOUNT_CONFIRMED)));
        }

        @Test
        void neverByWhoNamedIt() {
            service.expectRefusal(CONFIRM, AUTHOR, RuleViolated.class, "account.confirmed-by-author");
        }

        @Test
        void byItsOwnUnit() {
            service.expectRefusal(CONFIRM, STRANGER, NotAllowed.class, "unit.foreign");
        }

        @Test
        void once() {
            service.when(CONFIRM, HEAD);

            assertThat(service.when(CONFIRM, HEAD)).isEmpty();
        }
    }
}
