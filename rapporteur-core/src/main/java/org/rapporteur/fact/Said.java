package org.rapporteur.fact;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Event;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Party;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Reference;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/**
 * One claim of one page with what it is compared by, in keys that hold across pages.
 *
 * @param reading the page
 * @param family id of the page's family
 * @param claim the claim, its parties carrying keys and full names
 * @param who keys of the sources of a statement, or the actors of an event
 * @param whom keys of the addressees or recipients
 * @param voices who vouches: the speakers' keys in reported speech, else the family, or the first
 *     one of the same outlet
 * @param when the days within which it happened or was said
 * @param stems the stems of its words
 * @param inHeadline whether it stands in the title or a heading
 * @param fingerprint all that it is compared by, written out: the same for the claims of copies
 */
record Said(
    Reading reading,
    String family,
    Claim claim,
    Set<String> who,
    Set<String> whom,
    Set<String> voices,
    Optional<Interval> when,
    Set<String> stems,
    boolean inHeadline,
    String fingerprint) {

  /** Letters a stem is cut to: enough that most inflected forms share it. */
  private static final int STEM_LETTERS = 6;

  private static final int SHORT_WORD = 3;

  static Said of(Reading reading, String family, String teller, Claim raw) {
    Claim claim = Keys.canonical(raw, reading);
    String text = reading.article().text();
    Set<String> who =
        claim.match(
            s -> keys(s.sources()),
            e -> keys(e.actors()),
            f -> f.holder().map(h -> Set.of(Keys.named(h, reading))).orElse(Set.of()));
    Set<String> whom =
        claim.match(s -> keys(s.addressees()), e -> keys(e.recipients()), f -> Set.<String>of());
    Optional<Interval> when =
        claim.match(Statement::when, Event::when, f -> Optional.<Interval>empty());
    Span place = claim.match(Statement::hull, Event::trigger, f -> f.evidence().span());
    String words = words(claim, text);
    boolean inHeadline =
        reading.article().blocks().stream()
            .filter(b -> b.role() == Role.TITLE || b.role() == Role.HEADING)
            .anyMatch(b -> b.span().contains(place));
    return new Said(
        reading,
        family,
        claim,
        who,
        whom,
        voices(reading, teller, raw, claim, who),
        when,
        stems(words),
        inHeadline,
        String.join("\n", words, who + "", whom + "", when + "", inHeadline + "", form(claim)));
  }

  private static Set<String> voices(
      Reading reading, String teller, Claim raw, Claim claim, Set<String> who) {
    boolean speaks = claim.match(s -> true, e -> false, f -> f.holder().isPresent());
    if (speaks && !who.isEmpty()) {
      return who;
    }
    Optional<Statement> voice = reading.voiceOf(raw);
    if (voice.isPresent() && !voice.get().sources().isEmpty()) {
      Statement statement = (Statement) Keys.canonical(voice.get(), reading);
      return keys(statement.sources());
    }
    return Set.of(teller);
  }

  /** What else two claims are told apart by. */
  private static String form(Claim claim) {
    return claim.match(
        s -> s.kind() + " " + s.negated(),
        e -> e.type() + " " + e.act() + " " + e.status() + " " + e.historical() + " " + e.place(),
        f -> f.low() + " " + f.high() + " " + f.unit() + " " + f.per() + " " + f.direction());
  }

  private static String words(Claim claim, String text) {
    return claim.match(
        s ->
            s.content().stream()
                .filter(p -> p.end() <= text.length())
                .map(p -> p.of(text))
                .collect(Collectors.joining(" ")),
        e -> e.evidence().span().end() <= text.length() ? e.evidence().span().of(text) : "",
        Figure::measures);
  }

  private static Set<String> keys(List<Party> parties) {
    return parties.stream().map(Keys::of).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The stems of the longer words of a text. */
  static Set<String> stems(String words) {
    Set<String> stems = new HashSet<>();
    for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (word.length() > SHORT_WORD || (!word.isEmpty() && Character.isDigit(word.charAt(0)))) {
        stems.add(word.length() > STEM_LETTERS ? word.substring(0, STEM_LETTERS) : word);
      }
    }
    return stems;
  }

  /** How much of the smaller set stands in the other, in [0, 1]; 0 when one is empty. */
  static double overlap(Collection<String> a, Collection<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    long shared = a.stream().filter(b::contains).count();
    return (double) shared / Math.min(a.size(), b.size());
  }

  /** Whether the days of both allow one occasion; a page that names none allows any. */
  boolean mayBeAt(Said other) {
    return when.isEmpty() || other.when.isEmpty() || when.get().overlaps(other.when.get());
  }

  /** Keys of bodies and places named in the sentence of the claim. */
  Set<String> named() {
    String text = reading.article().text();
    Span span = claim.evidence().span();
    int from = Math.max(text.lastIndexOf(". ", span.start()), text.lastIndexOf('\n', span.start()));
    int stop = text.indexOf(". ", span.end());
    int line = text.indexOf('\n', span.end());
    int to = Math.min(stop < 0 ? text.length() : stop, line < 0 ? text.length() : line);
    Set<String> keys = new TreeSet<>();
    for (Reference reference : reading.entities().references()) {
      Span place = reference.mention().span();
      if (place.start() > from && place.end() <= to) {
        reading
            .entities()
            .entity(reference.entity())
            .filter(e -> e.kind() == Kind.ORGANISATION || e.kind() == Kind.PLACE)
            .ifPresent(e -> keys.add(Keys.of(e)));
      }
    }
    return keys;
  }

  /** The entity behind a key on this page. */
  Optional<Entity> entity(String key) {
    return reading.entities().all().stream().filter(e -> Keys.of(e).equals(key)).findFirst();
  }
}
