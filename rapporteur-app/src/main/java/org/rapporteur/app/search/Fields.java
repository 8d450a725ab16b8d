package org.rapporteur.app.search;

import java.util.List;

/** The fields of the query language; docs/formats.md has a line on each. */
final class Fields {
  static final String ID = "id";
  static final String KIND = "kind";
  static final String PAGE = "page";
  static final String TITLE = "title";
  static final String TEXT = "text";
  static final String NAMES = "names";
  static final String SPEAKER = "speaker";
  static final String ADDRESSEE = "addressee";
  static final String ACTOR = "actor";
  static final String RECIPIENT = "recipient";
  static final String TYPE = "type";
  static final String ACT = "act";
  static final String STATUS = "status";
  static final String STANCE = "reading";
  static final String STATE = "state";
  static final String ORGAN = "organ";
  static final String SOURCES = "sources";
  static final String OUTLET = "outlet";
  static final String LANGUAGE = "language";
  static final String PUBLISHED = "published";
  static final String WHEN = "when";

  /** Where words without a field are looked for. */
  static final List<String> FREE = List.of(TEXT, NAMES, TITLE);

  /** Fields of words. */
  static final List<String> WORDS =
      List.of(TEXT, NAMES, TITLE, SPEAKER, ADDRESSEE, ACTOR, RECIPIENT, STATE, ORGAN);

  /** Fields of words in which a name is found under other spellings. */
  static final List<String> NAMED = List.of(NAMES, SPEAKER, ADDRESSEE, ACTOR, RECIPIENT);

  /** Fields of one value each, in any case. */
  static final List<String> VALUES =
      List.of(
          ID, KIND, PAGE, TYPE, ACT, STATUS, STANCE, SOURCES, OUTLET, LANGUAGE, PUBLISHED, WHEN);

  /** Values that are counted beside the hits, in the order they are shown. */
  static final List<String> FACETS =
      List.of(KIND, TYPE, STATUS, STANCE, SOURCES, OUTLET, LANGUAGE, PUBLISHED);

  /** Names that are counted, several of which an entry may have. */
  static final List<String> NAME_FACETS = List.of(SPEAKER, ADDRESSEE, ACTOR, STATE, ORGAN);

  private Fields() {}
}
