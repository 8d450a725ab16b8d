package org.rapporteur.app.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Span;

/**
 * Any tree of records as JSON, by the names of its components: absent where a record says nothing,
 * days inclusive, enums by their lower-case names. Spans of the dossier are left out, as they mean
 * nothing without the text; a claim's id leads to them in its reading.
 */
public final class RecordJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private RecordJson() {}

  /** The record as one line, without its end. */
  public static String line(Record value) {
    try {
      return JSON.writeValueAsString(tree(value));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record that cannot be written: " + value.getClass(), e);
    }
  }

  private static @Nullable Object tree(@Nullable Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(RecordJson::tree).orElse(null);
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> all = new ArrayList<>();
      list.forEach(item -> all.add(tree(item)));
      return all;
    }
    if (value instanceof Interval days) {
      return days(days);
    }
    if (value instanceof LocalDate day) {
      return isOpen(day) ? null : day.toString();
    }
    if (value instanceof Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
    return value instanceof Record part ? fields(part) : value;
  }

  private static Map<String, Object> fields(Record value) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      if (component.getType() == Span.class) {
        continue;
      }
      @Nullable Object field;
      try {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true); // a record of another package may be its secret
        field = tree(accessor.invoke(value));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("a public record's accessor: " + component, e);
      }
      if (field != null) {
        fields.put(component.getName(), field);
      }
    }
    return fields;
  }

  private static Map<String, String> days(Interval days) {
    Map<String, String> fields = new LinkedHashMap<>();
    if (!isOpen(days.from())) {
      fields.put("earliest", days.from().toString());
    }
    if (!isOpen(days.last())) {
      fields.put("latest", days.last().toString());
    }
    return fields;
  }

  private static boolean isOpen(LocalDate day) {
    return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX);
  }
}
