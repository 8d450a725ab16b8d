package org.rapporteur.app.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.app.correct.Outcome;
import org.rapporteur.app.export.Network;
import org.rapporteur.app.search.ClaimIndex;
import org.rapporteur.model.Fact;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Story;
import org.rapporteur.view.AgreementYear;
import org.rapporteur.view.Dossier;

/** What the desk shows: readings and what follows from them. Thread-safe and unchanging. */
public interface Shelf {

  /** All readings, by page id. */
  List<Reading> readings();

  /** The reading of a page. */
  Optional<Reading> reading(String id);

  /** The page that a claim stands on. */
  Optional<Reading> pageOf(String claim);

  /** All stories, largest first. */
  List<Story> stories();

  /** The facts of a story. */
  List<Fact> facts(Story story);

  /** Where words are looked up. */
  ClaimIndex index();

  /** The organisations that some page names, most pages first. */
  List<Body> bodies();

  /**
   * What is known of an organisation.
   *
   * @param id of the organisation
   * @param asOf the day for members and offices; empty for the last day known
   * @param known the last day of publication taken into account; empty for all
   */
  Optional<Dossier> dossier(String id, Optional<LocalDate> asOf, Optional<LocalDate> known);

  /** How far the members of an organisation signed together, by what was published until a day. */
  List<AgreementYear> cohesion(String id, Optional<LocalDate> known);

  /** Who acts on whom, and who speaks to whom. */
  Network network();

  /** A dossier as one HTML file. */
  String html(Dossier dossier);

  /** A reading in the wire format. */
  String line(Reading reading);

  /** Why a claim was read: a record, for JSON. */
  Optional<Record> explanation(String claim);

  /** The same as text. */
  Optional<String> explained(String claim);

  /** Who and what pages speak of. */
  Directory directory();

  /** What people put right, oldest first. */
  List<Outcome> corrections();

  /**
   * An organisation that pages name.
   *
   * @param id of its data file
   * @param pages how many name it
   */
  record Body(String id, String name, int pages) {}
}
