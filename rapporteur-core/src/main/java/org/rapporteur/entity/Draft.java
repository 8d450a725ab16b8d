package org.rapporteur.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Post;

/**
 * An entity while a page is being resolved. Mutable, seen by one thread, never leaves the stage.
 */
final class Draft {
  final Kind kind;
  Optional<String> key;
  String name;
  Optional<String> code;
  Optional<String> gender = Optional.empty();
  final List<Mention> mentions = new ArrayList<>();
  final List<String> rules = new ArrayList<>();
  final List<Post> posts = new ArrayList<>();

  Draft(Kind kind, Optional<String> key, String name, Optional<String> code) {
    this.kind = kind;
    this.key = key;
    this.name = name;
    this.code = code;
  }

  void join(Mention mention, String rule) {
    mentions.add(mention);
    rules.add(rule);
  }

  /** Where it is mentioned first. */
  int first() {
    return mentions.stream().mapToInt(m -> m.span().start()).min().orElse(Integer.MAX_VALUE);
  }
}
