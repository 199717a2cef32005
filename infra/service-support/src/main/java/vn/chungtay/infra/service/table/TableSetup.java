package vn.chungtay.infra.service.table;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Tables that people send. */
@AutoConfiguration
public class TableSetup {

    @Bean
    UploadedTables uploadedTables() {
        return new UploadedTables();
    }
}
