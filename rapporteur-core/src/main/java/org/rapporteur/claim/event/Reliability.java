package org.rapporteur.claim.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Entities;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Event;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Party;
import org.rapporteur.model.Span;

/**
 * How likely it is that an event of an article is right in full, by how it was read: a logistic
 * regression over signs that are learned from events judged one by one (see {@code
 * events/en-reliability.md}). Articles of a few sentences and acts of bodies are hardly among those
 * it was learned on, so none of them is left out.
 */
public final class Reliability {
  private static final String WEIGHTS = "events/en-reliability.weights";

  /** The sign that every event has. */
  private static final String ALWAYS = "always";

  /**
   * Log odds below which an act is not told. In tenfold cross-validation over the documents of
   * 2,349 judged events .641 are right of all, .715 of the three in five above this, .748 of the
   * upper half. The strictest of .42, .46, .50, .58, .69 and .80 at which the founding pages keep
   * their floor.
   */
  private static final double LEAST = 0.46;

  /** Kinds of signs that are also learned two by two. */
  private static final Set<String> CROSSED =
      Set.of(
          "type",
          "status",
          "place",
          "recipients",
          "actor-kind",
          "actor-sector",
          "actor-far",
          "recipient-kind",
          "recipient-sector",
          "recipient-far");

  private final Map<String, Double> weights = new HashMap<>();

  Reliability(Lexicon lexicon) {
    for (String line : lexicon.lines(WEIGHTS)) {
      int tab = line.indexOf('\t');
      if (tab > 0 && !line.startsWith("#")) {
        weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
      }
    }
  }

  /** Whether the page can be trusted with the event. */
  boolean holds(Event event, Entities page) {
    if (!PageActors.isArticle(page) || weights.isEmpty() || event.act().isPresent()) {
      return true;
    }
    double odds = 0;
    for (String sign : signs(event, page)) {
      odds += weights.getOrDefault(sign, 0.0);
    }
    return odds >= LEAST;
  }

  /** What the weights see of an event. */
  public static Set<String> signs(Event event, Entities page) {
    Set<String> signs = new TreeSet<>();
    String rule = event.evidence().rule();
    signs.add(ALWAYS);
    signs.add("row=" + rule.substring(rule.indexOf('#') + 1));
    signs.add("type=" + event.type().orElse("-"));
    signs.add("status=" + event.status().code());
    String kind = event.type().or(event::act).orElse("-");
    signs.add("to=" + kind + "-" + Math.min(2, event.recipients().size()));
    signs.add("told=" + kind + "-" + event.status().code());
    if (event.historical()) {
      signs.add("recalled");
    }
    signs.add("actors=" + Math.min(3, event.actors().size()));
    signs.add("recipients=" + Math.min(3, event.recipients().size()));
    event.actors().forEach(p -> party("actor-", p, event, page, signs));
    event.recipients().forEach(p -> party("recipient-", p, event, page, signs));
    between(event, signs);
    String text = page.article().text();
    Span sentence = event.evidence().span();
    int length = words(text, sentence);
    int before = words(text, new Span(sentence.start(), event.trigger().start()));
    signs.add("length=" + (length < 20 ? "20" : length < 30 ? "30" : length < 45 ? "45" : "more"));
    signs.add("place=" + (before < 4 ? "4" : before < 8 ? "8" : before < 16 ? "16" : "more"));
    return crossed(signs);
  }

  /** The signs, and each two of those that say more together: a state far behind a refusal. */
  private static Set<String> crossed(Set<String> signs) {
    List<String> some =
        signs.stream().filter(s -> CROSSED.contains(s.replaceFirst("=.*", ""))).toList();
    Set<String> all = new TreeSet<>(signs);
    for (int i = 0; i < some.size(); i++) {
      for (int k = 0; k < i; k++) {
        all.add(some.get(k) + "&" + some.get(i));
      }
    }
    return all;
  }

  /** How the one who acts, or is acted on, was found and where. */
  private static void party(
      String side, Party party, Event event, Entities page, Set<String> signs) {
    Optional<Entity> entity = party.entity().flatMap(page::entity);
    String kind = entity.map(e -> e.kind().name().toLowerCase(Locale.ROOT)).orElse("common");
    signs.add(side + "kind=" + kind);
    signs.add(side + "sector=" + sector(party.code().orElse("")));
    if (entity.filter(e -> e.kind() == Kind.PERSON && e.code().isEmpty()).isPresent()) {
      signs.add(side + "person-guessed");
    }
    String text = page.article().text();
    if (party.span().isEmpty() || party.span().get().end() > text.length()) {
      return;
    }
    Span span = party.span().get();
    String words = span.of(text);
    if (entity.isEmpty()) {
      boolean named = words.chars().anyMatch(Character::isUpperCase) && !isFirst(words);
      signs.add(side + (named ? "state-said" : "state-guessed"));
    }
    if (isPronoun(words.toLowerCase(Locale.ROOT))) {
      signs.add(side + "pronoun");
    }
    Span trigger = event.trigger();
    boolean ahead = span.start() < trigger.start();
    int from = ahead ? span.end() : trigger.end();
    int to = ahead ? trigger.start() : span.start();
    int distance = from < to ? words(text, new Span(from, to)) : 0;
    signs.add(side + (ahead ? "before" : "after"));
    signs.add(
        side + "far=" + (distance == 0 ? "0" : distance < 4 ? "3" : distance < 9 ? "8" : "more"));
    if (!event.evidence().span().contains(span)) {
      signs.add(side + "elsewhere");
    }
  }

  /** "The police": the only capital is the article's. */
  private static boolean isFirst(String words) {
    return words.startsWith("The ") && words.chars().filter(Character::isUpperCase).count() == 1;
  }

  private static boolean isPronoun(String word) {
    return Pronouns.isOfThird(word) || word.equals("we") || word.equals("our");
  }

  private static String sector(String code) {
    if (code.length() <= 3) {
      return code.isEmpty() ? "none" : "state";
    }
    boolean body = code.startsWith("IGO") || code.startsWith("NGO");
    return body ? code.substring(0, 3) : code.substring(3, Math.min(6, code.length()));
  }

  private static void between(Event event, Set<String> signs) {
    Set<String> actors = new HashSet<>();
    event.actors().forEach(p -> p.code().ifPresent(actors::add));
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

  private static int words(String text, Span span) {
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
