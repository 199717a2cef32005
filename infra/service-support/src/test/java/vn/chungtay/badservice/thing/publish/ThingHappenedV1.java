package vn.chungtay.badservice.thing.publish;

import vn.chungtay.infra.eventstream.publish.Published;

/** Known by the aggregate. */
@Published("bad.thing-happened.v1")
public record ThingHappenedV1(String id) {}
