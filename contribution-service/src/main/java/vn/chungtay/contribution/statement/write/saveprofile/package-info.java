/** A unit writes down where the statements of a bank have what. */
@NullMarked
package vn.chungtay.contribution.statement.write.saveprofile;

import org.jspecify.annotations.NullMarked;
