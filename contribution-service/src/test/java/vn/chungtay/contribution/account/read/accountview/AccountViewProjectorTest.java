package vn.chungtay.contribution.account.read.accountview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.chungtay.contribution.Samples.ACCOUNT;
import static vn.chungtay.contribution.Samples.ACCOUNT_CONFIRMED;
import static vn.chungtay.contribution.Samples.ACCOUNT_NAMED;
import static vn.chungtay.contribution.Samples.DRIVE;
import static vn.chungtay.contribution.Samples.OFFICER;
import static vn.chungtay.contribution.Samples.OPENS;
import static vn.chungtay.contribution.Samples.UNIT;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.contribution.Projection;
import vn.chungtay.contribution.account.events.AccountNamed;

class AccountViewProjectorTest {

    private static final AccountNamed FOR_ANOTHER_DRIVE =
            new AccountNamed(ACCOUNT, "drive-other", "fund-other", UNIT, OFFICER, OPENS);

    private final Projection projection = new Projection(mongo -> new AccountViewProjector(Projection.views(mongo)));

    @AfterEach
    void dropTheView() {
        projection.close();
    }

    @Test
    void showsAnAccountAsNamedLast() throws Exception {
        AccountView account = view(FOR_ANOTHER_DRIVE, ACCOUNT_NAMED);

        assertThat(account.driveId()).isEqualTo(DRIVE);
        assertThat(account.bankBin()).isEqualTo("970436");
        assertThat(account.accountNumber()).isEqualTo("0011001932418");
        assertThat(account.confirmedOn()).isNull();
        assertThat(account.version()).isEqualTo(1);
    }

    @Test
    void showsWhenItWasConfirmed() throws Exception {
        AccountView account = view(ACCOUNT_NAMED, ACCOUNT_CONFIRMED);

        assertThat(account.confirmedOn()).isEqualTo(OPENS);
        assertThat(account.version()).isEqualTo(1);
    }

    @Test
    void countsAnEventOnceHoweverOftenItIsDelivered() throws Exception {
        AccountView account = view(ACCOUNT_NAMED, ACCOUNT_CONFIRMED);

        assertThat(view(ACCOUNT_NAMED, ACCOUNT_CONFIRMED)).isEqualTo(account);
    }

    @Test
    void stopsAtAnAccountThatNobodyNamed() {
        assertThatIllegalStateException().isThrownBy(() -> projection.deliver(1, ACCOUNT_CONFIRMED));
    }

    private AccountView view(Object... events) throws Exception {
        return AccountView.of(projection.deliver(1, events).find(ACCOUNT, AccountDocument.class));
    }
}
