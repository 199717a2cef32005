package vn.chungtay.local.identity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** The sign-in page: one form that works without scripts. */
@RestController
class LoginPage {

    private static final String REFUSED = """
            <p class="refused" role="alert" id="refused">Tên tài khoản hoặc mật khẩu không đúng. Mời nhập lại.\
             <span lang="en">Wrong account or password.</span></p>""";

    private final String page;

    LoginPage(@Value("classpath:login.html") Resource page) throws IOException {
        this.page = page.getContentAsString(StandardCharsets.UTF_8);
    }

    @GetMapping(path = "/login", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String show(CsrfToken csrf, @RequestParam(name = "error", required = false) @Nullable String error) {
        return page.replace("{{refused}}", error == null ? "" : REFUSED)
                .replace("{{describedBy}}", error == null ? "" : "aria-describedby=\"refused\"")
                .replace("{{csrf}}", HtmlUtils.htmlEscape(csrf.getToken()));
    }
}
