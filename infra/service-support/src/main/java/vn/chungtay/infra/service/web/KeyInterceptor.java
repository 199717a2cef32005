package vn.chungtay.infra.service.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.chungtay.infra.service.command.CommandCalls;

/** Refuses a POST without an idempotency key, once it is known that the caller may send it at all. */
final class KeyInterceptor implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod && HttpMethod.POST.matches(request.getMethod())) {
            CommandCalls.requireKey(request.getHeader(CommandCalls.KEY_HEADER));
        }
        return true;
    }
}
