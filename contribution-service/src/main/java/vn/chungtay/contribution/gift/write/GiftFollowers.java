package vn.chungtay.contribution.gift.write;

import java.util.List;
import org.axonframework.modelling.command.Aggregate;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.gift.events.GiftEvent;

/** All that changes with a gift. */
@Component
public class GiftFollowers {

    private final List<GiftFollower> followers;

    public GiftFollowers(List<GiftFollower> followers) {
        this.followers = List.copyOf(followers);
    }

    /** Lets each take the change over, which the gift has applied already. */
    public void follow(Aggregate<Gift> gift, GiftEvent change) throws Exception {
        ChangedGift changed = gift.invoke(now -> now.changedBy(change));
        for (GiftFollower follower : followers) {
            follower.follow(changed);
        }
    }
}
