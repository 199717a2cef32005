package vn.chungtay.infra.service.axon;

/**
 * An aggregate whose stream grows long. From time to time its summary is kept, and then it is read from the summary and the few
 * events behind it. A summary is a short cut: whoever has none, or one of an earlier shape, reads all events.
 *
 * <p>The aggregate has an event sourcing handler for its summary, and names {@link SnapshotSetup#OF_LONG_STREAMS} as its
 * {@code snapshotTriggerDefinition}. Its ids begin with its name in small letters, as all do: no others are looked for.
 */
public interface Summarized {

    /**
     * All that later decisions need of the events so far.
     *
     * @return a record with a {@link vn.chungtay.infra.service.stored.Stored} name, which gets a new revision whenever it changes
     */
    Object summary();
}
