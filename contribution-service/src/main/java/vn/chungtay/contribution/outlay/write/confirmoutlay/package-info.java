/** Another person confirms or rejects a proposed outlay. */
@NullMarked
package vn.chungtay.contribution.outlay.write.confirmoutlay;

import org.jspecify.annotations.NullMarked;
