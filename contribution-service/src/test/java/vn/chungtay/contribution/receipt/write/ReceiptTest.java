package vn.chungtay.contribution.receipt.write;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.contribution.Samples.BOOK;
import static vn.chungtay.contribution.Samples.DAY;
import static vn.chungtay.contribution.Samples.DRIVE;
import static vn.chungtay.contribution.Samples.FUND;
import static vn.chungtay.contribution.Samples.GIFT;
import static vn.chungtay.contribution.Samples.MATERIAL_CORRECTED;
import static vn.chungtay.contribution.Samples.MATERIAL_RECEIVED;
import static vn.chungtay.contribution.Samples.MONEY_CORRECTED;
import static vn.chungtay.contribution.Samples.MONEY_RECEIPT;
import static vn.chungtay.contribution.Samples.MONEY_RECEIVED;
import static vn.chungtay.contribution.Samples.MONEY_REFUNDED;
import static vn.chungtay.contribution.Samples.RECEIPT;
import static vn.chungtay.contribution.Samples.RECEIPT_BOOK_BEGUN;
import static vn.chungtay.contribution.Samples.RECEIPT_DAY_CORRECTED;
import static vn.chungtay.contribution.Samples.RECEIPT_VOIDED;
import static vn.chungtay.contribution.Samples.REFUND_PROPOSED;
import static vn.chungtay.contribution.Samples.REGISTER;
import static vn.chungtay.contribution.Samples.REPLACEMENT;
import static vn.chungtay.contribution.Samples.UNIT;
import static vn.chungtay.contribution.Samples.WORKING_DAYS_CORRECTED;
import static vn.chungtay.contribution.Samples.WORKING_DAYS_RECEIVED;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.LongStream;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.chungtay.contribution.InMemoryService;
import vn.chungtay.contribution.gift.events.MoneyCorrected;
import vn.chungtay.contribution.gift.events.MoneyRefunded;
import vn.chungtay.contribution.gift.write.Gift;
import vn.chungtay.contribution.receipt.events.ReceiptBookBegun;
import vn.chungtay.contribution.receipt.events.ReceiptIssued;
import vn.chungtay.contribution.receipt.events.ReceiptNumberTaken;
import vn.chungtay.contribution.receipt.events.ReceiptVoided;
import vn.chungtay.contribution.receipt.write.issuereceipt.IssueReceipt;
import vn.chungtay.contribution.receipt.write.replacereceipt.ReplaceReceipt;
import vn.chungtay.contribution.receipt.write.voidreceipt.VoidReason;
import vn.chungtay.contribution.receipt.write.voidreceipt.VoidReceipt;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.contribution.shared.ReceiptId;
import vn.chungtay.infra.service.errors.NotAllowed;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.security.Actor;

class ReceiptTest {

    private static final Actor OFFICER = new Actor("0f".repeat(32), Set.of("officer"), UNIT);
    private static final Actor HEAD = new Actor("0e".repeat(32), Set.of("unit-head"), UNIT);
    private static final Actor STRANGER = new Actor("0d".repeat(32), Set.of("accountant"), "T63-10");
    private static final ReceiptId FIRST = new ReceiptId(RECEIPT);

    private final InMemoryService service = new InMemoryService();

    @Nested
    class Issuing {

        @Test
        void beginsTheFirstBookOfAYearWithOne() {
            service.given(Gift.class, GIFT, MONEY_RECEIVED);

            assertThat(service.when(issue(DAY), OFFICER))
                    .singleElement()
                    .satisfies(commit -> assertThat(commit)
                            .containsExactly(
                                    money(1, DAY), RECEIPT_BOOK_BEGUN, new ReceiptNumberTaken(BOOK, 1, RECEIPT, DAY)));
        }

        @Test
        void takesTheNextNumberOfTheOpenBook() {
            service.given(Gift.class, GIFT, MONEY_RECEIVED)
                    .given(ReceiptRegister.class, REGISTER, RECEIPT_BOOK_BEGUN)
                    .given(ReceiptBook.class, BOOK, taken(BOOK, 1, 499));

            assertThat(service.when(issue(DAY), OFFICER))
                    .singleElement()
                    .satisfies(commit -> assertThat(commit)
                            .containsExactly(money(500, DAY), new ReceiptNumberTaken(BOOK, 500, RECEIPT, DAY)));
        }

