package vn.chungtay.award;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the award service. */
@SpringBootApplication
public class AwardApplication {

    /** Starts it with the settings of the environment. */
    public static void main(String[] arguments) {
        SpringApplication.run(AwardApplication.class, arguments);
    }
}
