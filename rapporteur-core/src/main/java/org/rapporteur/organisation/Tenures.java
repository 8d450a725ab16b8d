package org.rapporteur.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Office;
import org.rapporteur.lexicon.OrganisationFile;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Entry;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Organisation;
import org.rapporteur.model.Post;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Relation.Tenure;
import org.rapporteur.model.Story;

/**
 * Adds to an organisation's ledger who holds which office, as pages say beside a name: offices of
 * the organisation, and the heads of its members. A term is open at its end until somebody else is
 * named in the office; nobody is taken for a successor whom no page names. Pages without a last
 * possible day of publication say nothing here.
 */
public final class Tenures implements BiFunction<Organisation, List<Story>, Organisation> {
  /** Ranks of {@code lang/en/offices.tsv} that sit in a council of heads. */
  private static final Set<String> HEADS = Set.of("head", "government", "royal");

  private static final String RULE = "step/office-beside-a-name";

  private final Map<String, OrganisationFile> files = new HashMap<>();
  private final Set<String> bodies = new HashSet<>();
  private final Set<String> heads = new HashSet<>();

  /** Builds the stage from its data rows. */
  public Tenures(Lexicon lexicon) {
    for (OrganisationFile file : lexicon.gazetteer().organisations()) {
      files.put(file.id(), file);
      bodies.add(file.id());
      bodies.add(file.key());
    }
    for (Office office : lexicon.gazetteer().offices()) {
      if (HEADS.contains(office.rank())) {
        office.title().map(Tenures::plain).ifPresent(heads::add);
      }
    }
  }

  @Override
  public Organisation apply(Organisation organisation, List<Story> stories) {
    OrganisationFile file = files.get(organisation.id());
    if (file == null) {
      return organisation;
    }
    Map<String, Entry> told = new TreeMap<>();
    for (Story story : stories) {
      for (Reading reading : story.readings()) {
        for (Entry entry : of(reading, file)) {
          String key = entry.relation() + "\n" + entry.valid() + "\n" + entry.recorded();
          told.merge(key, entry, Tenures::firstPage);
        }
      }
    }
    List<Entry> ledger = new ArrayList<>(organisation.ledger());
    told.values().stream().filter(e -> !ledger.contains(e)).forEach(ledger::add);
    ledger.sort(Ledger.ORDER);
    return new Organisation(organisation.id(), ledger);
  }

  private static Entry firstPage(Entry one, Entry other) {
    return Comparator.<Entry, String>comparing(e -> e.evidence().get(0).article())
                .thenComparing(e -> e.evidence().get(0).span())
                .compare(one, other)
            <= 0
        ? one
        : other;
  }

  private List<Entry> of(Reading reading, OrganisationFile file) {
    Optional<LocalDate> published =
        reading.published().map(Dating::days).map(Interval::last).filter(d -> isKnown(d));
    List<Entry> entries = new ArrayList<>();
    if (published.isPresent()) {
      for (Entity entity : reading.entities().all()) {
        if (entity.kind() == Kind.PERSON) {
          for (Post post : entity.roles()) {
            entry(reading, file, entity, post, published.get()).ifPresent(entries::add);
          }
        }
      }
    }
    return entries;
  }

  private Optional<Entry> entry(
      Reading reading, OrganisationFile file, Entity person, Post post, LocalDate published) {
    boolean acting = post.status().equals("acting");
    LocalDate from = post.held().map(Interval::from).filter(Tenures::isKnown).orElse(published);
    LocalDate to = post.held().map(Interval::to).orElse(lastDay(file, person, from));
    Optional<String> owner = owner(reading, file, post);
    if (owner.isEmpty()
        || !(acting || post.status().equals("current"))
        || !from.isBefore(to)
        || post.span().length() == 0
        || reading.article().blocks().stream()
            .noneMatch(b -> b.role().isTold() && b.span().contains(post.span()))) {
      return Optional.empty();
    }
    Tenure tenure = new Tenure(person.name(), title(file, post), owner.get());
    Evidence evidence = new Evidence(reading.id(), post.span(), Optional.empty(), RULE);
    return Optional.of(
        new Entry(
            acting ? tenure.acting() : tenure,
            new Interval(from, to),
            published,
            List.of(),
            List.of(evidence),
            false));
  }

  /** The day after the last of a term that the organisation's file closes, else open. */
  private static LocalDate lastDay(OrganisationFile file, Entity person, LocalDate held) {
    return file.offices().stream()
        .flatMap(s -> s.holders().stream())
        .filter(h -> h.person().filter(person.name()::equals).isPresent())
        .map(OrganisationFile.Holder::held)
        .filter(h -> h.contains(held))
        .map(Interval::to)
        .findFirst()
        .orElse(LocalDate.MAX);
  }

  /** The organisation or the member whose office it is; empty when it is somebody else's. */
  private Optional<String> owner(Reading reading, OrganisationFile file, Post post) {
    String title = plain(post.office());
    if (isSeat(file, title) && isOf(reading, file, post)) {
      return Optional.of(file.names().get(0));
    }
    return post.of()
        .filter(o -> heads.contains(title))
        .filter(o -> file.members().stream().anyMatch(m -> m.state().equals(o)));
  }

  /** An office of nobody in particular is that of the one such body that the page speaks of. */
  private boolean isOf(Reading reading, OrganisationFile file, Post post) {
    Optional<String> entity =
        post.entity().flatMap(reading.entities()::entity).flatMap(Entity::key);
    if (entity.isPresent() || post.of().isPresent()) {
      return entity.filter(k -> k.equals(file.key()) || k.equals(file.id())).isPresent();
    }
    List<String> named =
        reading.entities().all().stream()
            .flatMap(e -> e.key().stream())
            .filter(bodies::contains)
            .distinct()
            .toList();
    return named.equals(List.of(file.key())) || named.equals(List.of(file.id()));
  }

  private static boolean isSeat(OrganisationFile file, String title) {
    return file.offices().stream()
        .flatMap(s -> s.titles().stream())
        .anyMatch(t -> plain(t).equals(title));
  }

  /** The office as the organisation's file writes it. */
  private static String title(OrganisationFile file, Post post) {
    return file.offices().stream()
        .map(OrganisationFile.Seat::titles)
        .filter(titles -> titles.stream().anyMatch(t -> plain(t).equals(plain(post.office()))))
        .map(titles -> titles.get(0))
        .findFirst()
        .orElse(post.office());
  }

  private static boolean isKnown(LocalDate day) {
    return !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX);
  }

  private static String plain(String title) {
    return title.toLowerCase(Locale.ROOT).replace('-', ' ').strip();
  }
}
