package vn.chungtay.local.demo;

import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;

/**
 * Plays the demonstration against a running suite: {@code Demo <gateway> <issuer>}, with the accounts' password in the environment
 * ({@code CHUNGTAY_DEMO_PASSWORD}). May be run again at any time, also after it was interrupted.
 */
public final class Demo {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Demo() {}

    /** Ends with status 2 when it was called wrongly. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String password = System.getenv("CHUNGTAY_DEMO_PASSWORD");
        if (args.length != 2 || password == null) {
            out.println("usage: Demo <gateway address> <issuer address>, with CHUNGTAY_DEMO_PASSWORD set");
            System.exit(2);
            return;
        }
        Tokens tokens = Tokens.of(new SignIn(URI.create(args[1])), password, Clock.systemUTC());
        play(new ApiClient(URI.create(args[0]), tokens, PATIENCE), out);
    }

    /** The story, then the country, then what the page must show. */
    public static void play(ApiClient api, PrintStream out) {
        HouseLife life = new HouseLife(api, PATIENCE);
        new Story(api, life).play();
        out.println("the story of BHXH tỉnh Tuyên Quang is told");
        CountryPlan plan = CountryPlan.load();
        new SimulatedCountry(api, life, out::println).load(plan);
        out.println(summary(plan));
    }

    static String summary(CountryPlan plan) {
        return String.format(
                "expected: %,d houses settled, %,d listed; received %,d đồng, paid %,d đồng; %,d working days; materials worth %,d đồng",
                plan.houses() + 1,
                plan.houses() + 2,
                plan.moneyVnd() + Story.MONEY_VND + Story.SMALL_FUND_VND,
                plan.supportVnd() + Story.SUPPORT_VND,
                plan.workingDays() + Story.WORKING_DAYS,
                Story.CEMENT_VALUE_VND);
    }
}
