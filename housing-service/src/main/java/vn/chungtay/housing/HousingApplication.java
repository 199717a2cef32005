package vn.chungtay.housing;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the housing service. */
@SpringBootApplication
public class HousingApplication {

    /** Starts it with the settings of the environment. */
    public static void main(String[] arguments) {
        SpringApplication.run(HousingApplication.class, arguments);
    }
}
