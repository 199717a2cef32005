package vn.chungtay.contribution.shared;

/** How housing-service names its cases; whether there is one shows when money is allotted to it. */
public final class CaseIds {

    /** Regular expression for a request's field. */
    public static final String FORMAT = "case-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private CaseIds() {}
}
