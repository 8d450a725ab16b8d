package org.rapporteur.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.Gazetteer;
import org.rapporteur.lexicon.Known;
import org.rapporteur.lexicon.Office;
import org.rapporteur.lexicon.Person;
import org.rapporteur.lexicon.Tenure;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Form;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Post;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/**
 * Finds whom a description means that stands alone: "the Norvian leader" is the person of this page
 * who holds an office of that rank in Norvia; "the minister" the last one spoken of. Somebody whom
 * the page does not name is not on the page: then the office itself is the entity.
 */
final class Epithets {
  private static final Set<String> TOP = Set.of("head", "government", "leader");
  private static final Set<String> OFFICES =
      Set.of(
          "head",
          "government",
          "leader",
          "minister",
          "body",
          "spokes",
          "envoy",
          "deputy",
          "opposition");
  private static final Set<String> LOOSE = Set.of("leader", "politician");
  private static final int MAX_SENTENCES_BACK = 4;

  /** CAMEO's elites, "former government officials" among them (manual 1.1b3, chapter 3). */
  private static final String FORMER_OFFICIAL = "ELI";

  private final Gazetteer gazetteer;
  private final Offices offices;
  private final OfficeStatus status;

  Epithets(Gazetteer gazetteer, Offices offices, OfficeStatus status) {
    this.gazetteer = gazetteer;
    this.offices = offices;
    this.status = status;
  }

  void resolve(Cast cast) {
    Map<String, List<Draft>> holders = holders(cast);
    for (Mention mention : cast.mentions.names()) {
      boolean open =
          mention.kind() == Kind.PERSON
              && mention.form() == Form.DESCRIPTION
              && cast.of(mention) == null;
      Optional<Office> office = open ? offices.of(mention) : Optional.empty();
      if (office.isEmpty() || isIndefinite(cast, mention)) {
        continue;
      }
      Optional<Known> of = mention.key().flatMap(gazetteer::known);
      @Nullable Draft holder =
          of.isPresent()
              ? holder(cast, mention, office.get(), of.get(), holders)
              : last(cast, mention, office.get());
      if (holder != null) {
        cast.join(mention, holder, "step/description");
      } else if (of.isPresent()
          && of.get().kind() != Kind.GROUP
          && OFFICES.contains(office.get().rank())) {
        office(cast, mention, office.get(), of.get());
      }
    }
  }

  private boolean isFormer(Cast cast, Mention mention) {
    return status.isFormer(mention.span().of(cast.text));
  }

  private static boolean isIndefinite(Cast cast, Mention mention) {
    String words = mention.span().of(cast.text).toLowerCase(Locale.ROOT);
    return words.startsWith("a ") || words.startsWith("an ") || words.startsWith("any ");
  }

  private void office(Cast cast, Mention mention, Office office, Known of) {
    boolean former = isFormer(cast, mention);
    String title = office.title().orElse(office.id()).toLowerCase(Locale.ROOT);
    String name = (former ? "former " : "") + title + " of " + of.name();
    String key = "office/" + (former ? "former-" : "") + office.id() + "/" + of.key();
    String sector = former ? FORMER_OFFICIAL : office.sector().orElse("GOV");
    Draft draft =
        cast.byKey(key)
            .orElseGet(
                () -> {
                  boolean state = of.kind() == Kind.STATE;
                  Optional<String> code = of.code().map(c -> state ? c + sector : c);
                  return cast.add(new Draft(Kind.OFFICE, Optional.of(key), name, code));
                });
    cast.join(mention, draft, office.rule());
  }

  /** The one person of the page with an office of this rank in this state or body. */
  private @Nullable Draft holder(
      Cast cast, Mention mention, Office office, Known of, Map<String, List<Draft>> holders) {
    @Nullable Draft best = null;
    int nearest = Integer.MIN_VALUE;
    boolean former = isFormer(cast, mention);
    Set<Draft> candidates = new LinkedHashSet<>(holders.getOrDefault(of.name(), List.of()));
    of.code().ifPresent(c -> candidates.addAll(holders.getOrDefault(c, List.of())));
    String row = of.rule().substring(of.rule().lastIndexOf('#') + 1);
    candidates.addAll(holders.getOrDefault(row, List.of()));
    for (Draft draft : candidates) {
      if (draft.kind != Kind.PERSON
          || !holds(cast, draft, office, of, former)
          || isSubject(cast, mention, draft)) {
        continue;
      }
      int rank = nearness(draft, mention);
      if (rank > nearest) {
        nearest = rank;
        best = draft;
      }
    }
    return best;
  }

