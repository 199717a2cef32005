package vn.chungtay.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page of the event streams and its files, as anybody reads them without signing in. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "chungtay.gateway.sign-in.issuer=http://localhost:1",
            "chungtay.gateway.sign-in.client-secret=test"
        })
class ContractsPageTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(
            value = {
                "/contracts|vi|Luồng sự kiện mở|Hộ gia đình đã nhận nhà.",
                "/contracts?lang=vi|vi|Luồng sự kiện mở|Hộ gia đình đã nhận nhà.",
                "/contracts?lang=fr|vi|Luồng sự kiện mở|Hộ gia đình đã nhận nhà.",
                "/contracts?lang=en|en|Open event streams|The household has the house."
            },
            delimiter = '|')
    void speaksVietnameseUnlessAskedForEnglish(String path, String language, String title, String meaning)
            throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(answer.body())
                .contains("<html lang=\"" + language + "\">", title, meaning)
                .doesNotContain("{{", "<script", "style=", "onclick");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void showsEveryTypeWithEveryFieldAndLinksItsSchema(String language) throws Exception {
        String page = get("/contracts?lang=" + language).body();
        JsonNode document = json("/contracts/asyncapi.json");

        List<Map.Entry<String, JsonNode>> types = document.at("/components/messages").properties().stream()
                .filter(message -> message.getValue().has("bindings"))
                .toList();
        assertThat(types).isNotEmpty();
        for (Map.Entry<String, JsonNode> type : types) {
            String article = page.substring(page.indexOf("id=\"" + type.getKey() + "\""));
            article = article.substring(0, article.indexOf("</article>"));
            JsonNode schema = json("/contracts/" + type.getKey() + ".schema.json");
            assertThat(schema.get("title").asString()).isEqualTo(type.getKey());
            for (String field : schema.get("properties").propertyNames()) {
                assertThat(article).contains("<code>" + field + "</code>");
            }
            assertThat(article).contains("href=\"/contracts/" + type.getKey() + ".schema.json\"");
        }
    }

    @Test
    void servesTheDocumentAsJson() throws Exception {
        HttpResponse<String> answer = get("/contracts/asyncapi.json");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(JsonMapper.shared().readTree(answer.body()).get("asyncapi").asString())
                .isEqualTo("3.0.0");
    }

    @Test
    void writesMarkupOfTheDocumentAsText() throws Exception {
        assertThat(get("/contracts?lang=en").body()).contains("&lt;service&gt;").doesNotContain("<service>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/contracts/none.json", "/contracts/../application.yml", "/contracts/%2e%2e/application.yml"})
    void servesNothingElse(String path) throws Exception {
        assertThat(get(path).statusCode()).isIn(400, 404);
    }

    private JsonNode json(String path) throws Exception {
        return JsonMapper.shared().readTree(get(path).body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
