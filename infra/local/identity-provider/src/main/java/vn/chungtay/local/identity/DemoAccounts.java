package vn.chungtay.local.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/**
 * All demonstration accounts: an officer, a head and an accountant of each unit, and one person for each task of the whole country.
 * Case does not matter when a name is typed. All share one password, of which only the hash is kept.
 */
final class DemoAccounts implements UserDetailsService {

    private static final Map<String, Post> UNIT_POSTS = Map.of(
            "officer", new Post("officer", "Cán bộ"),
            "head", new Post("unit-head", "Thủ trưởng"),
            "accountant", new Post("accountant", "Kế toán"));

    private static final Map<String, Post> NATIONAL_POSTS = Map.of(
            "director", new Post("director", "Tổng Giám đốc"),
            "council-member", new Post("council-member", "Ủy viên Hội đồng thi đua"),
            "council-chair", new Post("council-chair", "Chủ tịch Hội đồng thi đua"),
            "council-secretary", new Post("council-secretary", "Thư ký Hội đồng thi đua"),
            "auditor", new Post("auditor", "Kiểm toán"),
            "data-protection", new Post("data-protection", "Bảo vệ dữ liệu cá nhân"),
            "operator", new Post("operator", "Vận hành"));

    private static final Post EMULATION = new Post("emulation", "Vụ Thi đua - Khen thưởng");

    private final Map<String, DemoAccount> byName = new HashMap<>();

    /**
     * @param unitCodes units that have an officer, a head and an accountant
     * @param nationalUnit unit of the director, the council, the auditor and the operator
     * @param emulationUnit unit that runs the movement today
     * @param passwordHash hash of the one password
     */
    DemoAccounts(Collection<String> unitCodes, String nationalUnit, String emulationUnit, String passwordHash) {
        UNIT_POSTS.forEach(
                (name, post) -> unitCodes.forEach(unit -> add(post.account(name + "." + unit, unit, passwordHash))));
        NATIONAL_POSTS.forEach((name, post) -> add(post.account(name, nationalUnit, passwordHash)));
        add(EMULATION.account(EMULATION.role, emulationUnit, passwordHash));
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        DemoAccount account = byName.get(username.strip().toLowerCase(Locale.ROOT));
        if (account == null) {
            throw new UsernameNotFoundException("no demonstration account of that name");
        }
        return account;
    }

    /** Number of accounts, for the line that the start prints. */
    int size() {
        return byName.size();
    }

    private void add(DemoAccount account) {
        byName.put(account.username().toLowerCase(Locale.ROOT), account);
    }

    private record Post(String role, String title) {

        DemoAccount account(String username, String unit, String passwordHash) {
            return new DemoAccount(
                    username, passwordHash, unit + "/" + username, unit, title + " " + unit, List.of(role));
        }
    }
}
