package vn.chungtay.housing.consent.write.giveconsent;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.housing.shared.ConsentId;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Records that the head of household agreed to be named.
 *
 * @param consentId the consent of their case
 * @param evidence how they agreed
 * @param occurredOn day on which they did
 */
public record GiveConsent(@TargetAggregateIdentifier ConsentId consentId, Evidence evidence, DayOfFact occurredOn) {

    /** Name in the permission matrix. */
    public static final String OPERATION = "housing.give-name-consent";
}
