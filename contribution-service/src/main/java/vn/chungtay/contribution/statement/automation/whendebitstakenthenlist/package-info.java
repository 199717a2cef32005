/** Lists what left, once a statement is taken. */
@NullMarked
package vn.chungtay.contribution.statement.automation.whendebitstakenthenlist;

import org.jspecify.annotations.NullMarked;
