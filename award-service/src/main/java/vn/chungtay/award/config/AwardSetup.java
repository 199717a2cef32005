package vn.chungtay.award.config;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chungtay.award.evidence.consume.EvidenceProjector;
import vn.chungtay.infra.service.projection.StreamView;

/** What the award service is fed by. */
@Configuration
class AwardSetup {

    @Bean
    StreamView evidence() {
        return new StreamView(EvidenceProjector.class);
    }
}
