package vn.chungtay.infra.eventlogtool;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the commands have in common: a language, and a database to work on. */
abstract class ToolCommand implements Callable<Integer> {

    /** How long a server is looked for, unless the address says so itself. */
    private static final int SERVER_TIMEOUT_MS = 10_000;

    @Option(
            names = "--lang",
            paramLabel = "vi|en",
            description = "Ngôn ngữ, mặc định là CHUNGTAY_LANG hoặc tiếng Việt. / Language of the messages.")
    private @Nullable String language;

    @Spec
    private @Nullable CommandSpec spec;

    private @Nullable Console console;

    /** Does the work; answers with the status that the tool ends with. */
    abstract int run(MongoDatabase database) throws IOException;

    abstract String uri();

    abstract String database();

    @Override
    public Integer call() throws IOException {
        try (MongoClient client = MongoClients.create(settings())) {
            return run(client.getDatabase(database()));
        }
    }

    Console console() {
        if (console == null) {
            String asked = language == null ? System.getenv("CHUNGTAY_LANG") : language;
            Locale locale = "en".equals(asked) ? Locale.ENGLISH : Messages.VIETNAMESE;
            console = new Console(
                    Messages.in(locale), commandLine().getOut(), commandLine().getErr());
        }
        return console;
    }

    private MongoClientSettings settings() {
        try {
            ConnectionString address = new ConnectionString(uri());
            MongoClientSettings.Builder settings = MongoClientSettings.builder();
            if (address.getServerSelectionTimeout() == null) {
                settings.applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(SERVER_TIMEOUT_MS, TimeUnit.MILLISECONDS));
            }
            return settings.applyConnectionString(address).build();
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(commandLine(), console().text("server.uri", wrong.getMessage()), wrong);
        }
    }

    private CommandLine commandLine() {
        if (spec == null) {
            throw new IllegalStateException("Not run from a command line");
        }
        return spec.commandLine();
    }
}
