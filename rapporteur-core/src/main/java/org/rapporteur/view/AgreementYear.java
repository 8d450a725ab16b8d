package org.rapporteur.view;

/**
 * How far the members voted together in one year.
 *
 * @param year the year
 * @param decisions roll calls that count
 * @param index mean agreement index, at most 1; {@code NaN}, as is the interval, when no roll call
 *     reached the quorum: then only the bounds say anything
 * @param low end of its 95 % interval by bootstrap over roll calls
 * @param high the other end
 * @param boundLow the index had the silent members split as evenly as can be
 * @param boundHigh the index had they all joined the largest side
 */
public record AgreementYear(
    int year,
    int decisions,
    double index,
    double low,
    double high,
    double boundLow,
    double boundHigh) {}
