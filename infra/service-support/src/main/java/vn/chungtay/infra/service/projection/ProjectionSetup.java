package vn.chungtay.infra.service.projection;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.chungtay.infra.eventstore.EventLog;
import vn.chungtay.infra.eventstore.token.MongoTokenStore;
import vn.chungtay.infra.eventstream.consume.Consumption;
import vn.chungtay.infra.eventstream.consume.StreamOffsets;
import vn.chungtay.infra.eventstream.operate.OperatorActs;
import vn.chungtay.infra.service.axon.TrackingProcessors;
import vn.chungtay.infra.service.config.EventLogFilter;

/**
 * The projections of a service: those that it has {@link Projector}s for, of its log or declared as {@link StreamView}s, and
 * {@link Projection} beans.
 */
@AutoConfiguration(
        afterName = {
            "vn.chungtay.infra.service.axon.AxonSetup",
            "vn.chungtay.infra.eventstream.setup.EventStreamSetup",
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration"
        })
@ConditionalOnBean(OperatorActs.class)
@EnableConfigurationProperties(ProjectionSettings.class)
public class ProjectionSetup {

    @Bean
    GenerationCollection generationCollection(MongoDatabaseFactory mongo) {
        return new GenerationCollection(mongo.getMongoDatabase());
    }

    @Bean
    @ConditionalOnProperty(name = EventLogFilter.ENABLED, matchIfMissing = true)
    LogProjections logProjections(
            ApplicationContext context,
            MongoTemplate mongo,
            TrackingProcessors processors,
            MongoTokenStore tokens,
            EventLog log,
            GenerationCollection generations) {
        List<LogProjection> found = ProjectionScan.projectors(AutoConfigurationPackages.get(context)).stream()
                .map(type -> {
                    Constructor<?> constructor = ProjectionScan.constructor(type);
                    Projector projector = type.getAnnotation(Projector.class);
                    return new LogProjection(
                            projector.view(),
                            documents -> ProjectionScan.make(constructor, documents),
                            List.of(projector.documents()),
                            mongo,
                            processors,
                            tokens,
                            log);
                })
                .toList();
        return new LogProjections(found, generations);
    }

    @Bean
    @ConditionalOnBean(StreamView.class)
    StreamProjections streamProjections(
            ObjectProvider<StreamView> views,
            MongoTemplate mongo,
            Consumption consumption,
            StreamOffsets offsets,
            GenerationCollection generations) {
        List<StreamProjection> found = views.stream()
                .map(view -> {
                    var constructor = ProjectionScan.constructor(view.projector());
                    Projector projector = view.projector().getAnnotation(Projector.class);
                    return new StreamProjection(
                            projector.view(),
                            documents -> ProjectionScan.make(constructor, documents),
                            List.of(projector.documents()),
                            mongo,
                            consumption,
                            offsets);
                })
                .toList();
        return new StreamProjections(found, generations);
    }

    @Bean
    GenerationKeeper generationKeeper(
            ObjectProvider<LogProjections> ofLog,
            ObjectProvider<StreamProjections> ofStreams,
            ObjectProvider<Projection> others,
            GenerationCollection generations,
            OperatorActs acts,
            ProjectionSettings settings) {
        List<Projection> all = new ArrayList<>(others.stream().toList());
        ofLog.ifAvailable(projections -> all.addAll(projections.all()));
        ofStreams.ifAvailable(projections -> all.addAll(projections.all()));
        return new GenerationKeeper(all, generations, acts, settings);
    }

    @Bean
    HealthIndicator projectionsHealthIndicator(GenerationKeeper keeper) {
        return new ProjectionHealth(keeper);
    }

    @Bean
    @ConditionalOnBean(LogProjections.class)
    MeterBinder logProjectionLags(LogProjections projections, GenerationCollection generations) {
        return registry -> projections
                .all()
                .forEach(view -> Gauge.builder(
                                "chungtay.projections.lag",
                                () -> view.available()
                                        - view.done(generations.of(view.name()).serving()))
                        .tag("view", view.name())
                        .description(
                                "Events of the log that the view which is shown has not counted yet; asks the database")
                        .register(registry));
    }

    @Bean
    MeterBinder projectionMeters(GenerationKeeper keeper) {
        return registry -> Gauge.builder(
                        "chungtay.projections.troubles",
                        keeper,
                        kept -> kept.troubles().size())
                .description("Generations of views that this process cannot go on making")
                .register(registry);
    }
}
