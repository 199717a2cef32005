/** Sending an answer back. */
@NullMarked
package vn.chungtay.housing.grievance.write.returnanswer;

import org.jspecify.annotations.NullMarked;
