package org.rapporteur.app.web;

import static org.rapporteur.app.web.Texts.say;

import java.util.List;
import java.util.function.BiConsumer;
import org.rapporteur.app.export.Html;

/** A list of which a part is shown at a time. */
final class Parts {
  private static final int EACH = 50;

  private Parts() {}

  static <T> void write(Html html, String path, List<T> all, Asked asked, BiConsumer<Html, T> line)
      throws Refusal {
    int from = Math.min(all.size(), Api.offset(asked));
    int to = Math.min(all.size(), from + EACH);
    html.element(
        "p", say("list.part", all.isEmpty() ? 0 : from + 1, to, all.size()), "class", "faint");
    html.open("ul", "class", "list");
    all.subList(from, to).forEach(one -> line.accept(html, one));
    html.closeLine();
    html.open("p", "class", "parts");
    if (from > 0) {
      html.element("a", say("list.before"), "href", path + "?offset=" + Math.max(0, from - EACH));
      html.text(" ");
    }
    if (to < all.size() && to <= Api.MAX_OFFSET) {
      html.element("a", say("list.further"), "href", path + "?offset=" + to);
    }
    html.closeLine();
  }
}
