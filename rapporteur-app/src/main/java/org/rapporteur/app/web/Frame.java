package org.rapporteur.app.web;

import static org.rapporteur.app.web.Texts.say;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rapporteur.app.export.Days;
import org.rapporteur.app.export.Headline;
import org.rapporteur.app.export.Html;
import org.rapporteur.app.export.Plural;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Story;

/** What all pages of the desk share: head, search, ways about, and how things are named. */
final class Frame {
  private static final List<String> PLACES =
      List.of(
          "organisations",
          "stories",
          "pages",
          "who",
          "network",
          "map",
          "searches",
          "corrections",
          "add");

  private Frame() {}

  static Html begun(String title, String query) {
    return begun(title, query, Optional.empty());
  }

  /**
   * Begins a page up to its main part.
   *
   * @param title of the page
   * @param query what the search field holds
   * @param linked data for programs, JSON-LD
   */
  static Html begun(String title, String query, Optional<String> linked) {
    Html html = new Html();
    html.open("html", "lang", "en").open("head").empty("meta", "charset", "utf-8");
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "color-scheme", "content", "light dark");
    html.element("title", title + " \u00B7 Rapporteur");
    html.empty("link", "rel", "stylesheet", "href", "/desk.css");
    linked.ifPresent(html::linkedData);
    html.closeLine();
    html.open("body").element("a", say("frame.skip"), "class", "skip", "href", "#main");
    html.open("header", "class", "top desk");
    html.open("div", "class", "ways").open("p", "class", "kicker");
    html.element("a", "Rapporteur", "href", "/").close();
    html.open("nav", "class", "plain", "aria-label", say("frame.ways")).open("ul");
    for (String place : PLACES) {
      html.open("li").element("a", say("place." + place), "href", "/" + place).close();
    }
    html.close().close().close();
    html.element("h1", title);
    html.open("form", "action", "/search", "role", "search");
    html.open("label").text(say("frame.search"));
    html.empty("input", "type", "search", "name", "q", "value", query, "maxlength", "1000");
    html.close().element("button", say("frame.find")).close();
    return html.closeLine().open("main", "id", "main", "tabindex", "-1");
  }

  static Answer ended(Html html) {
    return Answer.html(html.closeLine().close().close().document());
  }

  static String refused(Refusal refusal) {
    Html html = begun(say("refused.title"), "");
    html.element("p", refusal.message(), "class", "refused", "role", "alert");
    html.element("p", say("refused.next"));
    return ended(html).text();
  }

  /** The address of a thing of the desk. */
  static String path(String kind, String id) {
    return "/" + kind + "/" + encoded(id);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Outlet and day. */
  static String origin(Reading reading) {
    String day = reading.published().map(Dating::days).map(Days::within).orElse(say("day.unknown"));
    return reading.article().metadata().outlet().orElse(say("outlet.unknown")) + ", " + day;
  }

  static String title(Reading reading) {
    return Headline.of(reading);
  }

  static void listed(Html html, Reading reading) {
    html.open("li").element("a", title(reading), "href", path("pages", reading.id()));
    html.element("span", " " + origin(reading), "class", "faint").closeLine();
  }

  static void told(Html html, Story story) {
    html.open("li");
    html.element("a", title(story.readings().get(0)), "href", path("stories", story.id()));
    html.text(" ");
    html.element(
        "span",
        Plural.counted(story.readings().size(), "page")
            + ", "
            + Plural.counted(story.families().size(), "independent report"),
        "class",
        story.families().size() > 1 ? "badge strong" : "badge");
    html.closeLine();
  }

  /** A minute of Greenwich, for people. */
  static String minute(Instant instant) {
    return instant.toString().substring(0, 16).replace('T', ' ') + " UTC";
  }

  /** A line to fill in. */
  static void field(Html html, String name, String label, boolean isRequired) {
    html.open("label").text(label);
    if (isRequired) {
      html.empty("input", "name", name, "maxlength", "400", "required", "");
    } else {
      html.empty("input", "name", name, "maxlength", "400");
    }
    html.close();
  }

  /** A heading over what is there, or what to do where nothing is. */
  static void section(Html html, String id, String heading, boolean isEmpty, String otherwise) {
    html.open("section", "id", id).element("h2", heading);
    if (isEmpty) {
      html.element("p", otherwise, "class", "faint");
    }
  }
}
