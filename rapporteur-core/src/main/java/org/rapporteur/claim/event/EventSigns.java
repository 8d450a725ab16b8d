package org.rapporteur.claim.event;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.model.Entities;
import org.rapporteur.model.Event;
import org.rapporteur.model.Party;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Token;

/**
 * What {@link Reliability} sees of an event: its row, type, status and code, who the parties are
 * and how they were found ({@link PartySigns}), where the act stands in its sentence and its tree.
 * No sign holds a word of the page or a state: with the states .772 of the area under the curve was
 * reached and not .765, but what civil wars of 2011 teach of a state is no guide to others.
 */
public final class EventSigns {
  private static final int DEEPEST = 7;

  private EventSigns() {}

  /**
   * The signs of an event.
   *
   * @param statements the page's statements
   */
  public static Set<String> of(Event event, Entities page, List<Statement> statements) {
    Set<String> signs = new TreeSet<>();
    act(event, signs);
    boolean said = statements.stream().anyMatch(s -> !s.isAttitude() && s.holds(event.trigger()));
    signs.add("said=" + said);
    between(event, signs);
    String text = page.article().text();
    Span span = event.evidence().span();
    int length = words(text, span);
    int before = words(text, new Span(span.start(), event.trigger().start()));
    signs.add("length=" + (length < 20 ? "20" : length < 30 ? "30" : length < 45 ? "45" : "more"));
    signs.add("place=" + (before < 4 ? "4" : before < 8 ? "8" : before < 16 ? "16" : "more"));
    Optional<Sentence> sentence =
        Ordered.startingIn(page.text().sentences(), Sentence::span, span).stream()
            .filter(s -> s.span().contains(event.trigger()))
            .findFirst();
    sentence.ifPresent(s -> trigger(s, s.tokenAt(event.trigger().start()), signs));
    PartySigns parties = new PartySigns(page, event, sentence);
    event.actors().forEach(p -> parties.of("actor-", p, signs));
    event.recipients().forEach(p -> parties.of("recipient-", p, signs));
    return signs;
  }

  /** What is told. */
  private static void act(Event event, Set<String> signs) {
    String rule = event.evidence().rule();
    signs.add("row=" + rule.substring(rule.indexOf('#') + 1));
    signs.add("type=" + event.type().orElse("-"));
    signs.add("mode=" + event.mode().orElse("-"));
    signs.add("status=" + event.status().code());
    String kind = event.type().or(event::act).orElse("-");
    signs.add("to=" + kind + "-" + Math.min(2, event.recipients().size()));
    signs.add("told=" + kind + "-" + event.status().code());
    if (event.historical()) {
      signs.add("recalled");
    }
    signs.add("actors=" + Math.min(3, event.actors().size()));
    signs.add("recipients=" + Math.min(3, event.recipients().size()));
    signs.add("tellings=" + Math.min(3, event.mentions().size()));
    signs.add("day=" + event.when().isPresent());
    signs.add("placed=" + event.place().isPresent());
    for (Event.Dyad dyad : event.dyads()) {
      signs.add("code=" + dyad.code());
      signs.add("root=" + dyad.code().substring(0, Math.min(2, dyad.code().length())));
    }
  }

  /** Where the act's word hangs in the tree. */
  private static void trigger(Sentence sentence, int at, Set<String> signs) {
    Token word = sentence.token(at);
    signs.add("trigger-upos=" + word.upos());
    signs.add("trigger-relation=" + word.relation());
    signs.add("trigger-features=" + word.features());
    int depth = 0;
    for (int i = at; i >= 0 && depth < DEEPEST; i = sentence.token(i).head()) {
      depth++;
    }
    signs.add("depth=" + depth);
    if (word.head() >= 0) {
      Token head = sentence.token(word.head());
      signs.add("head-upos=" + head.upos());
      signs.add("under=" + word.relation() + "/" + head.upos() + "/" + head.relation());
    }
    for (int child : sentence.children(at)) {
      Token below = sentence.token(child);
      signs.add("child=" + below.relation());
      if (below.is("nsubj")) {
        signs.add("subject-upos=" + below.upos());
      }
    }
  }

  private static void between(Event event, Set<String> signs) {
    Set<String> actors = new HashSet<>();
    event.actors().stream().map(Party::code).forEach(c -> c.ifPresent(actors::add));
    List<String> recipients = event.recipients().stream().flatMap(p -> p.code().stream()).toList();
    if (recipients.stream().anyMatch(actors::contains)) {
      signs.add("to-oneself");
    }
    if (!actors.isEmpty() && !recipients.isEmpty()) {
      boolean home =
          recipients.stream()
              .anyMatch(r -> actors.stream().anyMatch(a -> Codes.head(a).equals(Codes.head(r))));
      signs.add(home ? "at-home" : "across");
    }
  }

  /** Words of the text inside the span. */
  static int words(String text, Span span) {
    int words = 0;
    boolean inside = false;
    for (int i = span.start(); i < span.end(); i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      words += !space && !inside ? 1 : 0;
      inside = !space;
    }
    return words;
  }
}
