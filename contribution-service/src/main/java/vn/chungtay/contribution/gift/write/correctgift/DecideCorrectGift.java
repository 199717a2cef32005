package vn.chungtay.contribution.gift.write.correctgift;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.drive.write.DriveTerms;
import vn.chungtay.contribution.fund.write.Fund;
import vn.chungtay.contribution.gift.events.MoneyCorrected;
import vn.chungtay.contribution.gift.write.DriveOfGift;
import vn.chungtay.contribution.gift.write.DriveTakesGiftsOnDay;
import vn.chungtay.contribution.gift.write.Gift;
import vn.chungtay.contribution.gift.write.GiftFollowers;
import vn.chungtay.infra.service.axon.SeenVersion;
import vn.chungtay.infra.service.errors.Rule;
import vn.chungtay.infra.service.security.Actor;

/** Decides whether a gift is corrected: by its unit, in an open drive and in a closed one. */
@Component
public class DecideCorrectGift {

    private final Repository<Gift> gifts;
    private final Repository<Fund> funds;
    private final DriveOfGift drives;
    private final GiftFollowers followers;

    public DecideCorrectGift(
            Repository<Gift> gifts, Repository<Fund> funds, DriveOfGift drives, GiftFollowers followers) {
        this.gifts = gifts;
        this.funds = funds;
        this.drives = drives;
        this.followers = followers;
    }

    /** The gift and its fund are one commit, so that no đồng is corrected once only. */
    @CommandHandler
    public void decide(CorrectMoney command, Actor actor, SeenVersion seen) throws Exception {
        Aggregate<Gift> gift = load(command, seen);
        authorized(gift, actor);
        MoneyCorrected corrected = gift.invoke(money -> money.correct(command));
        funds.load(corrected.fundId())
                .execute(fund -> fund.correct(
                        command.giftId(),
                        corrected.amountVnd() - corrected.amountBeforeVnd(),
                        command.documentNumber(),
                        corrected.occurredOn()));
        followers.follow(gift, corrected);
    }

    @CommandHandler
    public void decide(CorrectMaterial command, Actor actor, SeenVersion seen) throws Exception {
        Aggregate<Gift> gift = load(command, seen);
        authorized(gift, actor);
        followers.follow(gift, gift.invoke(material -> material.correct(command)));
    }

    @CommandHandler
    public void decide(CorrectWorkingDays command, Actor actor, SeenVersion seen) throws Exception {
        Aggregate<Gift> gift = load(command, seen);
        authorized(gift, actor);
        followers.follow(gift, gift.invoke(labour -> labour.correct(command)));
    }

    /** The right day is one of the drive's own. */
    @CommandHandler
    public void decide(CorrectReceiptDay command, Actor actor, SeenVersion seen) {
        Aggregate<Gift> gift = load(command, seen);
        DriveTerms drive = authorized(gift, actor);
        Rule.check(new DriveTakesGiftsOnDay(drive.period(), command.receivedOn().day()));
        gift.execute(received -> received.correct(command));
    }

    private Aggregate<Gift> load(CorrectGift command, SeenVersion seen) {
        return gifts.load(command.giftId().value(), seen.value());
    }

    private DriveTerms authorized(Aggregate<Gift> gift, Actor actor) {
        String driveId = gift.invoke(received -> received.received().driveId());
        return drives.of(driveId, actor, CorrectGift.OPERATION);
    }
}
