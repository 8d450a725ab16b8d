package org.rapporteur.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Mention;

/** The people of a page so far, by the sound of their family names. */
final class Crowd {
  private final Map<String, List<Draft>> bySound = new HashMap<>();
  private final Map<String, List<Draft>> byKey = new HashMap<>();
  private final Map<Draft, List<NameParts>> parts = new HashMap<>();
  private final Map<Draft, TreeSet<Integer>> places = new HashMap<>();

  void add(Draft draft, NameParts own) {
    parts.computeIfAbsent(draft, d -> new ArrayList<>());
    List<NameParts> known = parts(draft);
    if (!known.contains(own)) {
      known.add(own);
    }
    put(bySound, own.sound(), draft);
    draft.key.ifPresent(k -> put(byKey, k, draft));
  }

  private static void put(Map<String, List<Draft>> index, String key, Draft draft) {
    List<Draft> drafts = index.computeIfAbsent(key, k -> new ArrayList<>());
    if (!drafts.contains(draft)) {
      drafts.add(draft);
    }
  }

  List<NameParts> parts(Draft draft) {
    return parts.getOrDefault(draft, List.of());
  }

  /** Who may bear a name, the last one first. */
  List<Draft> alike(NameParts own, Mention mention) {
    List<Draft> alike = new ArrayList<>(bySound.getOrDefault(own.sound(), List.of()));
    Collections.reverse(alike);
    mention.key().map(k -> byKey.getOrDefault(k, List.of())).ifPresent(alike::addAll);
    return alike;
  }

  void stand(Draft draft, Mention mention) {
    places.computeIfAbsent(draft, d -> new TreeSet<>()).add(mention.span().start());
  }

  /** The greater the nearer: the last mention before a place, else the first one after it. */
  int nearness(Draft draft, int place) {
    TreeSet<Integer> own = places.getOrDefault(draft, new TreeSet<>());
    @Nullable Integer before = own.lower(place);
    @Nullable Integer after = own.ceiling(place);
    return before != null
        ? before - place
        : after != null ? Integer.MIN_VALUE / 2 - (after - place) / 2 : Integer.MIN_VALUE;
  }
}
