package vn.chungtay.contribution.gift.write;

import vn.chungtay.infra.service.errors.RuleViolated;

/** What changes with a gift, in the same commit, and is not the gift's own business: whoever builds on gifts says so here. */
public interface GiftFollower {

    /**
     * Takes the change over.
     *
     * @throws RuleViolated where the gift may not change so
     */
    void follow(ChangedGift gift) throws Exception;
}
