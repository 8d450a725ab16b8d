package org.rapporteur.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** All addresses of the desk. */
final class Routes {
  private static final Route.Parameter QUERY =
      new Route.Parameter("q", "query in the language of docs/formats.md", "treaty");
  private static final Route.Parameter OFFSET =
      new Route.Parameter("offset", "of the first one wanted, 0 to 10000", "0");
  private static final Route.Parameter LIMIT =
      new Route.Parameter("limit", "how many are wanted at most, 1 to 200", "20");
  private static final Route.Parameter AS_OF =
      new Route.Parameter("as-of", "the day for members and offices", "2025-01-31");
  private static final Route.Parameter KNOWN =
      new Route.Parameter("known", "the last day of publication to go by", "2025-12-31");

  private Routes() {}

  static List<Route> of(Shelf shelf) {
    Sheets sheets = new Sheets(shelf);
    Api api = new Api(shelf);
    List<Route> routes = new ArrayList<>();
    routes.add(new Route("/", "What there is", List.of(), asked -> sheets.start()));
    routes.add(new Route("/search", "Find", List.of(QUERY, OFFSET), asked -> sheets.search(asked)));
    routes.add(new Route("/pages/{id}", "A page", List.of(), asked -> sheets.page(asked.id())));
    routes.add(new Route("/stories/{id}", "A story", List.of(), asked -> sheets.story(asked.id())));
    routes.add(
        new Route("/claims/{id}", "Why a claim was read", List.of(), a -> sheets.claim(a.id())));
    routes.add(
        new Route(
            "/organisations/{id}", "The dossier of a body", List.of(AS_OF, KNOWN), sheets::body));
    routes.add(
        new Route("/desk.css", "The style sheet", List.of(), asked -> Answer.sheet(styles())));
    routes.add(
        new Route("/api/organisations", "Bodies that pages name", List.of(), a -> api.bodies()));
    routes.add(new Route("/api/organisations/{id}", "A dossier", List.of(AS_OF, KNOWN), api::body));
    routes.add(
        new Route("/api/search", "Claims and pages", List.of(QUERY, OFFSET, LIMIT), api::search));
    routes.add(new Route("/api/pages", "All pages", List.of(OFFSET, LIMIT), api::pages));
    routes.add(
        new Route("/api/pages/{id}", "The reading of a page", List.of(), a -> api.page(a.id())));
    routes.add(new Route("/api/stories", "All stories", List.of(OFFSET, LIMIT), api::stories));
    routes.add(
        new Route("/api/stories/{id}", "A story and its facts", List.of(), a -> api.story(a.id())));
    routes.add(
        new Route("/api/claims/{id}", "Why a claim was read", List.of(), a -> api.claim(a.id())));
    List<Route> described = new ArrayList<>(routes);
    Route self =
        new Route(
            "/api/openapi.json", "This description", List.of(), a -> OpenApi.answer(described));
    described.add(self);
    routes.add(self);
    return List.copyOf(routes);
  }

  private static String styles() {
    StringBuilder sheet = new StringBuilder();
    for (String name : List.of("/export/dossier.css", "/web/desk.css")) {
      try (InputStream in = Routes.class.getResourceAsStream(name)) {
        if (in == null) {
          throw new IllegalStateException("not bundled: " + name);
        }
        sheet.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return sheet.toString();
  }
}
