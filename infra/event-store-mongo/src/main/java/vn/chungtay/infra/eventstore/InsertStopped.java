package vn.chungtay.infra.eventstore;

import com.mongodb.MongoException;

/**
 * The server inserted a group up to one commit and stopped there. What came before is on a majority; who holds this commit's
 * position or keys must be looked up.
 *
 * @param index of the commit it stopped at
 * @param duplicate whether it says that something of the commit is there already
 * @param cause what it said
 */
record InsertStopped(int index, boolean duplicate, MongoException cause) {}
