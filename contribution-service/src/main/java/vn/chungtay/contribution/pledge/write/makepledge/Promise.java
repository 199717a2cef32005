package vn.chungtay.contribution.pledge.write.makepledge;

import vn.chungtay.contribution.drive.write.GiftForm;
import vn.chungtay.contribution.gift.write.recordmaterial.Item;
import vn.chungtay.contribution.gift.write.recordmaterial.Quantity;
import vn.chungtay.contribution.gift.write.recordworkingdays.WorkingDays;
import vn.chungtay.infra.service.values.VndAmount;

/** What is promised. */
public sealed interface Promise {

    /** In what form it is to come. */
    GiftForm form();

    /** How much, in its measure. */
    long value();

    /**
     * Money.
     *
     * @param amount how much
     * @param form a form of money
     */
    record Money(VndAmount amount, GiftForm form) implements Promise {

        @Override
        public long value() {
            return amount.value();
        }
    }

    /**
     * Material.
     *
     * @param item what it is
     * @param quantity how much of it
     */
    record Material(Item item, Quantity quantity) implements Promise {

        @Override
        public GiftForm form() {
            return GiftForm.MATERIAL;
        }

        @Override
        public long value() {
            return quantity.value();
        }
    }

    /**
     * Labour.
     *
     * @param workingDays how much of it
     */
    record Labour(WorkingDays workingDays) implements Promise {

        @Override
        public GiftForm form() {
            return GiftForm.WORKING_DAYS;
        }

        @Override
        public long value() {
            return workingDays.value();
        }
    }
}
