package vn.chungtay.contribution.fund.write;

import java.time.LocalDate;
import vn.chungtay.contribution.fund.events.Account;
import vn.chungtay.contribution.fund.events.CreditCorrected;
import vn.chungtay.contribution.fund.events.EntryCorrection;
import vn.chungtay.contribution.fund.events.FundOpened;
import vn.chungtay.contribution.fund.write.correct.RightEntry;
import vn.chungtay.contribution.fund.write.returnmoney.ReturnWithinDisbursed;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.infra.service.errors.Rule;
import vn.chungtay.infra.service.values.DocumentNumber;

/**
 * New entries of a fund that correct earlier ones. What turns out never to have come in has to be free still. What the unit corrects
 * itself is never dated in a closed month; what comes from outside may be.
 */
final class Corrections {

    private final Ledger ledger;

    Corrections(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Of a gift's amount.
     *
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code fund.below-zero}
     */
    CreditCorrected ofGift(
            FundOpened fund, GiftId gift, long differenceVnd, DocumentNumber paper, LocalDate correctedOn) {
        boolean more = differenceVnd > 0;
        long amountVnd = Math.abs(differenceVnd);
        if (!more) {
            Rule.check(ledger.neverBelowZero(amountVnd));
        }
        return new CreditCorrected(
                fund.fundId(),
                gift.value(),
                paper.value(),
                more ? Account.CASH : Account.GIFTS,
                more ? Account.GIFTS : Account.CASH,
                amountVnd,
                correctedOn);
    }

    /**
     * Of what a house gave back.
     *
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code return.beyond-disbursed}, {@code fund.month-closed},
     *     {@code fund.below-zero}
     */
    EntryCorrection ofReturn(Reservation reservation, RightEntry right) {
        Rule.check(new ReturnWithinDisbursed(right.moreVnd(), reservation.outstandingVnd()));
        return own(right.ofReturn(reservation.disbursed()));
    }

    /**
     * Of anything else that the unit recorded.
     *
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code fund.month-closed}, {@code fund.below-zero}
     */
    EntryCorrection own(EntryCorrection entry) {
        Rule.check(ledger.dayIsOpen(entry.occurredOn()));
        return fromOutside(entry);
    }

    /**
     * Of what another unit recorded.
     *
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code fund.below-zero}
     */
    EntryCorrection fromOutside(EntryCorrection entry) {
        Rule.check(ledger.neverBelowZero(-entry.heldChangeVnd()));
        return entry;
    }
}
