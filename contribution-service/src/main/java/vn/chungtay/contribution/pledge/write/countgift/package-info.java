/** A gift keeps a pledge, or a part of it. */
@NullMarked
package vn.chungtay.contribution.pledge.write.countgift;

import org.jspecify.annotations.NullMarked;
