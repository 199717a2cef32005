package vn.chungtay.housing.grievance.publish;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chungtay.housing.grievance.events.GrievanceAnswered;
import vn.chungtay.housing.grievance.events.GrievanceEscalated;
import vn.chungtay.housing.grievance.events.GrievanceLodged;
import vn.chungtay.infra.eventstream.publish.Publication;

/** Which stored event becomes which published one; who worked on a grievance, and how, is nobody else's business. */
@Configuration
public class GrievancePublications {

    @Bean
    Publication<GrievanceLodged, GrievanceLodgedV1> publishGrievanceLodged() {
        return new Publication<>(GrievanceLodged.class, GrievanceLodgedV1.class, GrievanceLodgedV1::of);
    }

    @Bean
    Publication<GrievanceEscalated, GrievanceEscalatedV1> publishGrievanceEscalated() {
        return new Publication<>(GrievanceEscalated.class, GrievanceEscalatedV1.class, GrievanceEscalatedV1::of);
    }

    @Bean
    Publication<GrievanceAnswered, GrievanceAnsweredV1> publishGrievanceAnswered() {
        return new Publication<>(GrievanceAnswered.class, GrievanceAnsweredV1.class, GrievanceAnsweredV1::of);
    }
}
