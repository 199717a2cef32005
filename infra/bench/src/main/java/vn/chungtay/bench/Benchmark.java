package vn.chungtay.bench;

import java.util.List;
import vn.chungtay.bench.report.Figure;

/** Measures one thing that the log does. */
interface Benchmark {

    /** Heading of its table. */
    String title();

    /** Measures it; leaves nothing on the server. */
    List<Figure> run(Setup setup) throws Exception;
}
