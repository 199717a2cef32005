package vn.chungtay.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.contribution.account.read.accountview.AccountViewProjector;
import vn.chungtay.contribution.closing.read.bankbalance.BankBalanceProjector;
import vn.chungtay.contribution.closing.read.closingview.ClosingViewProjector;
import vn.chungtay.contribution.correction.read.correctionview.CorrectionViewProjector;
import vn.chungtay.contribution.drive.read.driveview.DriveViewProjector;
import vn.chungtay.contribution.fund.read.fundview.FundViewProjector;
import vn.chungtay.contribution.gift.read.giftview.GiftViewProjector;
import vn.chungtay.contribution.outlay.read.outlayview.OutlayViewProjector;
import vn.chungtay.contribution.payroll.automation.whenlistrejectedthenforget.WhenListRejectedThenForget;
import vn.chungtay.contribution.pledge.read.pledgeview.PledgeViewProjector;
import vn.chungtay.contribution.receipt.read.receiptview.ReceiptViewProjector;
import vn.chungtay.contribution.statement.automation.whendebitlistedthentie.WhenDebitListedThenTie;
import vn.chungtay.contribution.statement.automation.whendebitstakenthenlist.WhenDebitsTakenThenList;
import vn.chungtay.contribution.statement.automation.whenstatementtakenthenpost.WhenStatementTakenThenPost;
import vn.chungtay.contribution.statement.read.debitview.DebitViewProjector;
import vn.chungtay.contribution.statement.read.lineview.LineViewProjector;
import vn.chungtay.contribution.statement.read.profileview.ProfileViewProjector;
import vn.chungtay.contribution.statement.read.statementview.StatementViewProjector;
import vn.chungtay.contribution.stock.automation.whengiftreceivedthengivestock.WhenGiftReceivedThenGiveStock;
import vn.chungtay.contribution.stock.read.stockview.StockViewProjector;
import vn.chungtay.contribution.trace.read.traceview.TraceViewProjector;
import vn.chungtay.contribution.transfercode.read.codeview.TransferCodeViewProjector;
import vn.chungtay.infra.service.projection.GenerationKeeper;
import vn.chungtay.infra.service.projection.Projection;

/** Every view can be made anew; what else follows the log stops at what it cannot handle, and passes nothing over. */
class ProjectionsTest extends ContributionService {

    @Autowired
    private GenerationKeeper keeper;

    @Autowired
    private EventProcessingConfiguration processing;

    @Test
    void areAllViews() {
        assertThat(keeper.projections())
                .extracting(Projection::name)
                .containsExactly(
                        AccountViewProjector.VIEW,
                        BankBalanceProjector.VIEW,
                        ClosingViewProjector.VIEW,
                        CorrectionViewProjector.VIEW,
                        DebitViewProjector.VIEW,
                        DriveViewProjector.VIEW,
                        FundViewProjector.VIEW,
                        GiftViewProjector.VIEW,
                        OutlayViewProjector.VIEW,
                        PledgeViewProjector.VIEW,
                        ReceiptViewProjector.VIEW,
                        LineViewProjector.VIEW,
                        ProfileViewProjector.VIEW,
                        StatementViewProjector.VIEW,
                        StockViewProjector.VIEW,
                        TraceViewProjector.VIEW,
                        TransferCodeViewProjector.VIEW);
        assertThat(processing.eventProcessors())
                .containsOnlyKeys(
                        WhenListRejectedThenForget.GROUP,
                        WhenStatementTakenThenPost.GROUP,
                        WhenDebitsTakenThenList.GROUP,
                        WhenDebitListedThenTie.GROUP,
                        WhenGiftReceivedThenGiveStock.GROUP);
        assertThat(processing.eventProcessors().keySet())
                .allSatisfy(group -> assertThat(processing.listenerInvocationErrorHandler(group))
                        .isSameAs(PropagatingErrorHandler.INSTANCE));
    }
}
