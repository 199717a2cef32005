package vn.chungtay.contribution.trace.consume;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chungtay.contribution.trace.write.Stage;
import vn.chungtay.infra.eventstream.consume.Subscription;

/** What this service takes from the topic of houses for those who gave: how far each house is. */
@Configuration
class HouseSubscriptions {

    private final WhenHouseGotFurtherThenNote reaction;

    HouseSubscriptions(WhenHouseGotFurtherThenNote reaction) {
        this.reaction = reaction;
    }

    @Bean
    Subscription<HouseV1> caseListed() {
        return told("housing.case-listed.v1", Stage.LISTED);
    }

    @Bean
    Subscription<HouseV1> sponsorshipConfirmed() {
        return told("housing.sponsorship-confirmed.v1", Stage.SPONSORED);
    }

    /** A house whose first sponsor pays nothing is a sponsored one too. */
    @Bean
    Subscription<HouseV1> sponsorshipConfirmedInKind() {
        return told("housing.sponsorship-confirmed-in-kind.v1", Stage.SPONSORED);
    }

    @Bean
    Subscription<HouseV1> houseStarted() {
        return told("housing.house-started.v1", Stage.STARTED);
    }

    @Bean
    Subscription<HouseV1> houseAccepted() {
        return told("housing.house-accepted.v1", Stage.ACCEPTED);
    }

    @Bean
    Subscription<HouseV1> houseHandedOver() {
        return told("housing.house-handed-over.v1", Stage.HANDED_OVER);
    }

    @Bean
    Subscription<HouseV1> caseSettled() {
        return told("housing.case-settled.v1", Stage.SETTLED);
    }

    private Subscription<HouseV1> told(String type, Stage stage) {
        return new Subscription<>("chungtay.housing.v1", type, HouseV1.class, event -> reaction.react(stage, event));
    }
}
