package vn.chungtay.contribution.pledge.write.countgift;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.gift.events.GiftReceived;
import vn.chungtay.contribution.gift.write.DriveOfGift;
import vn.chungtay.contribution.gift.write.Gift;
import vn.chungtay.contribution.pledge.write.Pledge;
import vn.chungtay.contribution.pledge.write.makepledge.MakePledge;
import vn.chungtay.infra.service.security.Actor;

/** Decides whether a gift counts for a pledge: each says so of the other, in one commit. */
@Component
public class DecideCountGift {

    private final Repository<Pledge> pledges;
    private final Repository<Gift> gifts;
    private final DriveOfGift drives;

    public DecideCountGift(Repository<Pledge> pledges, Repository<Gift> gifts, DriveOfGift drives) {
        this.pledges = pledges;
        this.gifts = gifts;
        this.drives = drives;
    }

    /** The pledge stands first in the commit, so that the receipt names it. */
    @CommandHandler
    public void decide(CountGift command, Actor actor) {
        Aggregate<Pledge> pledge = pledges.load(command.pledgeId().value());
        drives.of(pledge.invoke(promised -> promised.made().driveId()), actor, MakePledge.OPERATION);
        Aggregate<Gift> gift = gifts.load(command.giftId().value());
        GiftReceived received = gift.invoke(Gift::received);
        long left = gift.invoke(Gift::left);
        LocalDate countedOn = command.occurredOn().day();
        pledge.execute(promised -> promised.count(received, left, countedOn));
        gift.execute(counted -> counted.countFor(command.pledgeId(), countedOn));
    }
}
