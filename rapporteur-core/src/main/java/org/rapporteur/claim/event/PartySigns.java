package org.rapporteur.claim.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Entities;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Event;
import org.rapporteur.model.Form;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Party;
import org.rapporteur.model.Reference;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/** How the one who acts, or is acted on, was found and where: signs for {@link EventSigns}. */
final class PartySigns {
  private static final int LONGEST_PATH = 7;
  private static final int MOST_MENTIONS = 6;

  private final Entities page;
  private final Event event;
  private final Optional<Sentence> sentence;
  private final Set<String> parties = new HashSet<>();

  /**
   * For the parties of one event.
   *
   * @param sentence the sentence of its trigger
   */
  PartySigns(Entities page, Event event, Optional<Sentence> sentence) {
    this.page = page;
    this.event = event;
    this.sentence = sentence;
    event.actors().forEach(p -> p.entity().ifPresent(parties::add));
    event.recipients().forEach(p -> p.entity().ifPresent(parties::add));
  }

  /**
   * Adds the signs of one party.
   *
   * @param side what they begin with: {@code actor-} or {@code recipient-}
   */
  void of(String side, Party party, Set<String> signs) {
    Optional<Entity> entity = party.entity().flatMap(page::entity);
    String code = party.code().orElse("");
    signs.add(side + "kind=" + entity.map(e -> name(e.kind())).orElse("common"));
    signs.add(side + "sector=" + sector(code));
    if (entity.filter(e -> e.kind() == Kind.PERSON && e.code().isEmpty()).isPresent()) {
      signs.add(side + "person-guessed");
    }
    entity.ifPresent(e -> known(side, e, signs));
    String text = page.article().text();
    if (party.span().isEmpty() || party.span().get().end() > text.length()) {
      signs.add(side + "unsaid");
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
    int from = Math.min(span.end(), trigger.end());
    Span gap = new Span(from, Math.max(from, Math.max(span.start(), trigger.start())));
    int distance = EventSigns.words(text, gap);
    signs.add(side + (ahead ? "before" : "after"));
    signs.add(
        side + "far=" + (distance == 0 ? "0" : distance < 4 ? "3" : distance < 9 ? "8" : "more"));
    if (!event.evidence().span().contains(span)) {
      signs.add(side + "elsewhere");
    }
    sentence.filter(s -> s.span().contains(span)).ifPresent(s -> hung(side, s, span, gap, signs));
  }

  /** How often the page speaks of it and whether its code is known. */
  private void known(String side, Entity entity, Set<String> signs) {
    long mentions = page.references().stream().filter(r -> r.entity().equals(entity.id())).count();
    signs.add(side + "mentions=" + Math.min(MOST_MENTIONS, mentions));
    signs.add(side + "coded=" + entity.code().isPresent());
  }

  /** How it hangs in the tree beneath, above or beside the act. */
  private void hung(String side, Sentence tree, Span span, Span gap, Set<String> signs) {
    int first = tree.tokenAt(span.start());
    int head = head(tree, span, first);
    int trigger = tree.tokenAt(event.trigger().start());
    Token word = tree.token(head);
    List<String> path = path(tree, trigger, head);
    signs.add(side + "path=" + String.join("", path));
    signs.add(side + "steps=" + Math.min(LONGEST_PATH, path.size()));
    signs.add(side + "relation=" + word.relation());
    signs.add(side + "upos=" + word.upos());
    signs.add(side + "words-before=" + Math.min(4, head - first));
    boolean proper = false;
    int commas = 0;
    int verbs = 0;
    for (int i = 0; i < tree.size(); i++) {
      Token token = tree.token(i);
      proper |= token.upos() == Upos.PROPN && span.contains(token.span());
      commas += gap.contains(token.span()) && token.form().equals(",") ? 1 : 0;
      verbs += gap.contains(token.span()) && token.upos() == Upos.VERB ? 1 : 0;
    }
    signs.add(side + "proper=" + proper);
    signs.add(side + "commas=" + Math.min(3, commas));
    signs.add(side + "verbs=" + Math.min(3, verbs));
    int others = 0;
    for (Reference reference : Ordered.inside(page.references(), r -> r.mention().span(), gap)) {
      boolean other = reference.mention().form() == Form.NAME;
      others += other && !parties.contains(reference.entity()) ? 1 : 0;
    }
    signs.add(side + "names-between=" + Math.min(3, others));
    Ordered.startingIn(page.references(), r -> r.mention().span(), span).stream()
        .filter(r -> r.mention().span().equals(span))
        .findFirst()
        .ifPresent(
            r -> {
              signs.add(side + "joined=" + r.rule());
              signs.add(side + "form=" + r.mention().form());
            });
  }

  /** The token of the span that hangs on one outside. */
  private static int head(Sentence tree, Span span, int first) {
    for (int i = first; i < tree.size() && tree.token(i).start() < span.end(); i++) {
      int head = tree.token(i).head();
      if (head < 0 || !span.contains(tree.token(head).span())) {
        return i;
      }
    }
    return Math.min(first, tree.size() - 1);
  }

  /** The relations up from one token and down to another; one "none" where they do not meet. */
  private static List<String> path(Sentence tree, int from, int to) {
    Map<Integer, Integer> up = new HashMap<>(); // steps from the first token
    List<String> path = new ArrayList<>();
    for (int at = from; at >= 0 && up.putIfAbsent(at, path.size()) == null; ) {
      path.add("<" + tree.token(at).relation());
      at = tree.token(at).head();
    }
    List<String> down = new ArrayList<>();
    int at = to;
    while (at >= 0 && !up.containsKey(at) && down.size() <= tree.size()) {
      down.add(">" + tree.token(at).relation());
      at = tree.token(at).head();
    }
    Integer meeting = up.get(at);
    if (meeting == null) {
      return List.of("none");
    }
    Collections.reverse(down);
    path.subList(meeting, path.size()).clear();
    path.addAll(down);
    return path;
  }

  private static String name(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
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
}
