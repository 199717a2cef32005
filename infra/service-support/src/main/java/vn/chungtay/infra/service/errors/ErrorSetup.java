package vn.chungtay.infra.service.errors;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/** Errors become problem details in every service. */
@AutoConfiguration(
        afterName = "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration",
        beforeName = "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class ErrorSetup {

    @Bean
    ErrorTexts errorTexts() {
        return ErrorTexts.load();
    }

    @Bean
    Problems problems(ErrorTexts texts, JsonMapper json) {
        return new Problems(texts, json);
    }

    @Bean
    ErrorAdvice errorAdvice(Problems problems) {
        return new ErrorAdvice(problems);
    }

    @Bean
    LastResort lastResort(Problems problems) {
        return new LastResort(problems);
    }
}
