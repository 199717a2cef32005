package vn.chungtay.infra.service.web;

import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.command.CommandCalls;
import vn.chungtay.infra.service.errors.Problems;
import vn.chungtay.infra.service.idempotency.AnswerMemory;
import vn.chungtay.infra.service.idempotency.IdempotencyFilter;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.Actors;
import vn.chungtay.infra.service.security.PermissionInterceptor;
import vn.chungtay.infra.service.security.Permissions;
import vn.chungtay.infra.service.trace.TraceFilter;
import vn.chungtay.infra.service.view.MinPosition;

/** Filters, checks and parameters of every service's endpoints. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class WebSetup {

    private static final String API = "/api/**";

    @Bean
    FilterRegistrationBean<TraceFilter> traceFilter() {
        var first = new FilterRegistrationBean<>(new TraceFilter());
        first.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return first;
    }

    /** After the security filter, which says who calls. */
    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(
            @Value("${spring.application.name}") String service,
            MongoDatabaseFactory mongo,
            Clock clock,
            Actors actors,
            Problems problems) {
        var memory = new AnswerMemory(mongo.getMongoDatabase(), clock);
        var last = new FilterRegistrationBean<>(new IdempotencyFilter(service, memory, actors, problems));
        last.setOrder(Ordered.LOWEST_PRECEDENCE);
        return last;
    }

    @Bean
    WebMvcConfigurer endpoints(ObjectProvider<CommandCalls> commands, Permissions permissions, Actors actors) {
        return new WebMvcConfigurer() {

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new PermissionInterceptor(permissions, actors))
                        .addPathPatterns(API);
                registry.addInterceptor(new KeyInterceptor()).addPathPatterns(API);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                commands.ifAvailable(calls -> resolvers.add(new FromRequest<>(
                        CommandCall.class,
                        request -> calls.call(
                                request.getHeader(CommandCalls.KEY_HEADER), request.getHeader(HttpHeaders.IF_MATCH)))));
                resolvers.add(new FromRequest<>(
                        MinPosition.class, request -> MinPosition.parse(request.getHeader(MinPosition.HEADER))));
                resolvers.add(new FromRequest<>(Actor.class, request -> actors.current()));
            }
        };
    }
}
