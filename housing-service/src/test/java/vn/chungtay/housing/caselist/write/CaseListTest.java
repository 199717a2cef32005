package vn.chungtay.housing.caselist.write;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import vn.chungtay.housing.caselist.events.CaseListRowsDone;
import vn.chungtay.housing.caselist.events.CaseListTaken;
import vn.chungtay.housing.caselist.write.recordrows.RecordRows;
import vn.chungtay.housing.caselist.write.takelist.TakeCaseList;
import vn.chungtay.housing.shared.CaseListId;
import vn.chungtay.housing.testing.Cases;

class CaseListTest {

    private static final CaseListId LIST = new CaseListId("caselist-0194670e-0000-7000-8000-000000000061");
    private static final LocalDate DAY = Cases.LISTED_ON;
    private static final CaseListTaken TAKEN =
            new CaseListTaken(LIST.value(), Cases.UNIT, "GOOD_ROWS", 900, 10, 20, List.of("first", "second"), DAY);
    private static final CaseListRowsDone FIRST_DONE =
            new CaseListRowsDone(LIST.value(), 0, "first", "second", 498, 1, 1, DAY);

    private final AggregateTestFixture<CaseList> fixture = new AggregateTestFixture<>(CaseList.class);

    @Test
    void isTakenForTheUnitOfWhoBringsIt() {
        fixture.givenNoPriorActivity()
                .when(
                        new TakeCaseList(
                                LIST, ImportMode.GOOD_ROWS, 900, 10, 20, List.of("first", "second"), Cases.on(DAY)),
                        Cases.OFFICER.metadata())
                .expectEvents(TAKEN);
    }

    @Test
    void countsItsChunksAndNamesTheNext() {
        fixture.given(TAKEN)
                .when(new RecordRows(LIST, 0, 498, 1, 1), Cases.OFFICER.metadata())
                .expectEvents(FIRST_DONE);
        fixture.given(TAKEN, FIRST_DONE)
                .when(new RecordRows(LIST, 1, 370, 0, 0), Cases.OFFICER.metadata())
                .expectEvents(new CaseListRowsDone(LIST.value(), 1, "second", null, 370, 0, 0, DAY));
    }

    @Test
    void countsNoChunkTwice() {
        fixture.given(TAKEN, FIRST_DONE)
                .when(new RecordRows(LIST, 0, 0, 499, 1), Cases.OFFICER.metadata())
                .expectNoEvents();
    }
}
