package vn.chungtay.local.identity;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the identity provider. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class IdentityProvider {

    /**
     * Runs until it is told to stop.
     *
     * @param arguments Spring's own
     */
    public static void main(String[] arguments) {
        SpringApplication.run(IdentityProvider.class, arguments);
    }
}
