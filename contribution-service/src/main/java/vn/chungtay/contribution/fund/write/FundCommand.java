package vn.chungtay.contribution.fund.write;

import vn.chungtay.contribution.shared.FundId;

/** What can be asked of a fund; each use case has its command in its own package. */
public interface FundCommand {

    /** The fund. */
    FundId fundId();
}
