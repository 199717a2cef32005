package vn.chungtay.contribution.statement.automation.whenstatementtakenthenpost;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.contribution.shared.LineId;
import vn.chungtay.contribution.shared.TransferCode;
import vn.chungtay.contribution.shared.VaultFields;
import vn.chungtay.contribution.statement.write.StagedLine;
import vn.chungtay.contribution.statement.write.postchunk.PostedLine;
import vn.chungtay.infra.service.values.VndAmount;
import vn.chungtay.infra.service.vault.PersonalDataVault;

/** Keeps who paid and what they wrote, one entry of the vault for each line, so that each can be forgotten alone. */
@Component
public class Payers {

    private final PersonalDataVault vault;

    public Payers(PersonalDataVault vault) {
        this.vault = vault;
    }

    /** What is left of the lines for a decision, in their order. */
    List<PostedLine> keep(List<StagedLine> lines) {
        List<String> ids = vault.keepAll(lines.stream().map(Payers::fields).toList());
        List<PostedLine> posted = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            posted.add(posted(lines.get(i), ids.get(i)));
        }
        return posted;
    }

    private static Map<String, String> fields(StagedLine line) {
        Map<String, String> fields = new HashMap<>();
        put(fields, VaultFields.NAME, PayerName.in(line.narrative()));
        put(fields, VaultFields.NARRATIVE, line.narrative());
        put(fields, VaultFields.BANK_DOCUMENT, line.documentNumber());
        return fields;
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (!value.isBlank()) {
            fields.put(name, value);
        }
    }

    private static PostedLine posted(StagedLine line, String payerId) {
        return new PostedLine(
                new LineId(line.lineId()),
                GiftId.next(),
                payerId,
                new VndAmount(line.amountVnd()),
                List.copyOf(TransferCode.in(line.narrative())),
                line.day());
    }
}
