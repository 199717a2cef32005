package vn.chungtay.housing.consent.write.withdrawconsent;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.housing.shared.ConsentId;

/**
 * Records that the head of household does not want to be named any more.
 *
 * @param consentId the consent of their case
 * @param today the day, in Vietnam
 */
public record WithdrawConsent(@TargetAggregateIdentifier ConsentId consentId, LocalDate today) {

    /** Name in the permission matrix. */
    public static final String OPERATION = "housing.withdraw-name-consent";
}
