package vn.chungtay.contribution.statement.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.chungtay.contribution.Samples.ACCOUNT;
import static vn.chungtay.contribution.Samples.ACCOUNT_CONFIRMED;
import static vn.chungtay.contribution.Samples.ACCOUNT_NAMED;
import static vn.chungtay.contribution.Samples.DAY;
import static vn.chungtay.contribution.Samples.OFFICER;
import static vn.chungtay.contribution.Samples.PROFILE;
import static vn.chungtay.contribution.Samples.PROFILE_SAVED;
import static vn.chungtay.contribution.Samples.STATEMENT;
import static vn.chungtay.contribution.Samples.STATEMENT_READ_BY_PROFILE;
import static vn.chungtay.contribution.Samples.STATEMENT_TAKEN;
import static vn.chungtay.contribution.Samples.UNIT;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.contribution.InMemoryService;
import vn.chungtay.contribution.account.write.BankAccount;
import vn.chungtay.contribution.shared.AccountId;
import vn.chungtay.contribution.shared.ProfileId;
import vn.chungtay.contribution.shared.StatementId;
import vn.chungtay.contribution.statement.file.AmountColumns;
import vn.chungtay.contribution.statement.file.DayStyle;
import vn.chungtay.contribution.statement.file.DigitStyle;
import vn.chungtay.contribution.statement.file.KeptLayout;
import vn.chungtay.contribution.statement.file.Mapping;
import vn.chungtay.contribution.statement.write.saveprofile.ChangeProfile;
import vn.chungtay.contribution.statement.write.saveprofile.Profile;
import vn.chungtay.contribution.statement.write.saveprofile.SaveProfile;
import vn.chungtay.contribution.statement.write.takestatement.Debits;
import vn.chungtay.contribution.statement.write.takestatement.TakeStatement;
import vn.chungtay.infra.service.errors.NotAllowed;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.DayOfFact;

class StatementProfileTest {

    private static final Actor ACCOUNTANT = new Actor(OFFICER, Set.of("accountant"), UNIT);
    private static final Actor STRANGER = new Actor("7a".repeat(32), Set.of("accountant"), "T63-10");
    private static final DayOfFact TODAY = new DayOfFact(DAY, DAY);
    private static final Mapping MAPPING = Mapping.of(PROFILE_SAVED);
    private static final Profile AS_SAVED = new Profile(PROFILE_SAVED.name(), MAPPING, TODAY);

    private final InMemoryService service = new InMemoryService();

    @Test
    void isWrittenDownForOnesOwnUnit() {
        var command = new SaveProfile(new ProfileId(PROFILE), UNIT, "970436", AS_SAVED);

        assertThat(service.when(command, ACCOUNTANT)).containsExactly(List.of(PROFILE_SAVED));
    }

    @Test
    void isNotWrittenDownForAnotherUnit() {
        service.expectRefusal(
                new SaveProfile(new ProfileId(PROFILE), UNIT, "970436", AS_SAVED),
                STRANGER,
                NotAllowed.class,
                "unit.foreign");
    }

    @Test
    void isChangedByItsUnitOnly() {
        service.given(StatementProfile.class, PROFILE, PROFILE_SAVED);
        var command = new ChangeProfile(new ProfileId(PROFILE), AS_SAVED);

        service.expectRefusal(command, STRANGER, NotAllowed.class, "unit.foreign");
        assertThat(service.when(command, ACCOUNTANT)).containsExactly(List.of(PROFILE_SAVED));
    }

    @Test
    void standsInTheCommitOfAStatementThatIsReadByIt() {
        service.given(BankAccount.class, ACCOUNT, ACCOUNT_NAMED, ACCOUNT_CONFIRMED);
        var profile = new KeptLayout(PROFILE, 3, "X", UNIT, "970436", DAY, MAPPING.layout());

        assertThat(service.when(take(profile), ACCOUNTANT))
                .containsExactly(List.of(STATEMENT_TAKEN, STATEMENT_READ_BY_PROFILE));
        assertThat(new InMemoryService()
                        .given(BankAccount.class, ACCOUNT, ACCOUNT_NAMED, ACCOUNT_CONFIRMED)
                        .when(take(null), ACCOUNTANT))
                .containsExactly(List.of(STATEMENT_TAKEN));
    }

    @ParameterizedTest
    @CsvSource({
        "DEBIT_AND_CREDIT, Nợ, Có, , , , , ",
        "ONE_WITH_MINUS, , , Số tiền, , , , ",
        "ONE_WITH_MARK, , , Số tiền, D/C, D, C, ",
        "DEBIT_AND_CREDIT, , Có, , , , , debitHead",
        "DEBIT_AND_CREDIT, Nợ, , , , , , creditHead",
        "DEBIT_AND_CREDIT, Nợ, Có, Số tiền, , , , amountHead",
        "ONE_WITH_MINUS, , , , , , , amountHead",
        "ONE_WITH_MINUS, , , Số tiền, D/C, , , markHead",
        "ONE_WITH_MARK, , , Số tiền, , D, C, markHead",
        "ONE_WITH_MARK, , , Số tiền, D/C, , C, debitMarks",
        "ONE_WITH_MARK, , , Số tiền, D/C, D, , creditMarks",
        "ONE_WITH_MARK, , , Số tiền, D/C, Nợ, no, creditMarks",
        "DEBIT_AND_CREDIT, Nợ, no, , , , , creditHead",
        "ONE_WITH_MINUS, , , ngay, , , , amountHead"
    })
    void namesTheFieldThatNoFileCanBeReadBy(
            AmountColumns amounts,
            @Nullable String debit,
            @Nullable String credit,
            @Nullable String amount,
            @Nullable String mark,
            @Nullable String debitMark,
            @Nullable String creditMark,
            @Nullable String field) {
        var mapping = new Mapping(
                null,
                null,
                "Ngày",
                DayStyle.DAY_MONTH_YEAR,
                null,
                amounts,
                debit,
                credit,
                amount,
                mark,
                debitMark == null ? null : List.of(debitMark),
                creditMark == null ? null : List.of(creditMark),
                DigitStyle.EITHER,
                null,
                List.of("Nội dung"));

        if (field == null) {
            assertThat(new Profile("X", mapping, TODAY).mapping()).isEqualTo(mapping);
        } else {
            assertThatExceptionOfType(RuleViolated.class)
                    .isThrownBy(() -> new Profile("X", mapping, TODAY))
                    .satisfies(refused -> assertThat(refused.facts()).containsEntry("field", field));
        }
    }

    private static TakeStatement take(@Nullable KeptLayout profile) {
        return new TakeStatement(
                new StatementId(STATEMENT),
                new AccountId(ACCOUNT),
                STATEMENT_TAKEN.lines(),
                STATEMENT_TAKEN.creditVnd(),
                STATEMENT_TAKEN.chunkIds(),
                new Debits(0, 0, List.of()),
                List.of(),
                profile,
                TODAY);
    }
}
