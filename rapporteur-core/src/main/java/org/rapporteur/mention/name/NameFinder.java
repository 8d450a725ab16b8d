package org.rapporteur.mention.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rapporteur.lexicon.Gazetteer;
import org.rapporteur.lexicon.Known;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Person;
import org.rapporteur.lexicon.Row;
import org.rapporteur.lexicon.Spelling;
import org.rapporteur.mention.name.NameIndex.Found;
import org.rapporteur.mention.name.NameIndex.Use;
import org.rapporteur.model.Block;
import org.rapporteur.model.Form;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Text;

/**
 * Finds names, descriptions and pronouns in the told blocks of a page; comments, captions and forms
 * name nobody. Immutable and thread-safe; time grows with the length of the page.
 */
public final class NameFinder implements Function<Text, List<Mention>> {
  private final Gazetteer gazetteer;
  private final NameIndex names;
  private final NamePatterns patterns;
  private final HeadlineNames headlines;
  private final Descriptions descriptions;
  private final Sectors sectors;
  private final LongerNames longer;
  private final FamilyNames families;
  private final Metonymy metonymy;
  private final Map<String, Row> pronouns = new HashMap<>();

  /** Builds the finder on its data rows. */
  public NameFinder(Lexicon lexicon) {
    this.gazetteer = lexicon.gazetteer();
    Spelling spelling = new Spelling(lexicon);
    PeopleIndex people = new PeopleIndex(gazetteer, spelling, genders(lexicon, spelling));
    TitleIndex titles = new TitleIndex(gazetteer.offices());
    Set<String> bodyNouns = new HashSet<>();
    lexicon.table("lang/en/body-nouns.tsv").rows().forEach(r -> bodyNouns.add(r.get("id")));
    Set<String> notNames = new HashSet<>();
    Set<String> openers = new HashSet<>();
    for (Row row : lexicon.table("lang/en/not-names.tsv").rows()) {
      notNames.addAll(row.list("forms"));
      if (Set.of("days", "months", "openers").contains(row.get("id"))) {
        openers.addAll(row.list("forms"));
      }
    }
    Set<String> modifiers = new HashSet<>();
    for (Row row : lexicon.table("lang/en/office-status.tsv").rows()) {
      for (String form : row.list("forms")) {
        modifiers.addAll(List.of(form.toLowerCase(Locale.ROOT).split("-", -1)));
      }
    }
    this.names = new NameIndex(gazetteer);
    PersonSigns signs = new PersonSigns(titles, new HumanVerbs(lexicon));
    this.patterns = new NamePatterns(people, titles, bodyNouns, notNames, openers, signs);
    this.headlines = new HeadlineNames(people);
    this.descriptions = new Descriptions(titles, new OfficeReach(titles, modifiers, bodyNouns));
    this.sectors = new Sectors(lexicon);
    this.longer = new LongerNames(titles, sectors, bodyNouns, notNames);
    this.metonymy = new Metonymy(lexicon);
    this.families = new FamilyNames(spelling, people, titles);
    lexicon.table("lang/en/pronouns.tsv").rows().forEach(r -> pronouns.put(r.get("id"), r));
  }

  private static Map<String, String> genders(Lexicon lexicon, Spelling spelling) {
    Map<String, String> genders = new HashMap<>();
    for (Row row : lexicon.table("entity/given-names.tsv").rows()) {
      for (String name : row.list("names")) {
        genders.merge(spelling.latin(name), row.get("gender"), (a, b) -> a.equals(b) ? a : "any");
      }
    }
    return genders;
  }

