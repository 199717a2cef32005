/** The application: what it is made of and how it starts. */
@NullMarked
package vn.chungtay.contribution.config;

import org.jspecify.annotations.NullMarked;
