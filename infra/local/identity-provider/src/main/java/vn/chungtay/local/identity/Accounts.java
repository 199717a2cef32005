package vn.chungtay.local.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.chungtay.infra.reference.ReferenceData;
import vn.chungtay.infra.reference.Unit;
import vn.chungtay.infra.reference.Units;

/** Makes the accounts from the units of the reference data, those of the past too: the demonstration plays in early 2025. */
@Configuration(proxyBeanMethods = false)
class Accounts {

    private static final Logger LOG = LoggerFactory.getLogger(Accounts.class);
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Bean
    DemoAccounts demoAccounts(IdentitySettings settings, PasswordEncoder passwords) {
        Units units = ReferenceData.units();
        List<String> codes = units.all().stream().map(Unit::code).toList();
        String national = units.all().stream()
                .filter(unit -> unit.level() == Unit.Level.NATIONAL)
                .map(Unit::code)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the reference data has no national unit"));
        String emulation = units.actingOn(LocalDate.now(Clock.system(ZONE))).stream()
                .filter(unit -> unit.functions().contains("emulation"))
                .map(Unit::code)
                .findFirst()
                .orElse(national);
        DemoAccounts accounts = new DemoAccounts(codes, national, emulation, passwords.encode(settings.demoPassword()));
        LOG.info("{} demonstration accounts in {} units", accounts.size(), codes.size());
        return accounts;
    }
}
