package org.rapporteur.app.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.model.Event;
import org.rapporteur.model.Party;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;

/**
 * Where an exported act was read and who vouches for it, so that every row can be cited.
 *
 * @param page the page's id
 * @param url its address; empty when the input says none
 * @param outlet who published it; empty when the page does not say
 * @param voice who says so, where it stands in somebody's statement; empty where the outlet does
 * @param trigger the word that tells it
 * @param start first code point of the trigger in the page's text
 * @param end the code point after its last
 * @param sentence the words it was read from, on one line
 * @param rule the row of data that read it
 */
record Witness(
    String page,
    Optional<String> url,
    Optional<String> outlet,
    List<String> voice,
    String trigger,
    int start,
    int end,
    String sentence,
    String rule) {
  public Witness {
    voice = List.copyOf(voice);
  }

  static Witness of(Reading reading, Event event) {
    String text = reading.article().text();
    Span trigger = event.trigger();
    List<String> voice =
        reading
            .voiceOf(event)
            .map(s -> s.sources().stream().map(Party::name).distinct().toList())
            .orElse(List.of());
    return new Witness(
        reading.id(),
        reading.article().page().url().map(Object::toString),
        reading.article().metadata().outlet(),
        voice,
        trigger.of(text),
        text.codePointCount(0, trigger.start()),
        text.codePointCount(0, trigger.end()),
        event.evidence().span().of(text).strip().lines().collect(Collectors.joining(" ")),
        event.evidence().rule());
  }
}
