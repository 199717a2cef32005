package vn.chungtay.infra.service.view;

/**
 * A view's document that adds up what several events tell. It is kept in MongoDB under its id; {@link ViewDocuments} changes
 * it.
 */
public interface ViewDocument {

    /** What it is found by. */
    String id();

    /** Place in the log of the last event that it has counted. */
    long position();
}
