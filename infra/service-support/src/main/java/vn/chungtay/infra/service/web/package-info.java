/** What every service's web side has: its filters, and the parameters that a controller method may declare. */
@NullMarked
package vn.chungtay.infra.service.web;

import org.jspecify.annotations.NullMarked;
