package vn.chungtay.contribution.correction.write.proposecorrection;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.correction.entry.CorrectableEntry;
import vn.chungtay.contribution.correction.write.BankSide;
import vn.chungtay.contribution.correction.write.CorrectedAfterwards;
import vn.chungtay.contribution.correction.write.Correction;
import vn.chungtay.contribution.fund.events.FundOpened;
import vn.chungtay.contribution.fund.write.Fund;
import vn.chungtay.infra.service.errors.Rule;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;

/**
 * Decides whether a correction may be proposed. Only the unit that recorded an entry says that it was wrong, of a transfer the one
 * that paid. Whether the money is there, and the month open, is decided when it is confirmed.
 */
@Component
public class DecideProposeCorrection {

    private final Repository<Fund> funds;
    private final Repository<Correction> corrections;
    private final BankSide bank;
    private final UnitAuthority authority;

    public DecideProposeCorrection(
            Repository<Fund> funds, Repository<Correction> corrections, BankSide bank, UnitAuthority authority) {
        this.funds = funds;
        this.corrections = corrections;
        this.bank = bank;
        this.authority = authority;
    }

    /** The unit is judged by the day on which the fund was opened, so that one that took over later may propose too. */
    @CommandHandler
    public void decide(ProposeCorrection command, Actor actor) throws Exception {
        CorrectableEntry entry = command.entry();
        FundOpened fund = funds.load(entry.fundId()).invoke(Fund::opening);
        authority.require(actor, ProposeCorrection.OPERATION, fund.unitCode(), fund.occurredOn());
        FundOpened to =
                entry.toFundId() == null ? null : funds.load(entry.toFundId()).invoke(Fund::opening);
        long standsAtVnd = bank.standsAtVnd(entry.entryId(), entry.bookedVnd());
        long rightVnd = command.right().valueVnd();
        LocalDate day = command.occurredOn().day();
        Rule.check(
                new CorrectionChanges(standsAtVnd, rightVnd),
                new InterestStandsOrFalls(entry.kind(), rightVnd),
                new CorrectedAfterwards(entry.occurredOn(), day));
        bank.requireCorrectable(entry.entryId(), standsAtVnd);
        if (entry.toEntryId() != null) {
            bank.requireCorrectable(entry.toEntryId(), standsAtVnd);
        }
        corrections.newInstance(() -> new Correction(command.proposed(fund, to, standsAtVnd, actor.staffRef())));
    }
}
