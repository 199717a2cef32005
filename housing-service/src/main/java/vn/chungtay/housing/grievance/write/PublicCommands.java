package vn.chungtay.housing.grievance.write;

import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.chungtay.infra.eventstore.CommitReceipt;
import vn.chungtay.infra.service.command.CommandCalls;
import vn.chungtay.infra.service.command.Commands;
import vn.chungtay.infra.service.errors.Malformed;
import vn.chungtay.infra.service.security.Actor;

/**
 * Sends what somebody asks who has not signed in, or wants nobody to know that they are: no name of theirs is in the log even when
 * they are signed in.
 */
@Component
public class PublicCommands {

    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Commands commands;

    public PublicCommands(Commands commands) {
        this.commands = commands;
    }

    /**
     * Sends a command once, however often the request comes. All of the public are one caller, so a key alone would give one
     * person's answer to another who chose the same: it counts together with what was sent, of which the log has a hash that also
     * the key makes unguessable.
     *
     * @param key header {@code Idempotency-Key}, a random UUID
     * @param content all that the person sent
     * @throws Malformed {@code request.key-not-uuid}
     */
    public CommitReceipt send(GrievanceCommand command, String key, String content) {
        if (!UUID.matcher(key).matches()) {
            throw new Malformed("request.key-not-uuid", Map.of("field", CommandCalls.KEY_HEADER));
        }
        return commands.send(command, key + "\n" + content, Actor.anonymous(), null);
    }
}
