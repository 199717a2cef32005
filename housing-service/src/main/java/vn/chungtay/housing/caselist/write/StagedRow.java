package vn.chungtay.housing.caselist.write;

import vn.chungtay.housing.housecase.write.listcase.ListCaseEndpoint;

/**
 * A row as it waits in the vault for being listed.
 *
 * @param number as a spreadsheet counts it, from 1
 * @param listing what a listing of this household alone would say
 */
public record StagedRow(int number, ListCaseEndpoint.Body listing) {}
