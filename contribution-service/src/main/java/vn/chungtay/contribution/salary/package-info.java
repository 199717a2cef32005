/** What a member of staff earns in a day, by the rules of its date. */
@NullMarked
package vn.chungtay.contribution.salary;

import org.jspecify.annotations.NullMarked;
