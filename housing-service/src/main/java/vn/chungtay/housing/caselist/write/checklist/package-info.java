/** Looking at a list before it is imported. */
@NullMarked
package vn.chungtay.housing.caselist.write.checklist;

import org.jspecify.annotations.NullMarked;
