package vn.chungtay.contribution.pledge.write.recountgift;

import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.gift.write.ChangedGift;
import vn.chungtay.contribution.gift.write.GiftFollower;
import vn.chungtay.contribution.pledge.write.Pledge;

/** A gift that counts for a pledge stands at something else: what came of the pledge does too, in one commit. */
@Component
public class PledgeFollowsGift implements GiftFollower {

    private final Repository<Pledge> pledges;

    public PledgeFollowsGift(Repository<Pledge> pledges) {
        this.pledges = pledges;
    }

    @Override
    public void follow(ChangedGift gift) {
        if (gift.pledgeId() != null) {
            pledges.load(gift.pledgeId())
                    .execute(pledge -> pledge.recount(
                            gift.received().giftId(), gift.left(), gift.change().occurredOn()));
        }
    }
}
