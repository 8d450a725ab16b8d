package org.rapporteur.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Given;
import org.rapporteur.model.Page;

/** Pages that try to run a script of theirs, in every place a page can put words. */
final class HostilePages {
  private static final List<String> PAYLOADS =
      List.of(
          "<script>hit('x')</script>",
          "\"><script>hit('x')</script>",
          "'><script>hit('x')</script>",
          "</script><script>hit('x')</script>",
          "</title><script>hit('x')</script>",
          "</textarea><script>hit('x')</script>",
          "</pre><script>hit('x')</script>",
          "<img src=x onerror=hit('x')>",
          "\"><img src=x onerror=hit('x')>",
          "<svg onload=hit('x')>",
          "<svg><script>hit('x')</script></svg>",
          "<body onload=hit('x')>",
          "<iframe srcdoc=\"<script>parent.hit('x')</script>\">",
          "<iframe src=javascript:parent.hit('x')>",
          "<object data=javascript:hit('x')>",
          "<embed src=javascript:hit('x')>",
          "<a href=javascript:hit('x') autofocus onfocus=hit('x')>x</a>",
          "\" autofocus onfocus=\"hit('x')",
          "' autofocus onfocus='hit(1)",
          "\" onmouseover=\"hit('x')\" style=\"position:fixed;inset:0",
          "<input autofocus onfocus=hit('x')>",
          "<select autofocus onfocus=hit('x')>",
          "<details open ontoggle=hit('x')>",
          "<video><source onerror=hit('x')></video>",
          "<audio src=x onerror=hit('x')>",
          "<marquee onstart=hit('x')>",
          "<meta http-equiv=refresh content=\"0;url=javascript:hit('x')\">",
          "<link rel=stylesheet href=javascript:hit('x')>",
          "<base href=javascript:/a/-hit('x')//>",
          "<form action=javascript:hit('x')><button autofocus>x",
          "<style>@import 'javascript:hit(1)';</style>",
          "<div style=background:url(javascript:hit('x'))>",
          "<math><mtext><script>hit('x')</script></mtext></math>",
          "<noscript><p title=\"</noscript><img src=x onerror=hit('x')>\">",
          "<!--><script>hit('x')</script>-->",
          "<![CDATA[><script>hit('x')</script>]]>",
          "&lt;script&gt;hit('x')&lt;/script&gt;",
          "&#60;script&#62;hit('x')&#60;/script&#62;",
          "\\u003cscript\\u003ehit('x')\\u003c/script\\u003e",
          "<scr<script>ipt>hit('x')</scr</script>ipt>",
          "<SCRIPT>hit('x')</SCRIPT>",
          "<script/x>hit('x')</script>",
          "<script\t>hit('x')</script\n>",
          "<svg/onload=hit('x')//",
          "<img/src/onerror=hit('x')>",
          "<x contenteditable onblur=hit('x') autofocus>",
          "{{constructor.constructor('hit(1)')()}}",
          "${hit('x')}",
          "`;hit('x');//",
          "';hit('x');//",
          "\";hit('x');//",
          "</script>\",\"x\":\"<script>hit('x')</script>",
          "javascript:hit('x')",
          "data:text/html,<script>parent.hit('x')</script>",
          "\u2028hit('x')\u2029<script>hit('x')</script>",
          "\u202E<script>hit('x')</script>",
          "<template><script>hit('x')</script></template>",
          "<xss id=x tabindex=1 onfocus=hit('x')></xss>",
          "<animate onbegin=hit('x') attributeName=x>",
          "<svg><animate onbegin=hit('x') attributeName=x dur=1s>");

  private HostilePages() {}

  static int count() {
    return PAYLOADS.size();
  }

  static String payload(int number) {
    return PAYLOADS.get(number);
  }

  static List<Page> all() {
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < PAYLOADS.size(); i++) {
      String p = PAYLOADS.get(i);
      String text =
          "Kelby, 4 May 2021\n\nAda Lund of Norvia %s said: \u201cWe will sign the treaty %s"
                  .formatted(p, p)
              + " in Kelby.\u201d\n\nEstmark refused to sign the treaty in "
              + p
              + ".\n";
      Given given =
          new Given(
              Optional.of("Title " + p),
              Optional.empty(),
              Optional.of("Outlet " + p),
              Optional.empty());
      String url = i % 2 == 0 ? "javascript:hit('x')//" + p : "https://quay.example/" + p;
      pages.add(
          new Page(
              "hostile-" + i + p,
              Optional.of(url),
              Optional.empty(),
              Page.Format.TEXT,
              text,
              given));
    }
    return pages;
  }
}
