package org.rapporteur.model;

import java.util.Optional;

/**
 * An expression of time.
 *
 * @param span where it stands
 * @param type TIMEX3 type: {@code DATE}, {@code TIME}, {@code DURATION} or {@code SET}
 * @param value in TIMEX3 form, such as {@code 2022-05-15} or {@code P3D}
 * @param days the days it covers, when it can be placed
 * @param rule the data row or step that read it
 */
public record Time(Span span, String type, String value, Optional<Interval> days, String rule) {}
