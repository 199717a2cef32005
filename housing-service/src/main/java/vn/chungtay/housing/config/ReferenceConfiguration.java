package vn.chungtay.housing.config;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chungtay.infra.reference.Areas;
import vn.chungtay.infra.reference.DatedRules;
import vn.chungtay.infra.reference.Holidays;
import vn.chungtay.infra.reference.ReferenceData;
import vn.chungtay.infra.reference.Units;

/** What decisions and views look up. */
@Configuration
class ReferenceConfiguration {

    @Bean
    Areas areas() {
        return ReferenceData.areas();
    }

    @Bean
    Units units() {
        return ReferenceData.units();
    }

    @Bean
    Holidays holidays() {
        return ReferenceData.holidays();
    }

    @Bean
    DatedRules datedRules() {
        return ReferenceData.rules();
    }
}
