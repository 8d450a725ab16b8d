package org.rapporteur.app.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.rapporteur.view.Timeline;

/** Timelines as lines of {@code timeline --json}, as {@code docs/formats.md} describes them. */
public final class TimelineJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private TimelineJson() {}

  /** One topic. */
  record WireTimeline(String topic, List<WireDay> dates) {}

  /** One day. */
  record WireDay(String date, BigDecimal weight, List<WireItem> events) {}

  /** One event of a day. */
  record WireItem(String fact, String what, String status, int families, int sources) {}

  /** The timeline as one line, without its end. */
  public static String line(Timeline timeline) {
    try {
      return JSON.writeValueAsString(
          new WireTimeline(
              timeline.topic(), timeline.days().stream().map(TimelineJson::day).toList()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a timeline that cannot be written", e);
    }
  }

  private static WireDay day(Timeline.Day day) {
    return new WireDay(
        day.date().toString(),
        BigDecimal.valueOf(day.weight()).setScale(3, RoundingMode.HALF_UP),
        day.items().stream()
            .map(i -> new WireItem(i.fact(), i.what(), i.status(), i.families(), i.sources()))
            .toList());
  }
}
