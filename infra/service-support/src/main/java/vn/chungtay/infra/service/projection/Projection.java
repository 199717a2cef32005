package vn.chungtay.infra.service.projection;

/**
 * A view that is made of events and of nothing else, and does nothing but write its own places: so it can be made as often as
 * anybody likes, several times beside each other.
 */
public interface Projection {

    /** What operators and readers call it. */
    String name();

    /**
     * Begins to make a generation, or goes on where it stands. Every replica does; they share the work or wait to take it over.
     */
    Making make(Generation generation);

    /** How many events the generation is done with. */
    long done(Generation generation);

    /** How many events there are. */
    long available();

    /** Whether the one has counted everything that the other has. */
    boolean covers(Generation one, Generation other);

    /** Empties the places of a generation that nobody makes or shows any more; what is gone already stays so. */
    void remove(Generation generation);
}