        @Test
        void beginsTheNextBookAfterAFullOne() {
            service.given(Gift.class, GIFT, MONEY_RECEIVED)
                    .given(ReceiptRegister.class, REGISTER, RECEIPT_BOOK_BEGUN)
                    .given(ReceiptBook.class, BOOK, taken(BOOK, 1, 500));

            assertThat(service.when(issue(DAY), OFFICER))
                    .singleElement()
                    .satisfies(commit -> assertThat(commit)
                            .containsExactly(
                                    money(501, DAY),
                                    new ReceiptBookBegun(REGISTER, UNIT, 2025, 501, DAY),
                                    new ReceiptNumberTaken("receiptbook-T63-08-2025-501", 501, RECEIPT, DAY)));
        }

        @Test
        void goesOnInTheSecondBook() {
            String second = "receiptbook-T63-08-2025-501";
            service.given(Gift.class, GIFT, MONEY_RECEIVED)
                    .given(
                            ReceiptRegister.class,
                            REGISTER,
                            RECEIPT_BOOK_BEGUN,
                            new ReceiptBookBegun(REGISTER, UNIT, 2025, 501, DAY))
                    .given(ReceiptBook.class, second, taken(second, 501, 3));

            assertThat(service.when(issue(DAY), OFFICER).getFirst()).contains(money(504, DAY));
        }

        @Test
        void beginsAnewWithTheYear() {
            LocalDate newYear = LocalDate.of(2026, 1, 1);
            service.given(Gift.class, GIFT, MONEY_RECEIVED)
                    .given(ReceiptRegister.class, REGISTER, RECEIPT_BOOK_BEGUN)
                    .given(ReceiptBook.class, BOOK, taken(BOOK, 1, 12));

            assertThat(service.when(issue(LocalDate.of(2025, 12, 31)), OFFICER).getFirst())
                    .contains(money(13, LocalDate.of(2025, 12, 31)));
            assertThat(new InMemoryService()
                            .given(Gift.class, GIFT, MONEY_RECEIVED)
                            .given(ReceiptRegister.class, REGISTER, RECEIPT_BOOK_BEGUN)
                            .given(ReceiptBook.class, BOOK, taken(BOOK, 1, 12))
                            .when(issue(newYear), OFFICER)
                            .getFirst())
                    .contains(money(1, newYear));
        }

        @Test
        void saysMaterialAndLabourInTheirOwnMeasures() {
            Object material = service.given(Gift.class, GIFT, MATERIAL_RECEIVED)
                    .when(issue(DAY), OFFICER)
                    .getFirst()
                    .getFirst();
            Object labour = new InMemoryService()
                    .given(Gift.class, GIFT, WORKING_DAYS_RECEIVED)
                    .when(issue(DAY), OFFICER)
                    .getFirst()
                    .getFirst();

            assertThat(material).isInstanceOfSatisfying(ReceiptIssued.class, receipt -> {
                assertThat(receipt.item()).isEqualTo("CEMENT");
                assertThat(receipt.quantity()).isEqualTo(200);
                assertThat(receipt.quantityUnit()).isEqualTo("BAG");
                assertThat(receipt.declaredValueVnd()).isEqualTo(17_000_000L);
                assertThat(receipt.amountVnd()).isNull();
                assertThat(receipt.workingDays()).isNull();
            });
            assertThat(labour).isInstanceOfSatisfying(ReceiptIssued.class, receipt -> {
                assertThat(receipt.workingDays()).isEqualTo(35);
                assertThat(receipt.amountVnd()).isNull();
                assertThat(receipt.item()).isNull();
            });
        }

        @Test
        void saysWhatTheGiftIsAfterAllCorrections() {
            service.given(Gift.class, GIFT, MONEY_RECEIVED, MONEY_CORRECTED, RECEIPT_DAY_CORRECTED);

            assertThat(service.when(issue(DAY.plusDays(1)), OFFICER).getFirst())
                    .first()
                    .isInstanceOfSatisfying(ReceiptIssued.class, receipt -> {
                        assertThat(receipt.amountVnd()).isEqualTo(12_000_000);
                        assertThat(receipt.receivedOn()).isEqualTo(DAY.plusDays(1));
                    });
        }

