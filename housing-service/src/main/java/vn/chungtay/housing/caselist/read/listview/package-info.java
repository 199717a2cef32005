/** How far a list is imported. */
@NullMarked
package vn.chungtay.housing.caselist.read.listview;

import org.jspecify.annotations.NullMarked;
