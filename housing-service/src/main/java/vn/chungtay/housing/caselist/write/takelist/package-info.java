/** Taking a list for import. */
@NullMarked
package vn.chungtay.housing.caselist.write.takelist;

import org.jspecify.annotations.NullMarked;
