package vn.chungtay.contribution.drive.write;

/** In what form something is given. A drive says which it accepts. The names are stored: they never change. */
public enum GiftForm {
    /** A member of staff gives what they earn in a day, or more. */
    ONE_DAYS_SALARY,
    /** Money of staff and their bodies for the drive's fund. */
    FUND,
    /** Money of people and bodies outside, who were asked for it. */
    APPEAL,
    /** Material, which never becomes money. */
    MATERIAL,
    /** Labour, which never becomes money. */
    WORKING_DAYS;

    /** Whether it is money. */
    public boolean isMoney() {
        return this == ONE_DAYS_SALARY || this == FUND || this == APPEAL;
    }
}
