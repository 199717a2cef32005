package vn.chungtay.housing;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.config.EventProcessingConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.housing.caselist.automation.whenlisttakenthenlistcases.WhenListTakenThenListCases;
import vn.chungtay.housing.caselist.read.listview.CaseListViewProjector;
import vn.chungtay.housing.consent.read.consentview.ConsentViewProjector;
import vn.chungtay.housing.emulationgroup.read.groupview.GroupViewProjector;
import vn.chungtay.housing.grievance.read.grievanceview.GrievanceViewProjector;
import vn.chungtay.housing.housecase.read.casecounts.CaseCountsProjector;
import vn.chungtay.housing.housecase.read.caseview.CaseViewProjector;
import vn.chungtay.housing.housecase.read.instalmentview.InstalmentViewProjector;
import vn.chungtay.housing.inspection.read.inspectionview.InspectionViewProjector;
import vn.chungtay.housing.inspection.read.sampleview.SampleViewProjector;
import vn.chungtay.housing.photo.automation.whenphotoaddedthencompare.WhenPhotoAddedThenCompare;
import vn.chungtay.housing.photo.read.photoview.PhotoViewProjector;
import vn.chungtay.housing.testing.RunningHousing;
import vn.chungtay.housing.waiting.read.waitingview.WaitingProjector;
import vn.chungtay.infra.service.projection.GenerationKeeper;
import vn.chungtay.infra.service.projection.Projection;

/** Every view can be made anew, and nothing but views and reactions follows the log here. */
class ProjectionsTest extends RunningHousing {

    @Autowired
    private GenerationKeeper keeper;

    @Autowired
    private EventProcessingConfiguration processing;

    @Test
    void areAllViews() {
        assertThat(keeper.projections())
                .extracting(Projection::name)
                .containsExactly(
                        CaseCountsProjector.VIEW,
                        CaseListViewProjector.VIEW,
                        CaseViewProjector.VIEW,
                        ConsentViewProjector.VIEW,
                        GroupViewProjector.VIEW,
                        GrievanceViewProjector.VIEW,
                        InspectionViewProjector.VIEW,
                        InstalmentViewProjector.VIEW,
                        PhotoViewProjector.VIEW,
                        SampleViewProjector.VIEW,
                        WaitingProjector.VIEW);
        assertThat(processing.eventProcessors())
                .containsOnlyKeys(WhenListTakenThenListCases.GROUP, WhenPhotoAddedThenCompare.GROUP);
    }
}
