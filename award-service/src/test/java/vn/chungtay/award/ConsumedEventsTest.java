package vn.chungtay.award;

import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.chungtay.award.evidence.consume.EvidenceProjector;
import vn.chungtay.infra.eventstream.consume.Subscription;
import vn.chungtay.infra.service.view.ViewDocuments;
import vn.chungtay.test.service.ConsumedEventsContract;

class ConsumedEventsTest extends AwardService implements ConsumedEventsContract {

    @Override
    public List<Subscription<?>> subscriptions() {
        return projector().subscriptions();
    }

    @Override
    public List<Subscription.Ignored> ignored() {
        return projector().ignored();
    }

    private EvidenceProjector projector() {
        return new EvidenceProjector(new ViewDocuments(context().getBean(MongoOperations.class), Class::getSimpleName));
    }
}
