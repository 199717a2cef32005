package vn.chungtay.housing.caselist.read.listview;

import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.housing.shared.ListedUnits;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.view.Answer;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.ServedDocuments;
import vn.chungtay.infra.service.view.Views;

/** Shows a list that was taken. */
@RestController
public class CaseListViewEndpoint {

    private static final String READ_CASE = "housing.read-case";

    private final Views views;
    private final ListedUnits units;

    public CaseListViewEndpoint(Views views, ListedUnits units) {
        this.views = views;
        this.units = units;
    }

    /** The list, and how far it is imported. */
    @GetMapping("/api/v1/housing/case-lists/{listId}")
    @Permitted(READ_CASE)
    public Answer<CaseListView> list(@PathVariable String listId, MinPosition minPosition, Actor actor) {
        return views.read(CaseListViewProjector.VIEW, minPosition, lists -> {
            CaseListDocument list = found(lists, listId);
            units.require(actor, READ_CASE, list.unitCode());
            return CaseListView.of(list);
        });
    }

    private static CaseListDocument found(ServedDocuments lists, String listId) {
        CaseListDocument list = lists.find(CaseListDocument.class, listId);
        if (list == null) {
            throw new NotFound("caselist.unknown", Map.of("id", listId));
        }
        return list;
    }
}
