package org.rapporteur.app.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.app.export.RecordJson;

/** Serves a shelf: on the loopback address to this machine, on another to who has a token. */
public final class Desk implements AutoCloseable, Listener.Answering {
  private final Listener listener;
  private final Gate gate;
  private final List<Route> routes;
  private final InetAddress host;

  private Desk(Keeper keeper, InetSocketAddress address, List<String> names) throws IOException {
    this.host = address.getAddress();
    this.gate = new Gate(host, names, keeper);
    this.routes = Routes.of(keeper);
    this.listener = Listener.open(address, this);
  }

  /**
   * Starts to serve this machine.
   *
   * @param port 0 for any that is free
   * @throws IOException when the port is taken
   */
  public static Desk open(Keeper keeper, int port) throws IOException {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    return open(keeper, new InetSocketAddress(loopback, port), List.of());
  }

  /**
   * Starts to serve on an address. On one other than the loopback address every request needs a
   * token of the keeper.
   *
   * @param names under which the desk is asked for, besides the address itself
   * @throws IOException when the port is taken, or the address is not ours
   */
  public static Desk open(Keeper keeper, InetSocketAddress address, List<String> names)
      throws IOException {
    return new Desk(keeper, address, names);
  }

  /** The address to open in a browser. */
  public String address() {
    boolean local = host.isLoopbackAddress() || host.isAnyLocalAddress();
    String literal = host.getHostAddress().replaceFirst("%.*", "");
    String name = literal.contains(":") ? "[" + literal + "]" : literal;
    return "http://" + (local ? "localhost" : name) + ":" + listener.port() + "/";
  }

  /** Whether a token is needed. */
  public boolean needsToken() {
    return gate.needsToken();
  }

  @Override
  public Answer answer(Request request) {
    try {
      return answered(request);
    } catch (Refusal e) {
      boolean asksForToken = e.status() == 401 && request.method().equals("GET");
      if (asksForToken && !isApi(request)) {
        return Answer.seeOther("/enter");
      }
      Answer answer = isApi(request) ? problem(e) : refuse(e);
      return e.status() == 401 ? answer.with("WWW-Authenticate", "Bearer") : answer;
    } catch (RuntimeException e) {
      Refusal bug = new Refusal(500, "this is a bug; please report it: " + e);
      return isApi(request) ? problem(bug) : refuse(bug);
    }
  }

  private static boolean isApi(Request request) {
    return request.path().startsWith("/api");
  }

  @Override
  public Answer refuse(Refusal refusal) {
    return Answer.html(Frame.refused(refusal)).with(refusal.status());
  }

  private static Answer problem(Refusal refusal) {
    return Answer.json(RecordJson.line(new Problem(refusal.status(), refusal.message())))
        .with(refusal.status());
  }

  /** A refusal for programs. */
  record Problem(int status, String detail) {}

  private Answer answered(Request request) throws Refusal {
    Optional<String> by = gate.enter(request);
    String asked = request.method().equals("HEAD") ? "GET" : request.method();
    List<String> methods = new ArrayList<>();
    for (Route route : routes) {
      Optional<String> id = route.match(request.path());
      if (id.isPresent() && route.method().equals(asked)) {
        Form form =
            asked.equals("POST") ? Form.of(request, route.most()) : Form.of(request.query());
        return route.answering().answer(Asked.of(route, id.get(), form, by));
      }
      id.ifPresent(any -> methods.add(route.method()));
    }
    if (!methods.isEmpty()) {
      throw new Refusal(405, "only " + String.join(", ", methods) + " here");
    }
    throw new Refusal(404, "nothing is at " + request.path() + "; start at " + address());
  }

  @Override
  public void close() {
    listener.close();
  }
}
