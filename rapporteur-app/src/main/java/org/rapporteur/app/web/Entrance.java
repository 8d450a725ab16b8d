package org.rapporteur.app.web;

import static org.rapporteur.app.web.Texts.say;

import org.rapporteur.app.export.Html;

/** Where a token is given, in a browser. */
final class Entrance {
  private static final int SECONDS = 30 * 24 * 3600;

  private final Keeper keeper;

  Entrance(Keeper keeper) {
    this.keeper = keeper;
  }

  static Answer form() {
    Html html = Frame.begun(say("enter.title"), "");
    html.element("p", say("enter.how"));
    html.open("form", "action", "/enter", "method", "post", "class", "asked");
    html.open("label").text(say("enter.token"));
    html.empty(
        "input",
        "type",
        "password",
        "name",
        "token",
        "maxlength",
        "200",
        "required",
        "",
        "autocomplete",
        "current-password");
    html.close().element("button", say("enter.enter")).closeLine();
    return Frame.ended(html);
  }

  /** Keeps a token that holds in a cookie that no script sees and no other site sends. */
  Answer entered(Asked asked) throws Refusal {
    String token = asked.text("token").strip();
    if (keeper.token(token).isEmpty()) {
      throw new Refusal(401, say("enter.wrong"));
    }
    return Answer.seeOther("/").with("Set-Cookie", cookie(token, SECONDS));
  }

  static Answer left() {
    return Answer.seeOther("/enter").with("Set-Cookie", cookie("", 0));
  }

  private static String cookie(String token, int seconds) {
    return Gate.COOKIE + "=" + token + "; Path=/; HttpOnly; SameSite=Strict; Max-Age=" + seconds;
  }
}
