package vn.chungtay.contribution.pledge.write;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.contribution.Samples.CLOSES;
import static vn.chungtay.contribution.Samples.COUNTED_FOR_PLEDGE;
import static vn.chungtay.contribution.Samples.DAY;
import static vn.chungtay.contribution.Samples.DRIVE;
import static vn.chungtay.contribution.Samples.DRIVE_CLOSED;
import static vn.chungtay.contribution.Samples.DRIVE_OPENED;
import static vn.chungtay.contribution.Samples.GIFT;
import static vn.chungtay.contribution.Samples.MATERIAL_RECEIVED;
import static vn.chungtay.contribution.Samples.MONEY_RECEIVED;
import static vn.chungtay.contribution.Samples.OFFICER;
import static vn.chungtay.contribution.Samples.OPENS;
import static vn.chungtay.contribution.Samples.PLEDGE;
import static vn.chungtay.contribution.Samples.PLEDGE_MADE;
import static vn.chungtay.contribution.Samples.PLEDGE_PART_RECEIVED;
import static vn.chungtay.contribution.Samples.PLEDGE_WITHDRAWN;
import static vn.chungtay.contribution.Samples.UNIT;
import static vn.chungtay.contribution.Samples.WORKING_DAYS_RECEIVED;
import static vn.chungtay.contribution.Samples.pledged;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.contribution.InMemoryService;
import vn.chungtay.contribution.drive.events.DriveOpened;
import vn.chungtay.contribution.drive.write.Drive;
import vn.chungtay.contribution.drive.write.GiftForm;
import vn.chungtay.contribution.gift.events.MaterialCorrected;
import vn.chungtay.contribution.gift.events.MaterialReceived;
import vn.chungtay.contribution.gift.write.DonorKind;
import vn.chungtay.contribution.gift.write.DonorRef;
import vn.chungtay.contribution.gift.write.Gift;
import vn.chungtay.contribution.gift.write.recordmaterial.Item;
import vn.chungtay.contribution.gift.write.recordmaterial.Quantity;
import vn.chungtay.contribution.gift.write.recordmaterial.QuantityUnit;
import vn.chungtay.contribution.gift.write.recordworkingdays.WorkingDays;
import vn.chungtay.contribution.pledge.events.PledgePartReceived;
import vn.chungtay.contribution.pledge.write.countgift.CountGift;
import vn.chungtay.contribution.pledge.write.makepledge.MakePledge;
import vn.chungtay.contribution.pledge.write.makepledge.Promise;
import vn.chungtay.contribution.pledge.write.withdrawpledge.WithdrawPledge;
import vn.chungtay.contribution.pledge.write.withdrawpledge.WithdrawalReason;
import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.contribution.shared.PledgeId;
import vn.chungtay.infra.service.errors.NotAllowed;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.VndAmount;

class PledgeTest {

    private static final Actor US = new Actor(OFFICER, Set.of("officer"), UNIT);
    private static final Actor STRANGER = new Actor("5a".repeat(32), Set.of("officer"), "T63-10");
    private static final DonorRef DONOR = new DonorRef("vault-donor", DonorKind.ORGANISATION);
    private static final Promise CEMENT = new Promise.Material(Item.CEMENT, new Quantity(500, QuantityUnit.BAG));

    private final InMemoryService service = new InMemoryService();

    @Nested
    class NotMade {

        @BeforeEach
        void openTheDrive() {
            service.given(Drive.class, DRIVE, DRIVE_OPENED);
        }

        @Test
        void isTakenDownAndIsNoGift() {
            assertThat(service.when(make(CEMENT, DAY), US)).isEqualTo(List.of(List.of(PLEDGE_MADE)));
        }

        @Test
        void mayBeOfMoneyOrLabour() {
            assertThat(service.when(make(new Promise.Money(new VndAmount(7), GiftForm.APPEAL), DAY), US))
                    .isEqualTo(List.of(List.of(pledged("APPEAL", 7, null, null))));
            assertThat(withADrive(DRIVE_OPENED).when(make(new Promise.Labour(new WorkingDays(3)), DAY), US))
                    .isEqualTo(List.of(List.of(pledged("WORKING_DAYS", 3, null, null))));
        }

        @Test
        void isTakenOnTheDaysOfTheDrive() {
            assertThat(service.when(make(CEMENT, OPENS), US)).hasSize(1);
            assertThat(withADrive(DRIVE_OPENED).when(make(CEMENT, CLOSES), US)).hasSize(1);
            service.expectRefusal(make(CEMENT, OPENS.minusDays(1)), US, RuleViolated.class, "drive.not-open-on-day");
            service.expectRefusal(make(CEMENT, CLOSES.plusDays(1)), US, RuleViolated.class, "drive.not-open-on-day");
        }

        @Test
        void isTakenByAnOpenDriveThatAcceptsTheForm() {
            var moneyOnly = new DriveOpened(
                    DRIVE, "fund-x", UNIT, "vault-name", "1/KH", OPENS, CLOSES, 1, List.of("FUND"), false, OPENS);

            withADrive(moneyOnly).expectRefusal(make(CEMENT, DAY), US, RuleViolated.class, "drive.form-not-accepted");
            withADrive(DRIVE_OPENED, DRIVE_CLOSED)
                    .expectRefusal(make(CEMENT, DAY), US, RuleViolated.class, "drive.not-in-state");
        }

        @Test
        void isTheAffairOfItsOwnUnit() {
            service.expectRefusal(make(CEMENT, DAY), STRANGER, NotAllowed.class, "unit.foreign");
        }
    }

    @Nested
    class Made {

