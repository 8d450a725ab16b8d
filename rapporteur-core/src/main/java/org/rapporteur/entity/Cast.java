package org.rapporteur.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entities;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Form;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Mentions;
import org.rapporteur.model.Reference;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Time;
import org.rapporteur.model.Token;

/** All entities of a page in the making, and which mention belongs to which. */
final class Cast {
  private static final int MAX_MENTION_CHARS = 120;

  final Mentions mentions;
  final String text;
  final List<Draft> drafts = new ArrayList<>();
  private final List<Mention> people;
  private final Quoted quoted;
  private final Map<Mention, Draft> byMention = new HashMap<>();
  private final Map<String, Draft> byKey = new HashMap<>();

  Cast(Mentions mentions) {
    this.mentions = mentions;
    this.text = mentions.text().article().text();
    this.quoted = new Quoted(text);
    this.people =
        mentions.names().stream()
            .filter(m -> m.kind() == Kind.PERSON && m.form() == Form.NAME)
            .toList();
  }

  Draft add(Draft draft) {
    drafts.add(draft);
    draft.key.ifPresent(k -> byKey.put(k, draft));
    return draft;
  }

  Optional<Draft> byKey(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  void forget(String key) {
    byKey.remove(key);
  }

  void join(Mention mention, Draft draft, String rule) {
    draft.join(mention, rule);
    byMention.put(mention, draft);
  }

  @Nullable Draft of(Mention mention) {
    return byMention.get(mention);
  }

  /** Index of the first mention that starts at a place or after it. */
  int from(int place) {
    return from(mentions.names(), place);
  }

  private static int from(List<Mention> sorted, int place) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).span().start() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The mentions that start in a stretch of text. */
  List<Mention> within(int start, int end) {
    return mentions.names().subList(from(start), Math.max(from(start), from(end)));
  }

  /** The times that stand in a stretch of text. */
  List<Time> times(int start, int end) {
    List<Time> all = mentions.times();
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int last = low;
    while (last < all.size() && all.get(last).span().end() <= end) {
      last++;
    }
    return all.subList(low, last);
  }

  /** Whether a position stands inside quotation marks. */
  boolean isQuoted(int position) {
    return quoted.at(position);
  }

  /** Whether some words of an entity cover a stretch of text. */
  boolean covers(Draft draft, Span span) {
    for (Mention mention : within(span.start() - MAX_MENTION_CHARS, span.start() + 1)) {
      if (mention.span().contains(span) && draft.equals(of(mention))) {
        return true;
      }
    }
    return false;
  }

  /** The mentions whose head word, or whose only word, is a token. */
  List<Mention> headed(Token token) {
    List<Mention> headed = new ArrayList<>();
    for (Mention mention : within(token.start() - MAX_MENTION_CHARS, token.end())) {
      if (mention.head() == token.start() || mention.span().equals(token.span())) {
        headed.add(mention);
      }
    }
    return headed;
  }

  /** The names of people that touch a stretch of text. */
  List<Mention> people(int start, int end) {
    int first = from(people, start);
    while (first > 0 && people.get(first - 1).span().end() >= start) {
      first--;
    }
    return people.subList(first, Math.max(first, from(people, end + 1)));
  }

  /** Index of the sentence that holds a position; {@code -1} when none does. */
  int sentenceAt(int position) {
    List<Sentence> sentences = mentions.text().sentences();
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = sentences.get(middle).span();
      if (position < span.start()) {
        high = middle - 1;
      } else if (position >= span.end()) {
        low = middle + 1;
      } else {
        return middle;
      }
    }
    return -1;
  }

  Optional<Sentence> sentence(int position) {
    int at = sentenceAt(position);
    return at < 0 ? Optional.empty() : Optional.of(mentions.text().sentences().get(at));
  }

  /** The finished entities, numbered in the order of their first mention. */
  Entities finish(Codes codes) {
    drafts.removeIf(d -> d.mentions.isEmpty());
    drafts.sort(Comparator.comparingInt(Draft::first).thenComparing(d -> d.name));
    List<Entity> all = new ArrayList<>();
    List<Reference> references = new ArrayList<>();
    Map<Draft, String> ids = new HashMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      ids.put(drafts.get(i), "e" + (i + 1));
    }
    Map<String, String> idByName = new HashMap<>();
    drafts.forEach(d -> idByName.putIfAbsent(d.name, ids.getOrDefault(d, "")));
    for (Draft draft : drafts) {
      String id = ids.getOrDefault(draft, "");
      all.add(
          new Entity(
              id,
              draft.key,
              draft.kind,
              draft.name,
              codes.of(draft, mentions.published()),
              Posts.linked(draft, idByName)));
      for (int i = 0; i < draft.mentions.size(); i++) {
        references.add(new Reference(draft.mentions.get(i), id, draft.rules.get(i)));
      }
    }
    references.sort(Comparator.comparing(r -> r.mention().span()));
    return new Entities(mentions, all, references);
  }
}
