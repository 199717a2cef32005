package vn.chungtay.sample;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The smallest service there can be: it counts. It has nothing but the dependency on service-support. */
@SpringBootApplication
public class SampleApplication {}
