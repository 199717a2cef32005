package vn.chungtay.infra.eventstore;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/** Notes every command that a log's client sends about the commits, in the order of sending. */
final class SentCommands implements CommandListener {

    private final List<BsonDocument> commands = new CopyOnWriteArrayList<>();

    @Override
    public void commandStarted(CommandStartedEvent event) {
        BsonValue about = event.getCommand().get(event.getCommandName());
        if (about != null && about.isString() && about.asString().getValue().equals(LogMeta.COMMITS)) {
            commands.add(event.getCommand().clone());
        }
    }

    void forget() {
        commands.clear();
    }

    /** Names of the commands. */
    List<String> names() {
        return commands.stream().map(BsonDocument::getFirstKey).toList();
    }

    List<BsonDocument> finds() {
        return named("find");
    }

    List<BsonDocument> inserts() {
        return named("insert");
    }

    /** How many commits each insert carried. */
    List<Integer> groupSizes() {
        return inserts().stream()
                .map(insert -> insert.getArray("documents").size())
                .toList();
    }

    /** The first event's key of each commit, insert by insert. */
    List<List<String>> groups() {
        return inserts().stream()
                .map(insert -> insert.getArray("documents").stream()
                        .map(commit -> commit.asDocument()
                                .getArray(CommitDocument.EVENTS)
                                .getFirst()
                                .asDocument()
                                .getString(EventDocument.KEY)
                                .getValue())
                        .toList())
                .toList();
    }

    private List<BsonDocument> named(String name) {
        return commands.stream()
                .filter(command -> command.getFirstKey().equals(name))
                .toList();
    }
}
