package vn.chungtay.local.demo;

/**
 * A demonstration account.
 *
 * @param post {@code officer}, {@code head} or {@code accountant}
 * @param unitCode its unit, for example {@code T63-08}
 */
public record Account(String post, String unitCode) {

    /** Who enters what a unit receives and does. */
    public static Account officer(String unitCode) {
        return new Account("officer", unitCode);
    }

    /** Who confirms a unit's sponsorships. */
    public static Account head(String unitCode) {
        return new Account("head", unitCode);
    }

    /** Who disburses from a unit's funds. */
    public static Account accountant(String unitCode) {
        return new Account("accountant", unitCode);
    }

    /** What is typed at sign-in, for example {@code officer.T63-08}. */
    public String username() {
        return post + "." + unitCode;
    }
}
