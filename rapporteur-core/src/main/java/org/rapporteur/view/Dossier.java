package org.rapporteur.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Tension;

/**
 * What is known of an organisation, laid out for a reader; no HTML here. Every line leads to the
 * words it was read from.
 *
 * @param organisation id of the organisation's data row
 * @param name its name
 * @param asOf the day the members and offices are shown for
 * @param known the last day of publication that is taken into account
 * @param summary counts for the head of the page
 * @param members states with their status on {@code asOf}, by name
 * @param offices offices and chairs with their holders on {@code asOf}, by office
 * @param sessions meetings of organs, earliest first
 * @param signatures instruments signed or declined, earliest first
 * @param timeline the days that matter
 * @param sayings who said what, by day then page
 * @param events acts, by day, then by support
 * @param figures figures grouped by what they measure; differing ones stand side by side
 * @param pages every page read, by day then id
 */
public record Dossier(
    String organisation,
    String name,
    LocalDate asOf,
    LocalDate known,
    Summary summary,
    List<Standing> members,
    List<Standing> offices,
    List<Standing> sessions,
    List<Standing> signatures,
    Timeline timeline,
    List<Saying> sayings,
    List<Act> events,
    List<Figures> figures,
    List<Source> pages) {
  public Dossier {
    members = List.copyOf(members);
    offices = List.copyOf(offices);
    sessions = List.copyOf(sessions);
    signatures = List.copyOf(signatures);
    sayings = List.copyOf(sayings);
    events = List.copyOf(events);
    figures = List.copyOf(figures);
    pages = List.copyOf(pages);
  }

  /**
   * Counts for the head of the page.
   *
   * @param pages pages read
   * @param families independent reports among them
   * @param stories events they tell of
   * @param statements statements after merging
   * @param events acts after merging
   * @param figures figures shown: those that tell something
   * @param tensions pairs of facts that do not sit well together
   * @param days from the first to the last day that a fact falls on
   */
  public record Summary(
      int pages,
      int families,
      int stories,
      int statements,
      int events,
      int figures,
      int tensions,
      Optional<Interval> days) {}

  /**
   * A line of the ledger.
   *
   * @param label who or what: a member, the holder of an office, an organ, a party
   * @param detail status, office, place and attendance, or instrument
   * @param valid the days throughout which it held; {@link LocalDate#MIN} and {@link LocalDate#MAX}
   *     where open
   * @param recorded since when it is known; {@link LocalDate#MIN} for background
   * @param background whether it was given with the organisation's data file
   * @param words where it was read; empty for background
   */
  public record Standing(
      String label,
      String detail,
      Interval valid,
      LocalDate recorded,
      boolean background,
      List<Words> words) {
    public Standing {
      words = List.copyOf(words);
    }
  }

  /**
   * How well a fact stands.
   *
   * @param pages pages that tell it
   * @param families independent reports among them
   * @param sources independent sources that vouch for it
   * @param tensions what does not sit well with it
   */
  public record Backing(int pages, int families, int sources, List<Tension> tensions) {
    public Backing {
      tensions = List.copyOf(tensions);
    }
  }

  /**
   * Somebody's words and the way they took.
   *
   * @param fact id of the fact
   * @param speakers who says it; empty when the page does not say
   * @param addressees to whom
   * @param relays the agencies and outlets they came through, first teller first
   * @param outlet the page's outlet
   * @param kind {@code direct}, {@code indirect} or {@code mixed}
   * @param stance how the cue reads, such as {@code denies}
   * @param negated whether the page says that it was not said
   * @param when the days it was said
   * @param text what is said, pieces joined by an ellipsis
   * @param backing how well it stands
   * @param words where it is told; the first is the telling shown
   */
  public record Saying(
      String fact,
      List<String> speakers,
      List<String> addressees,
      List<String> relays,
      Optional<String> outlet,
      String kind,
      String stance,
      boolean negated,
      Optional<Interval> when,
      String text,
      Backing backing,
      List<Words> words) {
    public Saying {
      speakers = List.copyOf(speakers);
      addressees = List.copyOf(addressees);
      relays = List.copyOf(relays);
      words = List.copyOf(words);
    }
  }

  /**
   * An act.
   *
   * @param fact id of the fact
   * @param type PLOVER type; empty where PLOVER has none
   * @param act our finer name, such as {@code decline-to-sign}
   * @param actors who acts
   * @param recipients who is acted on
   * @param status such as {@code happened} or {@code planned}
   * @param historical whether it is recalled rather than reported
   * @param when the days within which it happened
   * @param place where
   * @param voice who vouches when it is reported speech; empty when outlets do
   * @param what one line for a reader
   * @param backing how well it stands
   * @param words where it is told; the first is the telling shown
   */
  public record Act(
      String fact,
      Optional<String> type,
      Optional<String> act,
      List<String> actors,
      List<String> recipients,
      String status,
      boolean historical,
      Optional<Interval> when,
      Optional<String> place,
      Optional<String> voice,
      String what,
      Backing backing,
      List<Words> words) {
    public Act {
      actors = List.copyOf(actors);
      recipients = List.copyOf(recipients);
      words = List.copyOf(words);
    }
  }

  /**
   * Figures that measure the same thing or share one value.
   *
   * @param measures what is measured, in the words of the best telling
   * @param values each with its own measure and holder; more than one when pages differ
   */
  public record Figures(String measures, List<Value> values) {
    public Figures {
      values = List.copyOf(values);
    }
  }

  /**
   * One figure.
   *
   * @param fact id of the fact
   * @param value ready to print, such as {@code 16 000 000 000 to 18 000 000 000 USD}
   * @param per {@code year} ... when it is a rate
   * @param direction {@code up} or {@code down} when it is a change
   * @param holder who says so, when not the outlet
   * @param measures what is measured, in the page's words
   * @param when the days it was said
   * @param backing how well it stands
   * @param words where it is told
   */
  public record Value(
      String fact,
      String value,
      Optional<String> per,
      Optional<String> direction,
      Optional<String> holder,
      String measures,
      Optional<Interval> when,
      Backing backing,
      List<Words> words) {
    public Value {
      words = List.copyOf(words);
    }
  }

  /**
   * A page that was read.
   *
   * @param id the page's id
   * @param title its headline
   * @param outlet its outlet
   * @param url where it stood
   * @param published day or days of first publication
   * @param family id of its family; the same for copies
   * @param copies how many pages the family has
   * @param origin id of the page it was likely copied from, or agency credited
   * @param story id of its story
   */
  public record Source(
      String id,
      Optional<String> title,
      Optional<String> outlet,
      Optional<String> url,
      Optional<Dating> published,
      String family,
      int copies,
      Optional<String> origin,
      String story) {}
}
