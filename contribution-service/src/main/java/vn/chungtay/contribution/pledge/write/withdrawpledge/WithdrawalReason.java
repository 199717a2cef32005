package vn.chungtay.contribution.pledge.write.withdrawpledge;

/** Why a pledge is not kept. The names are stored: they never change. */
public enum WithdrawalReason {
    /** Whoever promised it does not want to any more. */
    CHANGED_MIND,
    /** Whoever promised it cannot. */
    UNABLE,
    /** It went to another drive or another body. */
    GIVEN_ELSEWHERE,
    /** It was never promised. */
    MISTAKE
}
