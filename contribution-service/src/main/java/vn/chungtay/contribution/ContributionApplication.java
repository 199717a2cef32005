package vn.chungtay.contribution;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the contribution service. */
@SpringBootApplication
public class ContributionApplication {

    /** Starts it with the settings of the environment. */
    public static void main(String[] arguments) {
        SpringApplication.run(ContributionApplication.class, arguments);
    }
}
