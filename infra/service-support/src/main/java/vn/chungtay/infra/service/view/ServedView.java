package vn.chungtay.infra.service.view;

/** What a view shows at this moment. */
public interface ServedView {

    /** Position of the last event that it has counted, −1 before its first. */
    long position();

    /** Position up to which somebody may have been answered already: no later answer shows less. */
    long toldUpTo();

    /** What it shows. */
    ServedDocuments documents();
}
