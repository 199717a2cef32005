/** Taking a statement for import, and looking at one before. */
@NullMarked
package vn.chungtay.contribution.statement.write.takestatement;

import org.jspecify.annotations.NullMarked;
