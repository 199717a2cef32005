package vn.chungtay.contribution.statement.read.profileview;

import java.time.LocalDate;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.contribution.statement.events.StatementProfileSaved;
import vn.chungtay.contribution.statement.file.Mapping;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocument;

/**
 * A profile as it is now.
 *
 * @param id the profile
 * @param position see {@link ViewDocument#position()}
 * @param version the aggregate's sequence: all its events are counted here
 * @param unitCode the unit that it belongs to
 * @param bankBin the bank, as NAPAS numbers it
 * @param name what it is called
 * @param mapping where files have what
 * @param savedBy who wrote it down last, as staffRef
 * @param savedOn the day of that
 */
@Document("statementProfile")
@CompoundIndex(def = "{'unitCode': 1, 'bankBin': 1, 'position': -1}")
record ProfileDocument(
        String id,
        long position,
        long version,
        String unitCode,
        String bankBin,
        String name,
        Mapping mapping,
        String savedBy,
        LocalDate savedOn)
        implements ViewDocument {

    static ProfileDocument of(StatementProfileSaved event, Position position, long version) {
        return new ProfileDocument(
                event.profileId(),
                position.value(),
                version,
                event.unitCode(),
                event.bankBin(),
                event.name(),
                Mapping.of(event),
                event.savedBy(),
                event.occurredOn());
    }
}
