/** Writing an answer. */
@NullMarked
package vn.chungtay.housing.grievance.write.proposeanswer;

import org.jspecify.annotations.NullMarked;
