package vn.chungtay.infra.service.operations;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import vn.chungtay.infra.eventstore.EventLog;
import vn.chungtay.infra.eventstore.LogReader;
import vn.chungtay.infra.eventstream.consume.DeadLetterDesk;
import vn.chungtay.infra.eventstream.operate.OperatorActs;
import vn.chungtay.infra.eventstream.relay.Relay;
import vn.chungtay.infra.service.projection.GenerationCollection;
import vn.chungtay.infra.service.projection.GenerationKeeper;
import vn.chungtay.infra.service.projection.ProjectionSetup;

/** The operators' endpoints of a service, of one that consumes streams, and of one that publishes. */
@AutoConfiguration(after = ProjectionSetup.class, afterName = "vn.chungtay.infra.eventstream.setup.EventStreamSetup")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBean(OperatorActs.class)
public class OperationsSetup {

    @Bean
    Requests operatorRequests(
            @Value("${spring.application.name}") String service,
            @Value("${chungtay.area}") String area,
            OperatorActs acts,
            Clock clock) {
        return new Requests(service, area, acts, clock);
    }

    @Bean
    ActEndpoint actEndpoint(OperatorActs acts) {
        return new ActEndpoint(acts);
    }

    @Bean
    ProjectionEndpoint projectionEndpoint(
            GenerationKeeper keeper,
            GenerationCollection generations,
            OperatorActs acts,
            Requests requests,
            Clock clock) {
        return new ProjectionEndpoint(keeper, generations, acts, requests, clock);
    }

    @Bean
    @ConditionalOnBean(DeadLetterDesk.class)
    DeadLetterEndpoint deadLetterEndpoint(DeadLetterDesk desk, Requests requests) {
        return new DeadLetterEndpoint(desk, requests);
    }

    @Bean
    @ConditionalOnBean(Relay.class)
    RepublishEndpoint republishEndpoint(EventLog log, LogReader reader, Requests requests) {
        return new RepublishEndpoint(log, reader, requests);
    }
}
