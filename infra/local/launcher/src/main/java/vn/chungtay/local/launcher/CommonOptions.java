package vn.chungtay.local.launcher;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that every command takes. */
final class CommonOptions {

    @Option(
            names = "--data-dir",
            paramLabel = "<thư mục>",
            description = "Thư mục dữ liệu, mặc định là .chungtay. / Data folder, .chungtay by default.")
    private @Nullable Path dataDir;

    @Option(
            names = "--lang",
            paramLabel = "vi|en",
            description = "Ngôn ngữ của thông báo, mặc định là tiếng Việt. / Language of the messages.")
    private @Nullable String language;

    /** Language that was asked for here or by {@code CHUNGTAY_LANG}; Vietnamese otherwise. */
    Locale locale() {
        String asked = language == null ? System.getenv("CHUNGTAY_LANG") : language;
        return "en".equals(asked) ? Locale.ENGLISH : Messages.VIETNAMESE;
    }

    /** Settings for a suite of this repository in the chosen data folder. */
    SuiteSettings settings() {
        Path home = Path.of(System.getProperty("chungtay.home", "."));
        return SuiteSettings.in(home, dataDir == null ? home.resolve(".chungtay") : dataDir)
                .withMongodbUri(System.getenv("MONGODB_URI"));
    }
}
