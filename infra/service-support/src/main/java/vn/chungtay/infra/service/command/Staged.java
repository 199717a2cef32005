package vn.chungtay.infra.service.command;

import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import vn.chungtay.infra.service.errors.OutcomeUnknown;
import vn.chungtay.infra.service.errors.ServiceException;

/** What a request brought in before its command was sent, such as the rows of a list: it stays only where the command took it. */
public final class Staged {

    private Staged() {}

    /**
     * Sends the command, and forgets what was brought in where it was refused, or where the answer is that of the same request
     * before a crash, whose own data is there already. Where the outcome is not known, everything stays.
     *
     * @param command sends it
     * @param taken whether the answer is that of the command with this data
     * @param forget leaves nothing of it
     * @throws ServiceException as the command was refused or could not be carried out
     */
    public static ResponseEntity<Accepted> send(
            Supplier<ResponseEntity<Accepted>> command, Predicate<Accepted> taken, Runnable forget) {
        ResponseEntity<Accepted> answer;
        try {
            answer = command.get();
        } catch (ServiceException e) {
            if (!(e instanceof OutcomeUnknown)) {
                forget.run();
            }
            throw e;
        }
        Accepted accepted = answer.getBody();
        if (accepted != null && !taken.test(accepted)) {
            forget.run();
        }
        return answer;
    }
}
