/** Money that leaves a fund for something else than a house. */
@NullMarked
package vn.chungtay.contribution.outlay.write;

import org.jspecify.annotations.NullMarked;
