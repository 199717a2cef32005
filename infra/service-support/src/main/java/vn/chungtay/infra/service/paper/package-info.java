/** How papers are made: pages of PDF with embedded fonts, sums in words, and the layout of administrative papers. */
@NullMarked
package vn.chungtay.infra.service.paper;

import org.jspecify.annotations.NullMarked;
