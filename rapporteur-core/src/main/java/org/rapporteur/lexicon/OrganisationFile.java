package org.rapporteur.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Interval;

/**
 * An organisation as its data file {@code org/*.yaml} tells it: names, members with their days,
 * organs, offices with holders, instruments, sessions; and states, places and people that no other
 * row knows.
 *
 * @param id file name without ending
 * @param names all names in all languages, the usual English one first
 * @param code CAMEO actor code
 * @param wikidata Wikidata id
 * @param seat the city
 * @param fictional whether it was made up for sample pages
 * @param members by state and days
 * @param organs its parts, forces among them
 * @param offices with their holders
 * @param instruments treaties and declarations
 * @param sessions meetings of organs
 * @param states made-up states only
 * @param places made-up places only
 * @param people made-up people only
 * @param file path below the data folder
 */
public record OrganisationFile(
    String id,
    List<String> names,
    String code,
    Optional<String> wikidata,
    Optional<String> seat,
    boolean fictional,
    List<Member> members,
    List<Organ> organs,
    List<Seat> offices,
    List<Instrument> instruments,
    List<Session> sessions,
    List<Known> states,
    List<Known> places,
    List<Person> people,
    String file) {
  public OrganisationFile {
    names = List.copyOf(names);
    members = List.copyOf(members);
    organs = List.copyOf(organs);
    offices = List.copyOf(offices);
    instruments = List.copyOf(instruments);
    sessions = List.copyOf(sessions);
    states = List.copyOf(states);
    places = List.copyOf(places);
    people = List.copyOf(people);
  }

  /** Wikidata id, or the id where there is none: the key of the entity. */
  public String key() {
    return wikidata.orElse(id);
  }

  /** The rule that mentions found by this file carry. */
  public String rule() {
    return file + "#" + id;
  }

  /** All organisations of the data folder, by id. */
  public static List<OrganisationFile> all(Lexicon lexicon) {
    List<OrganisationFile> all = new ArrayList<>();
    for (String file : lexicon.files("org/")) {
      if (file.endsWith(".yaml")) {
        all.add(OrganisationReader.read(lexicon, file));
      }
    }
    return all;
  }

  /**
   * A state that belongs to the organisation.
   *
   * @param state its name
   * @param code CAMEO code
   * @param held the days of membership in this status
   * @param status {@code full}, {@code suspended}, {@code candidate} or {@code observer}
   */
  public record Member(String state, String code, Interval held, String status) {}

  /** A part of the organisation; {@code names} has the usual one first. */
  public record Organ(List<String> names) {
    public Organ {
      names = List.copyOf(names);
    }
  }

  /** An office; {@code titles} has the usual one first. */
  public record Seat(List<String> titles, List<Holder> holders) {
    public Seat {
      titles = List.copyOf(titles);
      holders = List.copyOf(holders);
    }
  }

  /** Who held an office when: a person, or a state by its head. */
  public record Holder(Optional<String> person, Optional<String> state, Interval held) {}

  /**
   * A treaty or declaration.
   *
   * @param names the usual one first
   * @param signed the day
   * @param signatories states by name
   * @param declined states that would not sign
   */
  public record Instrument(
      List<String> names,
      Optional<LocalDate> signed,
      List<String> signatories,
      List<String> declined) {
    public Instrument {
      names = List.copyOf(names);
      signatories = List.copyOf(signatories);
      declined = List.copyOf(declined);
    }
  }

  /** A meeting of an organ. */
  public record Session(String organ, Optional<LocalDate> day, Optional<String> place) {}
}