  /** People by the states and bodies of their offices: by name as told, by code or row as known. */
  private Map<String, List<Draft>> holders(Cast cast) {
    Map<String, List<Draft>> holders = new HashMap<>();
    for (Draft draft : cast.drafts) {
      Set<String> owners = new LinkedHashSet<>();
      draft.posts.forEach(p -> p.of().ifPresent(owners::add));
      draft
          .key
          .flatMap(gazetteer::person)
          .ifPresent(p -> p.tenures().forEach(t -> owners.add(t.of())));
      owners.forEach(o -> holders.computeIfAbsent(o, x -> new ArrayList<>()).add(draft));
    }
    return holders;
  }

  private static int nearness(Draft draft, Mention mention) {
    int nearest = Integer.MIN_VALUE;
    for (Mention own : draft.mentions) {
      int before = own.span().start() - mention.span().start();
      nearest = Math.max(nearest, before < 0 ? before : -before - 100_000);
    }
    return nearest;
  }

  private boolean holds(Cast cast, Draft draft, Office office, Known of, boolean former) {
    for (Post post : draft.posts) {
      boolean same = post.of().map(n -> n.equals(of.name())).orElse(false);
      boolean then = post.status().equals(OfficeStatus.FORMER);
      if (same && then == former && compatible(post.office(), office)) {
        return true;
      }
    }
    Optional<Person> person = draft.key.flatMap(gazetteer::person);
    if (person.isEmpty() || former) {
      return false;
    }
    for (Tenure tenure : person.get().tenures()) {
      boolean same =
          of.code().map(c -> c.equals(tenure.of())).orElse(false)
              || of.rule().endsWith("#" + tenure.of());
      if (same
          && inOffice(tenure, cast.mentions.published())
          && compatible(tenure.office(), office)) {
        return true;
      }
    }
    return false;
  }

  private static boolean inOffice(Tenure tenure, Optional<Dating> published) {
    Optional<Interval> days = published.map(Dating::days);
    return days.isEmpty() || tenure.held().overlaps(days.get());
  }

  /**
   * Whether a title can be meant by an office's words: a president is a leader, a minister is not.
   */
  private boolean compatible(String title, Office office) {
    String lower = title.toLowerCase(Locale.ROOT);
    if (office.title().map(t -> t.toLowerCase(Locale.ROOT).equals(lower)).orElse(false)
        || office.forms().contains(lower)) {
      return true;
    }
    String rank = offices.rank(lower);
    boolean head = office.id().equals("leader") || office.id().equals("politician");
    return switch (office.rank()) {
      case "leader" -> TOP.contains(rank) && head;
      case "politician" -> !rank.equals("private") && !rank.equals("media");
      case "head" -> rank.equals("leader") || rank.equals("head");
      case "government" -> rank.equals("government");
      case "minister" -> office.id().equals("minister") && rank.equals("minister");
      case "envoy", "spokes" -> rank.equals(office.rank());
      default -> false;
    };
  }

  /** The last person spoken of whom the words fit. */
  private @Nullable Draft last(Cast cast, Mention mention, Office office) {
    @Nullable Draft best = null;
    double weight = 0;
    Map<Draft, Double> weights = Salience.before(cast, mention, MAX_SENTENCES_BACK, 1);
    for (Map.Entry<Draft, Double> entry : weights.entrySet()) {
      Draft draft = entry.getKey();
      if (draft.kind == Kind.PERSON
          && entry.getValue() > weight
          && fits(cast, draft, office)
          && !isSubject(cast, mention, draft)) {
        weight = entry.getValue();
        best = draft;
      }
    }
    return best;
  }

  private boolean fits(Cast cast, Draft draft, Office office) {
    if (draft.posts.stream().anyMatch(p -> compatible(p.office(), office))) {
      return true;
    }
    Optional<Person> person = draft.key.flatMap(gazetteer::person);
    boolean known =
        person.isPresent()
            && person.get().tenures().stream()
                .anyMatch(
                    t -> inOffice(t, cast.mentions.published()) && compatible(t.office(), office));
    return known || (LOOSE.contains(office.rank()) && draft.posts.isEmpty() && person.isEmpty());
  }

  /** Whether the person is the subject of the clause in which the description is another party. */
  private static boolean isSubject(Cast cast, Mention mention, Draft draft) {
    Optional<Sentence> sentence = cast.sentence(mention.head());
    if (sentence.isEmpty()) {
      return false;
    }
    Sentence tree = sentence.get();
    int head = tree.tokenAt(mention.head());
    int verb = head < tree.size() ? tree.token(head).head() : -1;
    if (verb < 0 || tree.token(head).is("nsubj")) {
      return false;
    }
    List<Integer> children = tree.children(verb);
    for (int child : children) {
      Token token = tree.token(child);
      if (token.is("nsubj") && cast.covers(draft, token.span())) {
        return true;
      }
    }
    return false;
  }
}
