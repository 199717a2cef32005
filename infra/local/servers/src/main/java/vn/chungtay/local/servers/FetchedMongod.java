package vn.chungtay.local.servers;

import de.flapdoodle.embed.mongo.distribution.Version;
import de.flapdoodle.embed.mongo.transitions.Mongod;
import de.flapdoodle.embed.process.archives.ExtractedFileSet;
import de.flapdoodle.reverse.StateID;
import de.flapdoodle.reverse.TransitionWalker;
import java.nio.file.Path;

/** Downloads a MongoDB server once for this user, and finds it again later. */
public final class FetchedMongod {

    private FetchedMongod() {}

    /**
     * The program of the server, downloaded and unpacked now when it is not yet there (below {@code ~/.embedmongo}).
     *
     * @throws RuntimeException when there is none for this system, or it cannot be downloaded
     */
    public static Path executable() {
        try (TransitionWalker.ReachedState<ExtractedFileSet> unpacked = Mongod.instance()
                .transitions(Version.Main.V7_0)
                .walker()
                .initState(StateID.of(ExtractedFileSet.class))) {
            return unpacked.current().executable();
        }
    }

    /**
     * Prints the path of the program as the last line, or ends with status 1 and the reason on the error output.
     *
     * @param args none
     */
    public static void main(String[] args) {
        System.out.println(executable().toAbsolutePath());
    }
}
