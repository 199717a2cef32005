package vn.chungtay.contribution.statement.read.profileview;

import java.time.LocalDate;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.contribution.statement.events.StatementProfileSaved;
import vn.chungtay.contribution.statement.file.Mapping;
import vn.chungtay.infra.service.view.Position;

/**
 * A profile as it was from one change to the next. Its id is its place in the log, so that writing it twice leaves one.
 *
 * @param id place in the log
 * @param profileId the profile
 * @param name what it was called
 * @param mapping where files had what
 * @param savedBy who wrote it down, as staffRef
 * @param savedOn the day of that
 */
@Document("statementProfileVersion")
@CompoundIndex(def = "{'profileId': 1, '_id': 1}")
record ProfileVersionDocument(
        long id, String profileId, String name, Mapping mapping, String savedBy, LocalDate savedOn) {

    static ProfileVersionDocument of(StatementProfileSaved event, Position position) {
        return new ProfileVersionDocument(
                position.value(),
                event.profileId(),
                event.name(),
                Mapping.of(event),
                event.savedBy(),
                event.occurredOn());
    }
}
