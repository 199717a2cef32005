package vn.chungtay.housing.consent.read.consentview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.housing.consent.events.NameConsentEvent;
import vn.chungtay.housing.consent.events.NameConsentGiven;
import vn.chungtay.housing.consent.events.NameConsentWithdrawn;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocument;

/** What a household said about being named, under the id of its case: the fold of its events. */
@Document("consentView")
@NullUnmarked
final class ConsentDocument implements ViewDocument {

    private String id;
    private long position = -1;
    private boolean given;
    private List<ConsentView.Entry> history = List.of();

    /** A document of which nothing is told yet. */
    static ConsentDocument of(String caseId) {
        var document = new ConsentDocument();
        document.id = caseId;
        return document;
    }

    /** The document with this event told too. */
    ConsentDocument after(NameConsentEvent event, Position at, Instant recordedAt) {
        position = at.value();
        List<ConsentView.Entry> longer = new ArrayList<>(history);
        longer.add(
                switch (event) {
                    case NameConsentGiven agreed -> given(agreed, recordedAt);
                    case NameConsentWithdrawn withdrawn -> withdrawn(withdrawn.occurredOn(), recordedAt);
                });
        history = longer;
        given = event instanceof NameConsentGiven;
        return this;
    }

    private static ConsentView.Entry given(NameConsentGiven event, Instant recordedAt) {
        return new ConsentView.Entry(
                true,
                event.way(),
                event.paperId(),
                event.paperSha256(),
                event.minutesNumber(),
                event.occurredOn(),
                recordedAt);
    }

    private static ConsentView.Entry withdrawn(LocalDate day, Instant recordedAt) {
        return new ConsentView.Entry(false, null, null, null, null, day, recordedAt);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public long position() {
        return position;
    }

    boolean given() {
        return given;
    }

    ConsentView view() {
        return new ConsentView(id, given, history);
    }
}
