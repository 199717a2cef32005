package vn.chungtay.badservice.thing.events;

import vn.chungtay.badservice.thing.write.Thing;

/** Knows an aggregate, is no record and has no stored name. */
public class ThingHappened {
    public Thing thing;
}
