package org.rapporteur.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.Gazetteer;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Form;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Sentence;

/**
 * Reads from a page which office somebody holds: a title before the name or an apposition after it,
 * then the phrases of rows ("X succeeded Y as president of Norvia"), then predicates ("was
 * president of Norvia").
 */
final class Roles {
  /** Between the first and the second office of one person. */
  private static final Pattern AND =
      Pattern.compile(
          ",? and (the |its |a |an )?"
              + "|.{0,45}\\b(and|before|then) ((is|was|became|becoming|has been|served as|now|later"
              + "|currently|once|since|again) )+(the |a |an )?");

  private static final int MAX_AND_CHARS = 75;

  private final Offices offices;
  private final Posts posts;
  private final RolePhrases phrases;
  private final JointOffices joint;

  Roles(Lexicon lexicon, Gazetteer gazetteer, Offices offices) {
    Owners owners = new Owners(lexicon, gazetteer);
    this.offices = offices;
    this.posts = new Posts(lexicon, offices, owners);
    this.phrases = new RolePhrases(lexicon, posts, owners);
    this.joint = new JointOffices(owners);
  }

  /** Joins descriptions that stand beside a name, or are said of it, and notes the office. */
  void read(Cast cast) {
    List<Mention> open = new ArrayList<>();
    @Nullable Mention last = null;
    for (Mention mention : cast.mentions.names()) {
      if (!isOffice(mention)) {
        continue;
      }
      boolean counterpart =
          offices.of(mention).filter(o -> o.rank().equals("counterpart")).isPresent();
      Optional<Mention> holder = Holders.beside(cast, mention, counterpart);
      if (holder.isPresent()) {
        join(cast, mention, holder);
        last = mention;
      } else if (last != null && paired(cast, last, mention)) {
        second(cast, last, mention);
        last = mention;
      } else {
        open.add(mention);
      }
    }
    Set<Mention> told = phrases(cast);
    for (Mention mention : open) {
      if (told.contains(mention) || cast.of(mention) != null) {
        continue;
      }
      Optional<Mention> holder = Holders.predicated(cast, mention);
      if (holder.isPresent()) {
        join(cast, mention, holder);
      } else {
        before(cast, mention).ifPresent(first -> second(cast, first, mention));
      }
    }
  }

  private boolean isOffice(Mention mention) {
    return mention.kind() == Kind.PERSON
        && mention.form() == Form.DESCRIPTION
        && offices.of(mention).isPresent();
  }

  private void join(Cast cast, Mention mention, Optional<Mention> holder) {
    @Nullable Draft draft = holder.map(cast::of).orElse(null);
    if (draft != null) {
      cast.join(mention, draft, "step/title-and-name");
      posts.note(cast, draft, mention, holder);
    }
  }

  /** Gives a second office to who holds the first. */
  private void second(Cast cast, Mention first, Mention mention) {
    @Nullable Draft draft = cast.of(first);
    if (draft != null) {
      int before = draft.posts.size();
      cast.join(mention, draft, "step/title-and-name");
      posts.note(cast, draft, mention, Optional.empty());
      if (draft.posts.size() > before) {
        Posts.share(draft);
      }
    }
  }

  /** Whether two offices of one person are joined: "prime minister and foreign minister". */
  private static boolean paired(Cast cast, Mention first, Mention second) {
    int from = first.span().end();
    int to = second.span().start();
    return from < to
        && to - from <= MAX_AND_CHARS
        && cast.people(from, to).isEmpty()
        && AND.matcher(cast.text.substring(from, to)).matches();
  }

  /** The office before one, when both are one person's. */
  private Optional<Mention> before(Cast cast, Mention mention) {
    int from = mention.span().start() - MAX_AND_CHARS;
    List<Mention> near = cast.within(from, mention.span().start());
    for (int i = near.size() - 1; i >= 0; i--) {
      Mention other = near.get(i);
      if (isOffice(other) && paired(cast, other, mention)) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  private Set<Mention> phrases(Cast cast) {
    Set<Mention> told = new HashSet<>();
    for (Sentence sentence : cast.mentions.text().sentences()) {
      int start = sentence.span().start();
      int end = sentence.span().end();
      if (!cast.people(start, end).isEmpty()) {
        Sketch sketch = new Sketch(cast, sentence, cast.within(start, end), offices);
        if (sketch.isPeopled()) {
          told.addAll(phrases.read(cast, sketch));
          joint.read(cast, sketch);
        }
      }
    }
    return told;
  }
}
