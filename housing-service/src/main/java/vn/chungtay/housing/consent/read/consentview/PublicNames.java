package vn.chungtay.housing.consent.read.consentview;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.chungtay.housing.consent.events.NameConsentGiven;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.housing.shared.ConsentId;
import vn.chungtay.housing.shared.VaultFields;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.vault.PersonalDataVault;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.Views;

/**
 * What the heads of households are called who want everybody to know. The view says who may be among them; the log has the last
 * word, so that a withdrawal holds at once however far the view is; the name itself comes from the vault, at the moment at which
 * it is shown, so that whoever was forgotten has none.
 */
@Component
public class PublicNames {

    private static final String PURPOSE = "name shown to everybody, with consent";

    private final Views views;
    private final EventStore log;
    private final PersonalDataVault vault;

    public PublicNames(Views views, EventStore log, PersonalDataVault vault) {
        this.views = views;
        this.log = log;
        this.vault = vault;
    }

    /**
     * The names that may be shown, by case; all others are missing.
     *
     * @param headByCase vault entry of the head of household, by case
     */
    public Map<String, String> of(Map<String, String> headByCase) {
        Map<String, String> agreed = new HashMap<>(headByCase);
        agreed.keySet().retainAll(agreed(headByCase.keySet()));
        Map<String, Map<String, String>> heads = vault.readAll(agreed.values(), Actor.anonymous(), PURPOSE);
        Map<String, String> names = new HashMap<>();
        agreed.forEach((caseId, headId) -> {
            String name = heads.getOrDefault(headId, Map.of()).get(VaultFields.NAME);
            if (name != null) {
                names.put(caseId, name);
            }
        });
        return names;
    }

    private List<String> agreed(Collection<String> caseIds) {
        var given = Query.query(Criteria.where("_id").in(caseIds).and("given").is(true));
        return views
                .read(
                        ConsentViewProjector.VIEW,
                        new MinPosition(Map.of()),
                        all -> all.find(ConsentDocument.class, given))
                .data()
                .stream()
                .map(ConsentDocument::id)
                .filter(this::stands)
                .toList();
    }

    private boolean stands(String caseId) {
        Object last = null;
        var events = log.readEvents(new ConsentId(new CaseId(caseId)).toString(), 0);
        while (events.hasNext()) {
            last = events.next().getPayload();
        }
        return last instanceof NameConsentGiven;
    }
}
