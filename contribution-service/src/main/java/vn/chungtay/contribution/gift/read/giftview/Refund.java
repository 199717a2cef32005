package vn.chungtay.contribution.gift.read.giftview;

import java.time.LocalDate;

/**
 * Money that goes back to its giver, or should.
 *
 * @param state {@code PROPOSED} while another person has to decide, {@code REFUNDED} or {@code REJECTED}
 * @param amountVnd how much, đồng
 * @param documentNumber number of the paper that asks for it
 * @param proposedOn the day it was proposed
 */
public record Refund(String state, long amountVnd, String documentNumber, LocalDate proposedOn) {

    Refund in(String next) {
        return new Refund(next, amountVnd, documentNumber, proposedOn);
    }
}
