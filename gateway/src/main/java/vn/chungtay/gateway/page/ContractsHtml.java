package vn.chungtay.gateway.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes the AsyncAPI document as a page for people, in one language. */
final class ContractsHtml {

    private static final String TEMPLATE = "pages/contracts.html";
    private static final String MESSAGES = "/components/messages/";
    private static final String SCHEMAS = "/components/schemas/";
    private static final String PLAIN_NUMBER = "1";
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final String language;
    private final String other;
    private final JsonNode document;
    private final JsonNode translations;
    private final ResourceBundle texts;

    /**
     * For one language.
     *
     * @param other the language that the page links to
     * @param document AsyncAPI 3.0
     * @param translations from the document's English sentences to this language; what is not there stays English
     */
    ContractsHtml(String language, String other, JsonNode document, JsonNode translations) {
        this.language = language;
        this.other = other;
        this.document = document;
        this.translations = translations;
        this.texts = ResourceBundle.getBundle("messages/contracts", Locale.of(language), EXACT);
    }

    String page() {
        Map<String, String> values = new LinkedHashMap<>();
        texts.keySet().forEach(key -> values.put(key, escaped(texts.getString(key))));
        values.put("language", language);
        values.put("other", other);
        values.put("topics", topics());
        values.put("headers", fields(document.at(SCHEMAS + "event-headers")));
        values.put("events", events());
        String page = template();
        for (Map.Entry<String, String> value : values.entrySet()) {
            page = page.replace("{{" + value.getKey() + "}}", value.getValue());
        }
        return page;
    }

    private String topics() {
        return services().entrySet().stream()
                .map(service -> """
                        <div><h3>%s</h3><code>%s</code><ul>%s</ul></div>
                        """.formatted(
                                name(service.getKey()),
                                escaped(service.getValue().get("address").asString()),
                                types(service.getValue()).stream()
                                        .map(type -> "<li><a href=\"#%1$s\"><code>%1$s</code></a></li>".formatted(type))
                                        .collect(Collectors.joining())))
                .collect(Collectors.joining("", "<div class=\"topics\">", "</div>"));
    }

    private String events() {
        return services().entrySet().stream()
                .map(service -> """
                        <section class="card" aria-labelledby="service-%1$s">
                        <div class="card-head"><h2 id="service-%1$s">%2$s</h2></div>
                        %3$s</section>
                        """.formatted(
                        service.getKey(),
                        name(service.getKey()),
                        types(service.getValue()).stream().map(this::event).collect(Collectors.joining())))
                .collect(Collectors.joining());
    }

    private String event(String type) {
        JsonNode message = document.at(MESSAGES + type);
        return """
                <article class="event" id="%1$s">
                <h3><code>%1$s</code></h3>
                <p class="what">%2$s</p>
                %3$s
                <details><summary>%4$s</summary><pre>%5$s</pre></details>
                <p><a href="/contracts/%1$s.schema.json" download>%6$s</a></p>
                </article>
                """.formatted(
                type,
                translated(message.get("summary").asString()),
                fields(document.at(SCHEMAS + type)),
                text("wholeExample"),
                escaped(PRETTY.writeValueAsString(message.get("examples").get(0))),
                text("schema"));
    }

    private String fields(JsonNode schema) {
        Set<String> required = new HashSet<>();
        schema.path("required").forEach(name -> required.add(name.asString()));
        return schema.path("properties").properties().stream()
                .map(field -> field(field.getKey(), field.getValue(), required.contains(field.getKey())))
                .collect(Collectors.joining("", "<dl class=\"fields\">", "</dl>"));
    }

    private String field(String name, JsonNode schema, boolean required) {
        return """
                <div class="field"><dt><code>%s</code><span class="kind">%s</span>%s</dt><dd>%s%s%s</dd></div>
                """.formatted(
                        escaped(name),
                        kind(schema),
                        required ? "" : "<span class=\"optional\">%s</span>".formatted(text("optional")),
                        translated(schema.path("description").asString("")),
                        example(schema),
                        parts(schema));
    }

    private String kind(JsonNode schema) {
        String kind = text(
                "kind." + schema.path("format").asString(schema.path("type").asString("")));
        String unit = schema.path("x-unit").asString(PLAIN_NUMBER);
        return unit.equals(PLAIN_NUMBER) ? kind : kind + " · " + translated(unit);
    }

    private String example(JsonNode schema) {
        JsonNode example = schema.path("examples").path(0);
        return example.isMissingNode()
                ? ""
                : "<span class=\"example\">%s: <code>%s</code></span>"
                        .formatted(text("example"), escaped(example.asString()));
    }

    /** The fields of a group, or of each member of a list. */
    private String parts(JsonNode schema) {
        JsonNode group = schema.has("items") ? schema.get("items") : schema;
        return group.has("properties") ? fields(group) : "";
    }

    /** Channels of services by their names; the dead letters are not for readers of this page. */
    private Map<String, JsonNode> services() {
        Map<String, JsonNode> services = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> channel : document.get("channels").properties()) {
            if (!channel.getValue().has("parameters")) {
                services.put(channel.getKey(), channel.getValue());
            }
        }
        return services;
    }

    /** Types of the events of a channel: those that have a key; a marker has none. */
    private Set<String> types(JsonNode channel) {
        return channel.get("messages").propertyNames().stream()
                .filter(type -> document.at(MESSAGES + type).has("bindings"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String name(String service) {
        String key = "service." + service;
        return texts.containsKey(key) ? text(key) : escaped(service);
    }

    private String text(String key) {
        return escaped(texts.getString(key));
    }

    private String translated(String sentence) {
        return escaped(translations.path(sentence).asString(sentence));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }

    private static String template() {
        try {
            return new ClassPathResource(TEMPLATE).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(TEMPLATE + " is not on the class path", e);
        }
    }
}
