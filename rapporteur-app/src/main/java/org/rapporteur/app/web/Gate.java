package org.rapporteur.app.web;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.app.store.Tokens;

/**
 * Who is let in. On the loopback address whoever is on this machine; on another address whoever has
 * a token. A page that a browser shows from elsewhere cannot reach the desk, as the name it was
 * asked for is checked (DNS rebinding), and cannot send it forms, as where they come from is
 * (cross-site request forgery).
 */
final class Gate {
  /** What holds the token in a browser. */
  static final String COOKIE = "rapporteur-token";

  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

  /** What is needed to be let in, or out. */
  private static final Set<String> OPEN = Set.of("/enter", "/leave", "/desk.css");

  private final Set<String> hosts = new TreeSet<>(LOCAL);
  private final boolean needsToken;
  private final Keeper keeper;

  /**
   * @param address that is listened on
   * @param names under which the desk is asked for besides
   */
  Gate(InetAddress address, List<String> names, Keeper keeper) {
    this.needsToken = !address.isLoopbackAddress();
    this.keeper = keeper;
    if (!address.isAnyLocalAddress()) {
      String host = address.getHostAddress();
      hosts.add(host.contains(":") ? "[" + host.replaceFirst("%.*", "") + "]" : host);
    }
    names.forEach(name -> hosts.add(name.toLowerCase(Locale.ROOT)));
  }

  /** The names it may be asked for under, for a message. */
  String names() {
    return String.join(", ", hosts);
  }

  boolean needsToken() {
    return needsToken;
  }

  /**
   * Lets a request in, or not. Returns the name of the token it came with, empty where none is
   * needed.
   */
  Optional<String> enter(Request request) throws Refusal {
    String host = request.field("host");
    if (!hosts.contains(host.toLowerCase(Locale.ROOT).replaceFirst(":\\d{1,5}$", ""))) {
      throw new Refusal(421, "asked for as \"" + host + "\"; this desk is called " + names());
    }
    boolean writes = !request.method().equals("GET") && !request.method().equals("HEAD");
    if (writes) {
      checkOrigin(request, host);
    }
    if (!needsToken || OPEN.contains(request.path())) {
      return Optional.empty();
    }
    Tokens.Token token =
        given(request)
            .flatMap(keeper::token)
            .orElseThrow(() -> new Refusal(401, "a token is needed here; open /enter"));
    if (writes && token.scope() != Tokens.Scope.WRITE) {
      throw new Refusal(403, "the token \"" + token.name() + "\" may read, not write");
    }
    return Optional.of(token.name());
  }

  private static Optional<String> given(Request request) {
    String field = request.field("authorization");
    return field.regionMatches(true, 0, "Bearer ", 0, 7)
        ? Optional.of(field.substring(7).strip())
        : request.cookie(COOKIE);
  }

  /** What would change something comes from our own pages, or from no page at all. */
  private static void checkOrigin(Request request, String host) throws Refusal {
    String origin = request.field("origin");
    List<String> own = new ArrayList<>(List.of("", "http://" + host, "https://" + host));
    String site = request.field("sec-fetch-site");
    if (own.stream().noneMatch(origin::equalsIgnoreCase)
        || !(site.isEmpty() || site.equals("same-origin") || site.equals("none"))) {
      throw new Refusal(403, "sent from \"" + origin + "\", which is not this desk");
    }
  }
}
