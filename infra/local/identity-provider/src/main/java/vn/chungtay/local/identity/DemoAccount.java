package vn.chungtay.local.identity;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * A person who exists only for demonstrations.
 *
 * @param username what is typed at sign-in, such as {@code officer.T63-08}
 * @param password hash of the demonstration's password
 * @param staffCode code of the member of staff, unique, such as {@code T63-08/officer}
 * @param unit code of the unit that the person belongs to
 * @param displayName for people to read, in Vietnamese
 * @param roles role names of the suite
 */
record DemoAccount(
        String username, String password, String staffCode, String unit, String displayName, List<String> roles)
        implements UserDetails {

    DemoAccount {
        roles = List.copyOf(roles);
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public String getPassword() {
        return password;
    }

    /** None: the services judge roles, the provider only states them. */
    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }
}
