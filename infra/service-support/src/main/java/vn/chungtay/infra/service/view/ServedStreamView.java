package vn.chungtay.infra.service.view;

import java.util.Map;
import vn.chungtay.infra.eventstream.consume.StreamPosition;

/** What a view of other services' streams shows at this moment. */
public interface ServedStreamView {

    /** How far it has taken in each stream that feeds it, by publishing service. */
    Map<String, StreamPosition> positions();

    /** How far somebody may have been told already, likewise; no later answer shows less. */
    Map<String, StreamPosition> toldUpTo();

    /** What it shows. */
    ServedDocuments documents();
}
