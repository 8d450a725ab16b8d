package org.rapporteur.app.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.rapporteur.model.Reading;

/** Readings as lines of JSON, and back. Thread-safe. */
public final class ReadingJson {
  private static final ObjectMapper JSON =
      JsonMapper.builder().disable(SerializationFeature.FAIL_ON_EMPTY_BEANS).build();

  private final WireReading.Producer producer;

  /**
   * @param version of the code
   * @param data digest of the data rows and models
   */
  public ReadingJson(String version, String data) {
    this.producer = new WireReading.Producer(version, data);
  }

  /** The reading as one line, without its end. */
  public String line(Reading reading) {
    try {
      return JSON.writeValueAsString(new ReadingWriter(reading).write(producer));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a wire record that cannot be written: " + reading.id(), e);
    }
  }

  /**
   * Reads a line back. What the wire does not carry (tokens and trees) is empty.
   *
   * @throws IllegalArgumentException when the line is no reading of this format
   */
  public static Reading parse(String line) {
    try {
      WireReading wire = JSON.readValue(line, WireReading.class);
      if (!WireReading.FORMAT.equals(wire.format())) {
        throw new IllegalArgumentException("not a reading: format is " + wire.format());
      }
      return new ReadingParser(wire).parse();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a reading: " + e.getOriginalMessage(), e);
    }
  }

  /** The {@code hash} of a reading: first 16 hex digits of the SHA-256 of its text. */
  public static String hash(Reading reading) {
    return ReadingWriter.hash(reading.article().text());
  }
}
