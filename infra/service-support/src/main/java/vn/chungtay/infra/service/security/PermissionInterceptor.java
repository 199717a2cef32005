package vn.chungtay.infra.service.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.chungtay.infra.service.errors.NotAllowed;

/** Lets a request reach its endpoint only where the permission matrix gives the operation to one of the caller's roles. */
public final class PermissionInterceptor implements HandlerInterceptor {

    private final Permissions permissions;
    private final Actors actors;

    /** Decides by this matrix. */
    public PermissionInterceptor(Permissions permissions, Actors actors) {
        this.permissions = permissions;
        this.actors = actors;
    }

    /**
     * Decides.
     *
     * @throws InsufficientAuthenticationException when nobody has signed in (401)
     * @throws NotAllowed {@code role.not-permitted}, also for an endpoint without {@link Permitted}
     */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod endpoint) {
            Permitted permitted = endpoint.getMethodAnnotation(Permitted.class);
            check(permitted == null ? null : permitted.value());
        }
        return true;
    }

    private void check(@Nullable String operation) {
        if (operation != null && permissions.isPublic(operation)) {
            return;
        }
        Actor actor = actors.find().orElseThrow(() -> new InsufficientAuthenticationException("No token was sent"));
        if (operation == null || !permissions.permits(operation, actor.roles())) {
            throw new NotAllowed("role.not-permitted", operation == null ? Map.of() : Map.of("operation", operation));
        }
    }
}
