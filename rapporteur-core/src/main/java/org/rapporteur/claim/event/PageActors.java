package org.rapporteur.claim.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.Entities;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Form;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Party;
import org.rapporteur.model.Reference;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;

/** The entities of a page by the place where they are mentioned. */
final class PageActors {
  private static final Pattern NEXT = Pattern.compile(" ?(?:['’]s )?(\\p{Ll}{2,20}+)");

  private static final Pattern HELPER =
      Pattern.compile(
          " ?[- ](?:backed|funded|trained|sponsored|supported|aided|equipped|supplied)");

  private static final Pattern INITIAL = Pattern.compile("\\b\\p{L}");

  /** What parts the place of filing from the report. */
  private static final Pattern DATELINE_END =
      Pattern.compile("[^\\p{Ll}]{0,40}?(?: ?(?:--|[-–—])|\\()");

  /** Sentences from which on a page is about a state only when it names it twice. */
  private static final int LONG = 8;

  /**
   * Sentences of an article; excerpts have fewer. The shortest of the judged articles (bench,
   * {@code judged-events.tsv}) have about as many; 3 to 8 make no difference there.
   */
  private static final int ARTICLE = 5;

  /** What is at work in every state. */
  private static final Set<String> ANYWHERE = Set.of("MED", "MNC", "NGO", "BUS", "NGM");

  /** Heads of codes that are no state's: bodies and regions (CAMEO 1.1b3, chapter 3). */
  private static final Set<String> NO_STATE =
      Set.of(
          "IGO", "NGO", "NGM", "MNC", "UAF", "WST", "EUR", "MEA", "AFR", "GCC", "LAM", "ASA",
          "CAS");

  private final Map<String, Entity> entities = new HashMap<>();
  private final List<Reference> references;
  private final String text;
  private final Map<String, String> capitals;
  private final Map<String, String> places;
  private final Map<String, String> states;
  private final Optional<String> home;
  private final boolean article;
  private final Map<String, Set<String>> ofSector = new HashMap<>();
  private final List<Sentence> sentences;

  /**
   * @param capitals names of seats of government and the codes of their states
   * @param places names of other places and the codes of their states
   * @param states names of states by their codes
   */
  PageActors(
      Entities page,
      Map<String, String> capitals,
      Map<String, String> places,
      Map<String, String> states,
      Agents agents) {
    this.capitals = capitals;
    this.places = places;
    this.states = states;
    Acronyms acronyms = new Acronyms(page);
    page.all().forEach(e -> entities.put(e.id(), acronyms.told(e)));
    references = Ordered.byStart(page.references(), r -> r.mention().span());
    text = page.article().text();
    sentences = page.text().sentences();
    article = isArticle(page);
    home = mostNamed(page).or(this::filedFrom);
    for (Reference reference : references) {
      said(reference, agents);
    }
  }

  /** Whether a page is an article rather than an excerpt of a few sentences. */
  static boolean isArticle(Entities page) {
    return page.text().sentences().size() >= ARTICLE;
  }

  /** Whether this page is an article rather than an excerpt of a few sentences. */
  boolean isArticle() {
    return article;
  }

  /** "Norvian rebels": whose the rebels are that the page then calls "the rebels". */
  private void said(Reference reference, Agents agents) {
    Optional<String> code = entity(reference).flatMap(Entity::code).filter(c -> c.length() == 3);
    int start = reference.mention().span().start();
    Matcher next = NEXT.matcher(text);
    next.region(reference.mention().span().end(), text.length());
    boolean against = start > 0 && text.charAt(start - 1) == '-'; // "anti-Norvian rebels"
    if (code.isPresent() && !against && next.lookingAt()) {
      agents
          .sectorOf(next.group(1))
          .ifPresent(s -> ofSector.computeIfAbsent(s, k -> new HashSet<>()).add(code.get()));
    }
  }

  /** The only state whose part of this sector the page names in full: "Norvian rebels". */
  Optional<String> only(String sector) {
    Set<String> states = ofSector.getOrDefault(sector, Set.of());
    return states.size() == 1 ? Optional.of(states.iterator().next()) : Optional.empty();
  }

  /**
   * The state that the page is about: named more often than all others together. "The police" and
   * "the government" of a page are as a rule its own.
   */
  Optional<String> home() {
    return home;
  }

