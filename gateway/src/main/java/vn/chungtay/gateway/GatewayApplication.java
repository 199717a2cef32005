package vn.chungtay.gateway;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the gateway; settings are environment variables, see {@code application.yml}. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class GatewayApplication {

    /** Arguments are Spring Boot's. */
    public static void main(String[] args) {
        SpringApplication.run(GatewayApplication.class, args);
    }
}