        @Test
        void saysCorrectedMaterialAndLabour() {
            Object material = service.given(Gift.class, GIFT, MATERIAL_RECEIVED, MATERIAL_CORRECTED)
                    .when(issue(DAY), OFFICER)
                    .getFirst()
                    .getFirst();
            Object labour = new InMemoryService()
                    .given(Gift.class, GIFT, WORKING_DAYS_RECEIVED, WORKING_DAYS_CORRECTED)
                    .when(issue(DAY), OFFICER)
                    .getFirst()
                    .getFirst();

            assertThat(material).isInstanceOfSatisfying(ReceiptIssued.class, receipt -> {
                assertThat(receipt.quantity()).isEqualTo(150);
                assertThat(receipt.declaredValueVnd()).isEqualTo(12_750_000L);
            });
            assertThat(labour)
                    .isInstanceOfSatisfying(
                            ReceiptIssued.class,
                            receipt -> assertThat(receipt.workingDays()).isEqualTo(30));
        }

        @Test
        void refusesAGiftOfWhichNothingIsLeft() {
            var gone =
                    new MoneyCorrected(GIFT, DRIVE, FUND, UNIT, "CASH", 120_000_000L, 0L, "BB-0008/2025", false, DAY);
            service.given(Gift.class, GIFT, MONEY_RECEIVED, gone);
            service.expectRefusal(issue(DAY), OFFICER, RuleViolated.class, "receipt.of-nothing");

            var back = new MoneyRefunded(GIFT, DRIVE, FUND, UNIT, 120_000_000L, "DN-0004/2025", false, DAY);
            var allBack = new InMemoryService().given(Gift.class, GIFT, MONEY_RECEIVED, REFUND_PROPOSED, back);
            allBack.expectRefusal(issue(DAY), OFFICER, RuleViolated.class, "receipt.of-nothing");

            var partBack =
                    new InMemoryService().given(Gift.class, GIFT, MONEY_RECEIVED, REFUND_PROPOSED, MONEY_REFUNDED);
            assertThat(partBack.when(issue(DAY), OFFICER).getFirst()).contains(money(1, DAY));
        }

        @Test
        void refusesASecondReceiptOfAGift() {
            service.given(Gift.class, GIFT, MONEY_RECEIVED).given(Receipt.class, RECEIPT, MONEY_RECEIPT);

            service.expectRefusal(issue(DAY), OFFICER, RuleViolated.class, "receipt.issued-already");
        }

        @Test
        void refusesASecondReceiptOfAGiftAlsoWhenTheFirstIsVoided() {
            service.given(Gift.class, GIFT, MONEY_RECEIVED)
                    .given(Receipt.class, RECEIPT, MONEY_RECEIPT, RECEIPT_VOIDED);

            service.expectRefusal(issue(DAY), OFFICER, RuleViolated.class, "receipt.issued-already");
        }

        @Test
        void refusesAForeignUnit() {
            service.given(Gift.class, GIFT, MONEY_RECEIVED);

            service.expectRefusal(issue(DAY), STRANGER, NotAllowed.class, "unit.foreign");
        }
    }

    @Nested
    class Voiding {

        @Test
        void isDoneByAnotherPersonForAReason() {
            service.given(Receipt.class, RECEIPT, MONEY_RECEIPT);

            assertThat(service.when(makeVoid(), HEAD))
                    .singleElement()
                    .satisfies(commit -> assertThat(commit)
                            .containsExactly(new ReceiptVoided(RECEIPT, "WRONG_NAME", "vault-note", DAY)));
        }

        @Test
        void isNotDoneByWhoIssuedIt() {
            service.given(Receipt.class, RECEIPT, MONEY_RECEIPT);

            service.expectRefusal(makeVoid(), OFFICER, RuleViolated.class, "receipt.voided-by-issuer");
        }

        @Test
        void isDoneOnce() {
            service.given(Receipt.class, RECEIPT, MONEY_RECEIPT, RECEIPT_VOIDED);

            service.expectRefusal(makeVoid(), HEAD, RuleViolated.class, "receipt.not-in-state");
        }

