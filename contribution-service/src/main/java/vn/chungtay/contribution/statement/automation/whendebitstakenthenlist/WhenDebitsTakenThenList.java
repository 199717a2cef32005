package vn.chungtay.contribution.statement.automation.whendebitstakenthenlist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.shared.DebitId;
import vn.chungtay.contribution.shared.StatementId;
import vn.chungtay.contribution.shared.VaultFields;
import vn.chungtay.contribution.statement.events.DebitsTaken;
import vn.chungtay.contribution.statement.write.StagedLine;
import vn.chungtay.contribution.statement.write.StagedLines;
import vn.chungtay.contribution.statement.write.listdebits.ListDebits;
import vn.chungtay.infra.service.command.Commands;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.VndAmount;
import vn.chungtay.infra.service.vault.PersonalDataVault;

/**
 * Lists the lines of money that left, chunk by chunk. What was listed need not wait any more; a chunk that is gone was listed
 * before.
 */
@Component
@ProcessingGroup(WhenDebitsTakenThenList.GROUP)
public class WhenDebitsTakenThenList {

    /** Name of the processing group. */
    public static final String GROUP = "debit-listing";

    private static final Actor SELF = Actor.system("contribution");

    private final StagedLines staged;
    private final PersonalDataVault vault;
    private final Commands commands;

    public WhenDebitsTakenThenList(StagedLines staged, PersonalDataVault vault, Commands commands) {
        this.staged = staged;
        this.vault = vault;
        this.commands = commands;
    }

    @EventHandler
    void react(DebitsTaken event) {
        for (String chunkId : event.chunkIds()) {
            List<StagedLine> lines;
            try {
                lines = staged.read(chunkId, SELF);
            } catch (NotFound listed) {
                continue;
            }
            commands.send(
                    new ListDebits(new StatementId(event.statementId()), keep(lines)),
                    GROUP + "|" + chunkId,
                    SELF,
                    null);
            staged.forget(chunkId);
        }
    }

    /** What the bank says of each line is an entry of the vault of its own, so that each can be forgotten alone. */
    private List<ListDebits.Line> keep(List<StagedLine> lines) {
        List<String> ids = vault.keepAll(
                lines.stream().map(WhenDebitsTakenThenList::fields).toList());
        List<ListDebits.Line> kept = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            StagedLine line = lines.get(i);
            kept.add(new ListDebits.Line(
                    new DebitId(line.lineId()), ids.get(i), new VndAmount(line.amountVnd()), line.day()));
        }
        return kept;
    }

    private static Map<String, String> fields(StagedLine line) {
        Map<String, String> fields = new HashMap<>();
        fields.put(VaultFields.NARRATIVE, line.narrative());
        fields.put(VaultFields.BANK_DOCUMENT, line.documentNumber());
        fields.values().removeIf(String::isBlank);
        return fields;
    }
}
