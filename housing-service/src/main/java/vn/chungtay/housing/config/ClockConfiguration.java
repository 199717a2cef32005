package vn.chungtay.housing.config;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the days do what they do: some things happen because nothing did. */
@Configuration
@EnableScheduling
class ClockConfiguration {}
