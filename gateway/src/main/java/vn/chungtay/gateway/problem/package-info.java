/** Everything that the gateway itself answers with instead of what was asked: problem details in Vietnamese or English. */
@NullMarked
package vn.chungtay.gateway.problem;

import org.jspecify.annotations.NullMarked;