        @Test
        void isKeptInPartsAndTheGiftSaysSo() {
            assertThat(pledged500Bags(MATERIAL_RECEIVED).when(count(), US))
                    .isEqualTo(List.of(List.of(PLEDGE_PART_RECEIVED, COUNTED_FOR_PLEDGE)));
        }

        @ParameterizedTest
        @CsvSource({"499, 499, 1", "500, 500, 0", "501, 500, 0"})
        void isKeptAsFarAsSomethingIsOutstanding(long quantity, long part, long outstanding) {
            assertThat(pledged500Bags(bags(quantity)).when(count(), US).getFirst())
                    .contains(new PledgePartReceived(PLEDGE, DRIVE, GIFT, part, outstanding, DAY));
        }

        @Test
        void isKeptByWhatIsLeftOfAGift() {
            var fewer = new MaterialCorrected(
                    GIFT, DRIVE, UNIT, "CEMENT", "BAG", 200, 50, 17_000_000L, 1, "BB-1/2025", false, DAY);

            assertThat(pledged500Bags(MATERIAL_RECEIVED, fewer)
                            .when(count(), US)
                            .getFirst())
                    .contains(new PledgePartReceived(PLEDGE, DRIVE, GIFT, 50, 450, DAY));
        }

        @Test
        void isNotKeptByNothing() {
            var none = new MaterialCorrected(
                    GIFT, DRIVE, UNIT, "CEMENT", "BAG", 200, 0, 17_000_000L, 0, "BB-1/2025", false, DAY);

            pledged500Bags(MATERIAL_RECEIVED, none)
                    .expectRefusal(count(), US, RuleViolated.class, "gift.not-countable");
        }

        @Test
        void isKeptByAGiftOnce() {
            pledged500Bags(MATERIAL_RECEIVED, COUNTED_FOR_PLEDGE)
                    .expectRefusal(count(), US, RuleViolated.class, "gift.not-countable");
        }

        @Test
        void isKeptByTheThingThatWasPromisedToTheSameDrive() {
            pledged500Bags(MONEY_RECEIVED).expectRefusal(count(), US, RuleViolated.class, "pledge.other-thing");
            pledged500Bags(WORKING_DAYS_RECEIVED).expectRefusal(count(), US, RuleViolated.class, "pledge.other-thing");
            pledged500Bags(material(DRIVE, "SAND", "BAG", 1))
                    .expectRefusal(count(), US, RuleViolated.class, "pledge.other-thing");
            pledged500Bags(material(DRIVE, "CEMENT", "KILOGRAM", 1))
                    .expectRefusal(count(), US, RuleViolated.class, "pledge.other-thing");
            pledged500Bags(material("drive-other", "CEMENT", "BAG", 1))
                    .expectRefusal(count(), US, RuleViolated.class, "pledge.other-thing");
        }

        @Test
        void isWithdrawnWithWhatIsOutstanding() {
            service.given(Drive.class, DRIVE, DRIVE_OPENED, DRIVE_CLOSED)
                    .given(Pledge.class, PLEDGE, PLEDGE_MADE, PLEDGE_PART_RECEIVED);

            assertThat(service.when(withdraw(), US)).isEqualTo(List.of(List.of(PLEDGE_WITHDRAWN)));
        }

        @Test
        void isTheAffairOfItsOwnUnit() {
            pledged500Bags(MATERIAL_RECEIVED).expectRefusal(count(), STRANGER, NotAllowed.class, "unit.foreign");
            pledged500Bags(MATERIAL_RECEIVED).expectRefusal(withdraw(), STRANGER, NotAllowed.class, "unit.foreign");
        }
    }

    @Test
    void isDecidedOnceItIsKeptOrWithdrawn() {
        var kept = new PledgePartReceived(PLEDGE, DRIVE, "gift-other", 500, 0, DAY);
        for (Object last : List.of(kept, PLEDGE_WITHDRAWN)) {
            InMemoryService done = withADrive(DRIVE_OPENED)
                    .given(Pledge.class, PLEDGE, PLEDGE_MADE, last)
                    .given(Gift.class, GIFT, MATERIAL_RECEIVED);

            done.expectRefusal(count(), US, RuleViolated.class, "pledge.not-in-state");
            done.expectRefusal(withdraw(), US, RuleViolated.class, "pledge.not-in-state");
        }
    }

    private static InMemoryService withADrive(Object... drive) {
        return new InMemoryService().given(Drive.class, DRIVE, drive);
    }

    private static InMemoryService pledged500Bags(Object... gift) {
        return withADrive(DRIVE_OPENED).given(Pledge.class, PLEDGE, PLEDGE_MADE).given(Gift.class, GIFT, gift);
    }

    private static MaterialReceived bags(long quantity) {
        return material(DRIVE, "CEMENT", "BAG", quantity);
    }

    private static MaterialReceived material(String drive, String item, String unit, long quantity) {
        return new MaterialReceived(
                GIFT, drive, UNIT, item, quantity, unit, 1, "vault-donor", "ORGANISATION", false, DAY);
    }

    private static MakePledge make(Promise promise, LocalDate day) {
        return new MakePledge(new PledgeId(PLEDGE), new DriveId(DRIVE), promise, DONOR, new DayOfFact(day, day));
    }

    private static CountGift count() {
        return new CountGift(new PledgeId(PLEDGE), new GiftId(GIFT), new DayOfFact(DAY, DAY));
    }

    private static WithdrawPledge withdraw() {
        return new WithdrawPledge(new PledgeId(PLEDGE), WithdrawalReason.UNABLE, new DayOfFact(DAY, DAY));
    }
}
