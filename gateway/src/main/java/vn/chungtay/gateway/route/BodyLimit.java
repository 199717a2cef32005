package vn.chungtay.gateway.route;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SynchronousSink;
import vn.chungtay.gateway.problem.Problem;

/**
 * Refuses a body that is larger than the route takes: at once where {@code Content-Length} says so, else as soon as more has
 * come. Nothing is held in memory.
 */
final class BodyLimit implements GatewayFilter {

    private final long maxBytes;

    BodyLimit(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        if (exchange.getRequest().getHeaders().getContentLength() > maxBytes) {
            return Mono.error(Problem.bodyTooLarge(maxBytes));
        }
        return chain.filter(
                exchange.mutate().request(new Counted(exchange.getRequest())).build());
    }

    private final class Counted extends ServerHttpRequestDecorator {

        Counted(ServerHttpRequest request) {
            super(request);
        }

        @Override
        public Flux<DataBuffer> getBody() {
            AtomicLong received = new AtomicLong();
            return super.getBody().handle((buffer, sink) -> pass(buffer, sink, received));
        }

        private void pass(DataBuffer buffer, SynchronousSink<DataBuffer> sink, AtomicLong received) {
            if (received.addAndGet(buffer.readableByteCount()) <= maxBytes) {
                sink.next(buffer);
            } else {
                DataBufferUtils.release(buffer);
                sink.error(Problem.bodyTooLarge(maxBytes));
            }
        }
    }
}
