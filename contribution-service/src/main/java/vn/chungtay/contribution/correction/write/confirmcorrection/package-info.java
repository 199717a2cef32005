/** Another person confirms or rejects a proposed correction. */
@NullMarked
package vn.chungtay.contribution.correction.write.confirmcorrection;

import org.jspecify.annotations.NullMarked;
