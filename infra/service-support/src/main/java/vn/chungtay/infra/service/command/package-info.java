/** Commands from the web and from reactions: sent once, answered with the place of their commit in the log. */
@NullMarked
package vn.chungtay.infra.service.command;

import org.jspecify.annotations.NullMarked;
