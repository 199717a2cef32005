package vn.chungtay.contribution.config;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chungtay.infra.reference.DatedRules;
import vn.chungtay.infra.reference.ReferenceData;
import vn.chungtay.infra.reference.Units;

/** What decisions and publications look up. */
@Configuration
public class ReferenceConfiguration {

    @Bean
    DatedRules datedRules() {
        return ReferenceData.rules();
    }

    @Bean
    Units units() {
        return ReferenceData.units();
    }
}
