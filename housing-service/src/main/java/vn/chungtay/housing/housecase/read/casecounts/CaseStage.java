package vn.chungtay.housing.housecase.read.casecounts;

/** How far a case has come. The names are kept in views. */
public enum CaseStage {
    LISTED,
    SPONSORED,
    STARTED,
    ACCEPTED,
    HANDED_OVER,
    SETTLED,
    WITHDRAWN
}
