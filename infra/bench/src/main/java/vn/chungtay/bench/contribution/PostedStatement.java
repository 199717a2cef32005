package vn.chungtay.bench.contribution;

/**
 * What became of a statement.
 *
 * @param stagingMillis from the file's bytes until it was taken: parsed, checked, encrypted
 * @param postingMillis from then until the last line was matched and posted
 * @param matched lines that became gifts
 * @param waiting lines that wait
 * @param creditedVnd what the fund was credited with, đồng
 */
public record PostedStatement(double stagingMillis, double postingMillis, int matched, int waiting, long creditedVnd) {

    /**
     * Compares it with the truth.
     *
     * @throws IllegalStateException where a line or a đồng is missing or too much
     */
    public void require(GeneratedStatement truth) {
        boolean right = matched == truth.withCode()
                && waiting == truth.lines() - truth.withCode()
                && creditedVnd == truth.withCodeVnd();
        if (!right) {
            throw new IllegalStateException("Posted " + this + ", but " + truth.withCode() + " of " + truth.lines()
                    + " lines have a code and bring " + truth.withCodeVnd() + " đồng");
        }
    }

    /** Both times together. */
    public double totalMillis() {
        return stagingMillis + postingMillis;
    }
}
