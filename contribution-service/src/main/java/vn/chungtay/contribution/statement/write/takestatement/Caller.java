package vn.chungtay.contribution.statement.write.takestatement;

import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.view.MinPosition;

/**
 * Who sends a file.
 *
 * @param actor the person
 * @param minPosition what they have done before and want to be known
 */
record Caller(Actor actor, MinPosition minPosition) {}
