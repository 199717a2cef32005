package vn.chungtay.badservice.other;

import vn.chungtay.badservice.thing.write.Thing;

/** Closes a cycle between two capabilities. */
public class Other {
    public Thing thing;
}
