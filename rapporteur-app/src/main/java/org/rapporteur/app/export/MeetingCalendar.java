package org.rapporteur.app.export;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.lexicon.Digest;
import org.rapporteur.view.Dossier;
import org.rapporteur.view.Words;

/** Meetings of an organisation as iCalendar (RFC 5545), for any calendar. */
public final class MeetingCalendar {
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  /** RFC 5545, 3.1: octets of a line, its end excluded. */
  private static final int LINE_OCTETS = 75;

  private MeetingCalendar() {}

  /** Its meetings with both days known; the stamp is the last day of publication gone by. */
  public static String of(Dossier dossier) {
    List<String> lines = new ArrayList<>();
    lines.add("BEGIN:VCALENDAR");
    lines.add("VERSION:2.0");
    lines.add("PRODID:-//Rapporteur//EN");
    for (Dossier.Standing session : dossier.sessions()) {
      boolean open =
          session.valid().from().equals(LocalDate.MIN)
              || session.valid().to().equals(LocalDate.MAX);
      if (!open) {
        event(lines, dossier, session);
      }
    }
    lines.add("END:VCALENDAR");
    StringBuilder out = new StringBuilder();
    lines.forEach(line -> folded(out, line));
    return out.toString();
  }

  private static void event(List<String> lines, Dossier dossier, Dossier.Standing session) {
    Optional<Words> words = session.words().stream().findFirst();
    String first = DAY.format(session.valid().from());
    String key = dossier.organisation() + session.label() + session.valid() + session.detail();
    lines.add("BEGIN:VEVENT");
    lines.add("UID:" + Digest.of(key, 8) + "@rapporteur");
    lines.add("DTSTAMP:" + DAY.format(dossier.known()) + "T000000Z");
    lines.add("DTSTART;VALUE=DATE:" + first);
    lines.add("DTEND;VALUE=DATE:" + DAY.format(session.valid().to()));
    lines.add("SUMMARY:" + escaped(dossier.name() + ": " + session.label()));
    if (!session.detail().isEmpty()) {
      lines.add("LOCATION:" + escaped(session.detail()));
    }
    words.ifPresent(w -> lines.add("DESCRIPTION:" + escaped(w.text() + " (" + w.page() + ")")));
    lines.add("END:VEVENT");
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n")
        .replaceAll("\\p{Cntrl}", " ");
  }

  private static void folded(StringBuilder out, String line) {
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      int point = line.codePointAt(i);
      String one = Character.toString(point);
      int size = one.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > LINE_OCTETS) {
        out.append("\r\n ");
        octets = 1;
      }
      out.append(one);
      octets += size;
      i += Character.charCount(point);
    }
    out.append("\r\n");
  }
}
