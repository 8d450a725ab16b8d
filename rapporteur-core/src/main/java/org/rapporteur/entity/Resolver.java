package org.rapporteur.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.rapporteur.lexicon.Gazetteer;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;
import org.rapporteur.lexicon.Spelling;
import org.rapporteur.model.Entities;
import org.rapporteur.model.Mentions;

/**
 * Joins the mentions of one page into entities: names under all spellings, then titles and
 * appositions (which also say the office), then descriptions, then pronouns. Who cannot be told is
 * left out.
 */
public final class Resolver implements Function<Mentions, Entities> {
  private final Others others;
  private final People people;
  private final Roles roles;
  private final Namesakes namesakes;
  private final Epithets epithets;
  private final Pronouns pronouns;
  private final Codes codes;

  /** Builds the stage from its data rows. */
  public Resolver(Lexicon lexicon) {
    Gazetteer gazetteer = lexicon.gazetteer();
    Spelling spelling = new Spelling(lexicon);
    Map<String, String> genders = new HashMap<>();
    for (Row row : lexicon.table("entity/given-names.tsv").rows()) {
      for (String name : row.list("names")) {
        genders.merge(spelling.latin(name), row.get("gender"), (a, b) -> a.equals(b) ? a : "any");
      }
    }
    this.others = new Others(gazetteer, spelling);
    this.people = new People(gazetteer, spelling, genders);
    Offices offices = new Offices(gazetteer);
    this.roles = new Roles(lexicon, gazetteer, offices);
    this.namesakes = new Namesakes(gazetteer, offices, spelling);
    this.epithets = new Epithets(gazetteer, offices, new OfficeStatus(lexicon));
    this.pronouns = new Pronouns(lexicon);
    this.codes = new Codes(gazetteer, offices);
  }

  @Override
  public Entities apply(Mentions mentions) {
    Cast cast = new Cast(mentions);
    people.resolve(cast);
    others.resolve(cast);
    roles.read(cast);
    namesakes.part(cast);
    epithets.resolve(cast);
    pronouns.resolve(cast);
    return cast.finish(codes);
  }
}
