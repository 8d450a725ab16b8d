package org.rapporteur.app.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@code read --json}, as {@code docs/formats.md} describes it: keys in this order,
 * positions in Unicode code points, days inclusive, absent what the page does not say.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireReading(
    String format,
    String id,
    String hash,
    @Nullable String fetched,
    Producer producer,
    @Nullable String url,
    @Nullable Outlet outlet,
    List<String> agencies,
    @Nullable String language,
    @Nullable String title,
    List<String> authors,
    @Nullable Dating published,
    @Nullable Dating modified,
    String text,
    List<Block> blocks,
    String body,
    List<Comment> comments,
    List<Repair> repairs,
    List<Entity> entities,
    List<Mention> mentions,
    List<Time> times,
    List<Statement> statements,
    List<Event> events,
    List<Figure> figures,
    List<Note> notes) {

  /** The format's name and version. */
  public static final String FORMAT = "rapporteur/reading/1";

  /** What made the reading. */
  public record Producer(String version, String data) {}

  /** Who published the page. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Outlet(String name, @Nullable String entity) {}

  /** Days, both inclusive, with what they rest on. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Dating(
      @Nullable String earliest,
      @Nullable String latest,
      String basis,
      List<List<Integer>> evidence) {}

  /** Days, both inclusive. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Days(@Nullable String earliest, @Nullable String latest) {}

  /** A stretch with a role. */
  public record Block(int start, int end, String role) {}

  /** A reader's comment. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Comment(@Nullable String author, @Nullable Days published, int start, int end) {}

  /** Damage and what it should read. */
  public record Repair(int start, int end, String reads, String why) {}

  /** Somebody or something the page speaks of. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Entity(
      String id,
      @Nullable String key,
      String kind,
      String name,
      @Nullable String code,
      @Nullable String wikidata,
      List<Post> roles) {}

  /** An office somebody holds. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Post(
      String office,
      @Nullable String of,
      @Nullable String entity,
      String status,
      @Nullable String from,
      @Nullable String to,
      List<Integer> span) {}

  /** Where an entity is spoken of. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Mention(int start, int end, String entity, String form, @Nullable String rule) {}

  /** An expression of time. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Time(
      int start,
      int end,
      String type,
      String value,
      @Nullable String earliest,
      @Nullable String latest,
      String rule) {}

  /** Somebody who speaks or acts. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Party(
      @Nullable List<Integer> span, String name, @Nullable String entity, @Nullable String code) {}

  /** Attributed words. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Statement(
      String id,
      String kind,
      List<List<Integer>> content,
      @Nullable List<Integer> cue,
      List<Party> sources,
      List<Party> addressees,
      List<String> via,
      @Nullable Days when,
      @Nullable String place,
      String reading,
      boolean negated,
      List<Integer> span,
      String rule) {}

  /** An act. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Event(
      String id,
      @Nullable String type,
      @Nullable String mode,
      @Nullable String act,
      List<String> contexts,
      List<Party> actors,
      List<Party> recipients,
      List<Integer> trigger,
      List<List<Integer>> mentions,
      String status,
      boolean historical,
      @Nullable Days when,
      @Nullable String place,
      @Nullable String statement,
      List<Dyad> dyads,
      List<Integer> span,
      String rule) {}

  /** A CAMEO row. */
  public record Dyad(String source, String target, String code) {}

  /** A quantity with what it measures. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Figure(
      String id,
      @Nullable BigDecimal low,
      @Nullable BigDecimal high,
      String unit,
      @Nullable String per,
      @Nullable String direction,
      @Nullable String holder,
      String measures,
      List<Integer> span,
      @Nullable String statement,
      String rule) {}

  /** A doubt. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Note(
      String code, @JsonProperty("span") @Nullable List<Integer> span, String message) {}
}
