package org.rapporteur.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.lexicon.Gazetteer;
import org.rapporteur.lexicon.Known;
import org.rapporteur.lexicon.Spelling;
import org.rapporteur.model.Form;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Mention;

/** Joins the mentions of everything that is no person: by key, else by name. */
final class Others {
  private final Gazetteer gazetteer;
  private final Spelling spelling;

  Others(Gazetteer gazetteer, Spelling spelling) {
    this.gazetteer = gazetteer;
    this.spelling = spelling;
  }

  void resolve(Cast cast) {
    Map<String, Draft> byName = new HashMap<>();
    for (Mention mention : cast.mentions.names()) {
      if (mention.kind() == Kind.PERSON || mention.form() == Form.PRONOUN) {
        continue;
      }
      if (mention.key().isPresent()) {
        String key = mention.key().get();
        Draft draft = cast.byKey(key).orElseGet(() -> cast.add(keyed(mention, key, cast.text)));
        cast.join(mention, draft, mention.rule());
      } else {
        String name = mention.span().of(cast.text);
        String folded = String.join(" ", spelling.words(name));
        Draft draft =
            byName.computeIfAbsent(
                folded,
                n -> cast.add(new Draft(mention.kind(), Optional.empty(), name, Optional.empty())));
        cast.join(mention, draft, "step/same-name");
      }
    }
  }

  /** A row's entity; of a key with a slash the part of a state, or its city. */
  private Draft keyed(Mention mention, String key, String text) {
    Optional<Known> known = gazetteer.known(key);
    if (known.isPresent()) {
      return new Draft(
          known.get().kind(), Optional.of(key), known.get().name(), known.get().code());
    }
    int slash = key.lastIndexOf('/');
    Optional<Known> owner = slash < 0 ? Optional.empty() : gazetteer.known(key.substring(0, slash));
    String part = key.substring(slash + 1);
    String name = mention.span().of(text);
    if (mention.kind() == Kind.PLACE || owner.isEmpty()) {
      return new Draft(mention.kind(), Optional.of(key), name, Optional.empty());
    }
    Optional<String> code =
        owner.get().code().map(c -> owner.get().kind() == Kind.STATE ? c + part : c);
    if (part.equals("GOV")) {
      name = "government of " + owner.get().name();
    }
    return new Draft(mention.kind(), Optional.of(key), name, code);
  }

  /** The state or body that a key speaks of, without its part. */
  Optional<Known> owner(String key) {
    Optional<Known> known = gazetteer.known(key);
    int slash = key.lastIndexOf('/');
    return known.isPresent() || slash < 0 ? known : gazetteer.known(key.substring(0, slash));
  }

  static List<Kind> actors() {
    return List.of(Kind.STATE, Kind.ORGANISATION, Kind.GROUP);
  }
}
