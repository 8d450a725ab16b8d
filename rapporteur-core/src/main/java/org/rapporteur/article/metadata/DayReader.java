package org.rapporteur.article.metadata;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.rapporteur.article.html.LinkedArticle;
import org.rapporteur.model.Block;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Dating.Basis;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Note;
import org.rapporteur.model.Page;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;

/** The days of first publication and last change, from the most to the least trusted witness. */
final class DayReader {
  private static final String[] PUBLISHED = {
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "article:published",
    "og:published_time",
    "published_time",
    "publish-date",
    "publishdate",
    "publish_date",
    "pubdate",
    "pub_date",
    "publication_date",
    "publicationdate",
    "date_published",
    "article_date_original",
    "originalpublicationdate",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date.created",
    "dcterms.created",
    "dcterms.date",
    "dc.date",
    "dcsext.articlefirstpublished",
    "sailthru.date",
    "parsely-pub-date",
    "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime",
    "citation_publication_date",
    "citation_online_date",
    "article.published",
    "article:post_date",
    "analyticsattributes.articledate",
    "rbpubdate",
    "shareaholic:article_published_time",
    "bt:pubdate",
    "ptime",
    "displaydate",
    "releasedate",
    "release_date",
    "datecreated",
    "created",
    "article.created",
    "date",
    "datum",
    "date-issued",
    "pdate",
    "news_publish_date",
    "postdate"
  };
  private static final String[] MODIFIED = {
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "article:modified",
    "lastmod",
    "last-modified",
    "dcterms.modified",
    "dc.date.modified",
    "modified",
    "updated_time",
    "revised",
    "article:updated",
    "utime"
  };
  private static final Evaluator PUBLISHED_MARK =
      Selector.evaluatorOf(
          "[itemprop=datePublished], [property=datePublished], time[pubdate], abbr.published,"
              + " time.published, .published[title], time.entry-date, .entry-date time");
  private static final Evaluator MODIFIED_MARK =
      Selector.evaluatorOf("[itemprop=dateModified], time.updated");
  private static final Pattern BRITISH = Pattern.compile("en[-_](?:gb|au|nz|ie|in|za).*");
  private static final Pattern DAY_FIRST_HOST =
      Pattern.compile("https?://[^/]*\\.(?:uk|au|nz|ie|in|za|eu|de|fr)(?:[/:].*)?");
  private static final Pattern QUERY = Pattern.compile("[?#].*$");
  private static final int NEAR_CHARS = 1200;
  private static final int LINE = 160;

  private final Witnesses page;
  private final boolean monthFirst;
  private final LocalDate latest;

  DayReader(Witnesses page, Page input) {
    this.page = page;
    String language = page.marks().language().orElse("").toLowerCase(Locale.ROOT);
    String host = page.url().orElse("");
    this.monthFirst =
        (language.isEmpty() || language.startsWith("en"))
            && !BRITISH.matcher(language).matches()
            && !DAY_FIRST_HOST.matcher(host).matches();
    this.latest =
        input
            .fetched()
            .map(f -> LocalDate.ofInstant(f, ZoneOffset.UTC).plusDays(1))
            .orElse(LocalDate.MAX);
  }

  /** The day of first publication; doubts go to the notes. */
  Optional<Dating> published(List<Note> notes) {
    Optional<LocalDate> said = metadata();
    Optional<Days.Found> shown = shown();
    if (said.isPresent() && shown.isPresent()) {
      long apart = Math.abs(said.get().toEpochDay() - shown.get().day().toEpochDay());
      if (apart > 1) {
        notes.add(
            new Note(
                "DATE_CONFLICT",
                Optional.of(shown.get().span()),
                "metadata says " + said.get() + ", the page shows " + shown.get().day()));
      }
    }
    if (said.isPresent()) {
      return said.map(DayReader::ofMetadata);
    }
    Optional<LocalDate> inUrl = page.url().flatMap(DayReader::ofUrl).filter(this::isPlausible);
    if (shown.isPresent() && (inUrl.isEmpty() || inUrl.equals(shown.map(Days.Found::day)))) {
      return shown.map(f -> new Dating(Interval.day(f.day()), Basis.STATED, List.of(f.span())));
    }
    Optional<Dating> closing = inUrl.isPresent() ? Optional.empty() : closing();
    if (closing.isPresent()) {
      return closing;
    }
    return inUrl.or(this::anyTime).or(this::changed).map(DayReader::ofMetadata);
  }

  /** The day of the last change. */
  Optional<Dating> modified() {
    return changed().map(DayReader::ofMetadata);
  }

