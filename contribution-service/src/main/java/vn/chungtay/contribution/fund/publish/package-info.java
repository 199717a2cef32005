/** What others may see of funds. */
@NullMarked
package vn.chungtay.contribution.fund.publish;

import org.jspecify.annotations.NullMarked;