        @Test
        void isNotDoneByAForeignUnit() {
            service.given(Receipt.class, RECEIPT, MONEY_RECEIPT);

            service.expectRefusal(makeVoid(), STRANGER, NotAllowed.class, "unit.foreign");
        }
    }

    @Nested
    class Replacing {

        @Test
        void givesANewNumberAndSaysWhatItReplaces() {
            service.given(Gift.class, GIFT, MONEY_RECEIVED)
                    .given(Receipt.class, RECEIPT, MONEY_RECEIPT, RECEIPT_VOIDED)
                    .given(ReceiptRegister.class, REGISTER, RECEIPT_BOOK_BEGUN)
                    .given(ReceiptBook.class, BOOK, taken(BOOK, 1, 12));

            assertThat(service.when(ReplaceReceipt.of(FIRST, DAY), OFFICER).getFirst())
                    .first()
                    .isInstanceOfSatisfying(ReceiptIssued.class, receipt -> {
                        assertThat(receipt.receiptId()).isEqualTo(REPLACEMENT);
                        assertThat(receipt.replaces()).isEqualTo(RECEIPT);
                        assertThat(receipt.number()).isEqualTo(13);
                    });
        }

        @Test
        void saysWhatTheGiftIsToday() {
            service.given(Gift.class, GIFT, MONEY_RECEIVED, MONEY_CORRECTED)
                    .given(Receipt.class, RECEIPT, MONEY_RECEIPT, RECEIPT_VOIDED);

            assertThat(service.when(ReplaceReceipt.of(FIRST, DAY), OFFICER).getFirst())
                    .first()
                    .isInstanceOfSatisfying(
                            ReceiptIssued.class,
                            receipt -> assertThat(receipt.amountVnd()).isEqualTo(12_000_000));
        }

        @Test
        void needsAVoidedOne() {
            service.given(Gift.class, GIFT, MONEY_RECEIVED).given(Receipt.class, RECEIPT, MONEY_RECEIPT);

            service.expectRefusal(ReplaceReceipt.of(FIRST, DAY), OFFICER, RuleViolated.class, "receipt.not-in-state");
        }

        @Test
        void isDoneOnce() {
            service.given(Gift.class, GIFT, MONEY_RECEIVED)
                    .given(Receipt.class, RECEIPT, MONEY_RECEIPT, RECEIPT_VOIDED);
            service.when(ReplaceReceipt.of(FIRST, DAY), OFFICER);

            service.expectRefusal(ReplaceReceipt.of(FIRST, DAY), OFFICER, RuleViolated.class, "receipt.issued-already");
        }

        @Test
        void isNotDoneByAForeignUnit() {
            service.given(Gift.class, GIFT, MONEY_RECEIVED)
                    .given(Receipt.class, RECEIPT, MONEY_RECEIPT, RECEIPT_VOIDED);

            service.expectRefusal(ReplaceReceipt.of(FIRST, DAY), STRANGER, NotAllowed.class, "unit.foreign");
        }
    }

    @Test
    void nothingIsIssuedForAGiftThatNobodyRecorded() {
        org.assertj.core.api.Assertions.assertThatExceptionOfType(AggregateNotFoundException.class)
                .isThrownBy(() -> service.when(issue(DAY), OFFICER));
    }

    private static IssueReceipt issue(LocalDate day) {
        return IssueReceipt.of(new GiftId(GIFT), day);
    }

    private static VoidReceipt makeVoid() {
        return new VoidReceipt(FIRST, VoidReason.WRONG_NAME, "vault-note", DAY);
    }

    private static ReceiptIssued money(long number, LocalDate day) {
        return new ReceiptIssued(
                RECEIPT,
                GIFT,
                MONEY_RECEIVED.driveId(),
                UNIT,
                day.getYear(),
                number,
                120_000_000L,
                null,
                null,
                null,
                null,
                null,
                "vault-donor",
                MONEY_RECEIVED.occurredOn(),
                null,
                OFFICER.staffRef(),
                false,
                day);
    }

    private static Object[] taken(String bookId, long first, int count) {
        return LongStream.range(first, first + count)
                .mapToObj(number -> new ReceiptNumberTaken(bookId, number, "receipt-" + number, DAY))
                .toArray();
    }
}