  /** All mentions in text order; where two start together the longer comes first. */
  @Override
  public List<Mention> apply(Text text) {
    List<Section> sections = sections(text);
    List<Mention> mentions = new ArrayList<>();
    for (Section section : sections) {
      cover(section);
    }
    Map<Section, List<Naming>> namings = new HashMap<>();
    for (Section section : sections) {
      namings.put(section, name(section));
    }
    FamilyNames.Page page = families.of(sections, namings);
    for (Section section : sections) {
      List<Naming> found = namings.getOrDefault(section, new ArrayList<>());
      found.addAll(page.find(section));
      found.forEach(n -> mentions.add(mention(section, n)));
      known(section, mentions);
      descriptions.find(section, mentions);
      sectors.find(section, mentions);
      pronouns(section, mentions);
    }
    return Descriptions.sorted(mentions);
  }

  private static List<Section> sections(Text text) {
    String chars = text.article().text();
    List<Section> sections = new ArrayList<>();
    Set<Integer> parsed = new HashSet<>();
    for (Sentence sentence : text.sentences()) {
      parsed.add(sentence.block());
      if (text.role(sentence).isTold()) {
        sections.add(new Section(chars, sentence.span(), Optional.of(sentence)));
      }
    }
    List<Block> blocks = text.readBlocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.role().isTold() && !parsed.contains(i) && block.span().length() > 0) {
        sections.add(new Section(chars, block.span(), Optional.empty()));
      }
    }
    return sections;
  }

  private void cover(Section section) {
    int at = 0;
    while (at < section.size()) {
      Optional<Found> found = names.at(section.text, section.words, at);
      if (found.isEmpty() || section.isGenitive(at) || longer.hold(section, at, found.get())) {
        at++;
        continue;
      }
      section.found[at] = found.get();
      for (int i = at; i < at + found.get().count(); i++) {
        section.cover[i] = at;
      }
      at += found.get().count();
    }
  }

  private List<Naming> name(Section section) {
    List<Naming> found =
        new ArrayList<>(section.titleCase ? headlines.find(section) : patterns.runs(section));
    found.forEach(section::take);
    return found;
  }

  private static Mention mention(Section section, Naming naming) {
    Span span = section.span(naming.from(), naming.to());
    return new Mention(
        span,
        section.head(span),
        naming.person() ? Kind.PERSON : Kind.ORGANISATION,
        Form.NAME,
        naming.known().map(Person::key),
        naming.rule());
  }

  private void known(Section section, List<Mention> mentions) {
    for (int at = 0; at < section.size(); at++) {
      Found found = section.found[at];
      if (found == null) {
        continue;
      }
      Known known = found.sense().known();
      Use use = found.sense().use();
      Span span = new Span(section.word(at).start(), found.end());
      Kind kind = known.kind();
      String key = known.key();
      switch (use) {
        case NAME, ADJECTIVE -> {}
        case DEMONYM -> kind = Kind.GROUP;
        case CAPITAL -> {
          boolean acts = metonymy.isGovernment(section, at, at + found.count());
          kind = acts ? Kind.ORGANISATION : Kind.PLACE;
          key = acts ? key + "/GOV" : key + "/" + section.word(at).folded();
        }
        case SEAT -> {
          kind = Kind.ORGANISATION;
          key = known.state().flatMap(gazetteer::state).map(Known::key).orElse(key) + "/GOV";
        }
      }
      if (use == Use.DEMONYM) {
        key = key + "/CVL";
      }
      Form form = use == Use.DEMONYM || use == Use.SEAT ? Form.DESCRIPTION : Form.NAME;
      mentions.add(
          new Mention(span, section.head(span), kind, form, Optional.of(key), known.rule()));
    }
  }

  private void pronouns(Section section, List<Mention> mentions) {
    for (int i = 0; i < section.size(); i++) {
      Word word = section.word(i);
      Row row = pronouns.get(word.folded());
      if (row != null && section.isFree(i) && !word.isShouted()) {
        String gender = row.get("gender");
        Kind kind = gender.equals("n") ? Kind.ORGANISATION : Kind.PERSON;
        mentions.add(
            new Mention(
                word.span(), word.start(), kind, Form.PRONOUN, Optional.empty(), row.rule()));
      }
    }
  }
}
