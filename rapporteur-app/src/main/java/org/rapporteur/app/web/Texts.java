package org.rapporteur.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The words of the desk, by their keys in one file, so that they can be translated. */
final class Texts {
  private static final Properties ALL = read();

  private Texts() {}

  /** The text of a key, with {@code {0}}, {@code {1}} ... replaced. */
  static String say(String key, Object... values) {
    String text = ALL.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no text for \"" + key + "\" in web/texts.properties");
    }
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return text;
  }

  private static Properties read() {
    try (InputStream in = Texts.class.getResourceAsStream("/web/texts.properties")) {
      if (in == null) {
        throw new IllegalStateException("not bundled: web/texts.properties");
      }
      Properties texts = new Properties();
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
