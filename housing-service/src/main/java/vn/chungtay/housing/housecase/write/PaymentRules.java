package vn.chungtay.housing.housecase.write;

import java.time.LocalDate;

/**
 * The dated rules of paying houses, in the words of this service. All are limits of ours, none is law. They watch over what is done
 * now, so each is chosen by the day on which it is asked and not by the day of a fact.
 */
public interface PaymentRules {

    /** How many hours pass from the naming of another payee to the next request for money. */
    DatedValue payeeChangeHoldHours(LocalDate today);

    /** In how many hours the fund answers a request; later it is shown as late. */
    DatedValue answerWithinHours(LocalDate today);

    /** In how many days what was set aside is paid out; later it is given up. */
    DatedValue disburseWithinDays(LocalDate today);
}
