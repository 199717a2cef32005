package vn.chungtay.reporting;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the reporting service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ReportingApplication {

    /** Starts it with the settings of the environment. */
    public static void main(String[] arguments) {
        SpringApplication.run(ReportingApplication.class, arguments);
    }
}
