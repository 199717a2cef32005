package vn.chungtay.infra.service.vault;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import vn.chungtay.infra.service.config.Ids;
import vn.chungtay.infra.service.files.FileStore;
import vn.chungtay.infra.service.files.GridFsFileStore;

/** Personal data and photos, each service's in its own database. */
@AutoConfiguration(
        afterName = {
            "vn.chungtay.infra.service.config.ServiceSetup",
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration"
        })
public class VaultSetup {

    @Bean
    VaultKeys vaultKeys(@Value("${chungtay.vault-key}") String vaultKey) {
        return new VaultKeys(vaultKey);
    }

    @Bean
    ReadLog readLog(MongoDatabaseFactory mongo, Clock clock) {
        return new ReadLog(mongo.getMongoDatabase(), clock);
    }

    @Bean
    PersonalDataVault personalDataVault(MongoDatabaseFactory mongo, VaultKeys keys, ReadLog reads, Ids ids) {
        return new MongoPersonalDataVault(mongo.getMongoDatabase(), keys, reads, ids);
    }

    @Bean
    Pseudonyms pseudonyms(MongoDatabaseFactory mongo, VaultKeys keys, Ids ids) {
        return new MongoPseudonyms(mongo.getMongoDatabase(), keys, ids);
    }

    @Bean
    PublicCodes publicCodes(@Value("${chungtay.staff-key}") String staffKey) {
        return new PublicCodes(staffKey);
    }

    @Bean
    FileStore fileStore(MongoDatabaseFactory mongo, VaultKeys keys, ReadLog reads, Ids ids) {
        return new GridFsFileStore(mongo.getMongoDatabase(), keys, reads, ids);
    }
}