  private Optional<String> mostNamed(Entities page) {
    Map<String, Integer> counts = new TreeMap<>();
    Set<String> said = states(references.stream().filter(this::isNoPerson).toList());
    int all = 0;
    for (Reference reference : references) {
      for (String state : states(List.of(reference))) {
        if (!said.contains(state) || isHelper(reference)) {
          continue; // a bare surname may be anybody's
        }
        counts.merge(state, 1, Integer::sum);
        all++;
      }
    }
    int half = Math.max(all / 2, page.text().sentences().size() < LONG ? 0 : 1);
    return counts.entrySet().stream()
        .filter(e -> e.getValue() > half)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** "Norvian-backed": whose help others have. */
  private boolean isHelper(Reference reference) {
    return HELPER.matcher(text).region(reference.mention().span().end(), text.length()).lookingAt();
  }

  /**
   * Where an excerpt was filed from, "ORLUND - ": its courts and police are those of the place.
   * Articles are filed from the next safe city, and tell more.
   */
  private Optional<String> filedFrom() {
    if (article || references.isEmpty()) {
      return Optional.empty();
    }
    Reference first = references.get(0);
    Span span = first.mention().span();
    String words = span.of(text);
    boolean shouted = isShouted(words);
    boolean opens =
        span.start() <= 3
            && DATELINE_END.matcher(text).region(span.end(), text.length()).lookingAt();
    Set<String> states = shouted && opens ? states(List.of(first)) : Set.of();
    return states.stream().findFirst();
  }

  private boolean isNoPerson(Reference reference) {
    return entity(reference).filter(e -> e.kind() != Kind.PERSON).isPresent();
  }

  /** The state that the place lies in, where the rows know. */
  Optional<String> stateOf(Entity place) {
    String name = isShouted(place.name()) ? calm(place.name()) : place.name();
    return Optional.ofNullable(capitals.getOrDefault(name, places.get(name)));
  }

  private static boolean isShouted(String words) {
    return words.length() > 3 && words.equals(words.toUpperCase(Locale.ROOT));
  }

  /** "Port Orlund" of "PORT ORLUND". */
  private static String calm(String words) {
    return INITIAL
        .matcher(words.toLowerCase(Locale.ROOT))
        .replaceAll(m -> m.group().toUpperCase(Locale.ROOT));
  }

  /** Whether the place is the capital of a state, so that it may stand for the government. */
  boolean isCapital(Entity place) {
    return capitals.containsKey(place.name());
  }

  String text() {
    return text;
  }

  Optional<Entity> byId(String id) {
    return Optional.ofNullable(entities.get(id));
  }

  Optional<Entity> entity(Reference reference) {
    return Optional.ofNullable(entities.get(reference.entity()));
  }

  /** The state of the code: as the page names it, else by the name in the table of states. */
  Optional<Party> state(String code) {
    return references.stream()
        .flatMap(r -> entity(r).stream())
        .filter(e -> e.kind() == Kind.STATE && e.code().filter(code::equals).isPresent())
        .findFirst()
        .map(e -> new Party(Optional.empty(), e.name(), Optional.of(e.id()), e.code()))
        .or(
            () ->
                Optional.ofNullable(states.get(code))
                    .map(n -> new Party(Optional.empty(), n, Optional.empty(), Optional.of(code))));
  }

  /** Whether somebody of the name who governs a state is named on the page. */
  boolean isRuler(String surname) {
    return entities.values().stream()
        .anyMatch(
            e ->
                e.kind() == Kind.PERSON
                    && e.code().filter(c -> c.endsWith("GOV")).isPresent()
                    && (e.name().endsWith(" " + surname) || isCalled(e, surname)));
  }

  private boolean isCalled(Entity entity, String surname) {
    return references.stream()
        .anyMatch(
            r -> r.entity().equals(entity.id()) && r.mention().span().of(text).endsWith(surname));
  }

  /** The last body named before a place whose name ends in the noun. */
  Optional<Reference> called(String noun, int before) {
    for (int i = references.size() - 1; i >= 0; i--) {
      Reference reference = references.get(i);
      Optional<Entity> entity = entity(reference);
      if (reference.mention().span().end() <= before
          && reference.mention().form() == Form.NAME
          && entity.filter(e -> e.kind() == Kind.ORGANISATION).isPresent()) {
        String name = entity.get().name().toLowerCase(Locale.ROOT);
        if (name.endsWith(" " + noun)) {
          return Optional.of(reference);
        }
      }
    }
    return Optional.empty();
  }

  /** At most so many sentences before one of the page, in order. */
  List<Sentence> before(Sentence sentence, int most) {
    int at = Ordered.before(sentences, Sentence::span, sentence.span().start());
    return sentences.subList(Math.max(0, at - most), at);
  }

  /** The state of the code where it is named last before a place. */
  Optional<Party> last(String state, int before) {
    for (int i = references.size() - 1; i >= 0; i--) {
      Reference reference = references.get(i);
      Optional<Entity> entity =
          entity(reference)
              .filter(e -> e.kind() == Kind.STATE && e.code().equals(Optional.of(state)));
      if (entity.isPresent()
          && reference.mention().form() == Form.NAME
          && reference.mention().span().end() <= before) {
        return Optional.of(SentenceNames.party(reference, entity.get(), entity.get().code()));
      }
    }
    return Optional.empty();
  }

  /** The references that stand in the span, in order. */
  List<Reference> in(Span span) {
    return List.copyOf(Ordered.startingIn(references, r -> r.mention().span(), span));
  }

  /**
   * The heads of codes of states that the references name, each once. The press, companies and
   * charities are met everywhere: whoever tells "Norvian Radio" something is no Norvian for it.
   */
  Set<String> states(List<Reference> among) {
    Set<String> states = new HashSet<>();
    for (Reference reference : among) {
      entity(reference)
          .flatMap(e -> e.code().or(() -> e.kind() == Kind.PLACE ? stateOf(e) : Optional.empty()))
          .filter(code -> code.length() >= 3 && !NO_STATE.contains(code.substring(0, 3)))
          .filter(code -> !ANYWHERE.contains(code.substring(code.length() - 3)))
          .ifPresent(code -> states.add(code.substring(0, 3)));
    }
    return states;
  }
}