  private static Dating ofMetadata(LocalDate day) {
    return new Dating(Interval.day(day), Basis.METADATA, List.of());
  }

  private Optional<LocalDate> metadata() {
    for (LinkedArticle linked : page.linked()) {
      Optional<LocalDate> day =
          linked.text("datePublished", "dateCreated", "uploadDate").flatMap(this::day);
      if (day.isPresent()) {
        return day;
      }
    }
    for (String name : PUBLISHED) {
      Optional<LocalDate> day = page.meta(name).flatMap(this::day);
      if (day.isPresent()) {
        return day;
      }
    }
    return marked(PUBLISHED_MARK);
  }

  private Optional<LocalDate> changed() {
    for (LinkedArticle linked : page.linked()) {
      Optional<LocalDate> day = linked.text("dateModified").flatMap(this::day);
      if (day.isPresent()) {
        return day;
      }
    }
    for (String name : MODIFIED) {
      Optional<LocalDate> day = page.meta(name).flatMap(this::day);
      if (day.isPresent()) {
        return day;
      }
    }
    return marked(MODIFIED_MARK);
  }

  private Optional<LocalDate> marked(Evaluator mark) {
    for (Element element : page.marks().dated()) {
      if (!element.is(mark)) {
        continue;
      }
      for (String attribute : new String[] {"datetime", "content", "title"}) {
        Optional<LocalDate> day = day(element.attr(attribute));
        if (day.isPresent()) {
          return day;
        }
      }
      String text = element.wholeText();
      Optional<LocalDate> day = text.length() > LINE ? Optional.empty() : day(text);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  /** The first time element of the page that names a day. */
  private Optional<LocalDate> anyTime() {
    for (Element time : page.marks().times()) {
      Optional<LocalDate> day = day(time.attr("datetime")).or(() -> day(time.text()));
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  /** The day shown nearest to the headline, above the article's text or just below it. */
  private Optional<Days.Found> shown() {
    int heading = -1;
    for (Block block : page.layout().blocks()) {
      if (block.role() == Role.TITLE) {
        heading = block.span().start();
        break;
      }
    }
    List<Days.Found> found = new ArrayList<>();
    int begun = -1;
    for (Block block : page.layout().blocks()) {
      Span span = block.span();
      begun = begun < 0 && block.role() == Role.BODY ? span.start() : begun;
      boolean tooFar = heading >= 0 && Math.abs(span.start() - heading) > NEAR_CHARS;
      boolean below = begun >= 0 && span.start() > begun + NEAR_CHARS;
      boolean other = block.role() == Role.COMMENT || block.role() == Role.TEASER;
      if (tooFar || below || other || span.length() > LINE) {
        continue;
      }
      Optional<Days.Found> day = Days.find(span.of(page.layout().text()), monthFirst);
      day.filter(d -> isPlausible(d.day()))
          .map(d -> new Days.Found(d.day(), shifted(d.span(), span.start())))
          .ifPresent(found::add);
    }
    int from = heading;
    return found.stream()
        .min(
            java.util.Comparator.comparingInt(
                f -> from < 0 ? f.span().start() : distance(f.span().start(), from)));
  }

  /** A day on a line of its own that is no comment and no teaser, anywhere on the page. */
  private Optional<Dating> closing() {
    for (Block block : page.layout().blocks()) {
      Role role = block.role();
      boolean other = role == Role.COMMENT || role == Role.TEASER || role == Role.FORM;
      String words = block.span().of(page.layout().text());
      if (other || words.length() > LINE) {
        continue;
      }
      Optional<Days.Found> found = Days.find(words, monthFirst).filter(d -> isPlausible(d.day()));
      if (found.isPresent() && found.get().span().length() * 4 >= words.strip().length()) {
        Span place = shifted(found.get().span(), block.span().start());
        return found.map(f -> new Dating(Interval.day(f.day()), Basis.STATED, List.of(place)));
      }
    }
    return Optional.empty();
  }

  /** Days below the headline stand nearer than days above it, which may be today's. */
  private static int distance(int at, int heading) {
    return at >= heading ? at - heading : (heading - at) * 3;
  }

  private static Span shifted(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }

  private Optional<LocalDate> day(String text) {
    return text.isBlank()
        ? Optional.empty()
        : Days.first(text, monthFirst).filter(this::isPlausible);
  }

  private boolean isPlausible(LocalDate day) {
    return !day.isAfter(latest);
  }

  private static Optional<LocalDate> ofUrl(String url) {
    return Days.first(QUERY.matcher(url.replace('_', '/')).replaceFirst(""), false);
  }
}
