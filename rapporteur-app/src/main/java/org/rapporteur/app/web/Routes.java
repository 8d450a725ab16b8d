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
      new Route.Parameter("q", "query in the language of docs/formats.md", "treaty", 1000);
  private static final Route.Parameter OFFSET =
      new Route.Parameter("offset", "of the first one wanted, 0 to 10000", "0");
  private static final Route.Parameter LIMIT =
      new Route.Parameter("limit", "how many are wanted at most, 1 to 200", "20");
  private static final Route.Parameter KIND =
      new Route.Parameter("kind", "of ties: says, or a type of act in small letters", "consult");
  private static final Route.Parameter AS_OF =
      new Route.Parameter("as-of", "the day for members and offices", "2025-01-31");
  private static final Route.Parameter KNOWN =
      new Route.Parameter("known", "the last day of publication to go by", "2025-12-31");
  private static final Route.Parameter WHO =
      new Route.Parameter("who", "who does so; may be missing where a token says it", "Mara");
  private static final List<Route.Parameter> SEARCH =
      List.of(QUERY, new Route.Parameter("name", "what to call it", "refusals"), WHO);
  private static final int MAX_PASTED_CHARS = 2_000_000;

  /** The most that any address takes. */
  static final int MAX_SENT_BYTES = 64 << 20;

  private static final List<Route.Parameter> PAGES =
      List.of(
          new Route.Parameter("text", "of one page, or its HTML", "", MAX_PASTED_CHARS),
          new Route.Parameter("title", "of that page", ""),
          new Route.Parameter("url", "of that page; it is not fetched", "", 2000),
          new Route.Parameter("outlet", "of that page", ""),
          new Route.Parameter("date", "the day it was published", "2022-05-16"),
          WHO);
  private static final List<Route.Parameter> CORRECTION =
      List.of(
          new Route.Parameter("kind", "what is done, see docs/formats.md", "note"),
          new Route.Parameter("target", "a claim, a page, a name or an entry", "some-id", 1000),
          new Route.Parameter("value", "what stands instead", "looked at"),
          new Route.Parameter("page", "the one page on which names are changed", "", 1000),
          WHO,
          new Route.Parameter("why", "the reason", "read it again"));

  private final Keeper keeper;
  private final List<Route> routes = new ArrayList<>();

  private Routes(Keeper keeper) {
    this.keeper = keeper;
  }

  static List<Route> of(Keeper keeper) {
    Routes all = new Routes(keeper);
    all.pages();
    all.api();
    List<Route> described = new ArrayList<>(all.routes);
    Route self =
        Route.get(
            "/api/openapi.json", "This description", List.of(), a -> OpenApi.answer(described));
    described.add(self);
    all.routes.add(self);
    return List.copyOf(all.routes);
  }

  private Sheets sheets() {
    return new Sheets(keeper.shelf());
  }

  private Api answers() {
    return new Api(keeper.shelf());
  }

  private void get(String path, String summary, Route.Answering answer, Route.Parameter... asked) {
    routes.add(Route.get(path, summary, List.of(asked), answer));
  }

  private void pages() {
    CorrectionSheet corrections = new CorrectionSheet(keeper);
    get("/", "What there is", a -> sheets().start());
    get("/search", "Find", a -> new SearchSheet(keeper).answer(a), QUERY, OFFSET);
    get("/pages", "All pages", a -> sheets().pages(a), OFFSET);
    get("/pages/{id}", "A page", a -> page(a.id()));
    get("/stories", "All stories", a -> sheets().stories(a), OFFSET);
    get("/stories/{id}", "A story", a -> story(a.id()));
    get(
        "/claims/{id}",
        "Why a claim was read",
        a -> ClaimSheet.of(keeper.shelf(), a.id(), keeper.isKeeping()));
    get("/who", "People, states and bodies", a -> new WhoSheet(keeper.shelf()).all(a), OFFSET);
    get("/who/{id}", "Somebody", a -> new WhoSheet(keeper.shelf()).one(a, keeper.isKeeping()));
    get("/organisations", "Bodies that pages name", a -> sheets().organisations());
    get("/organisations/{id}/dossier", "One file about a body", this::dossier, AS_OF, KNOWN);
    get(
        "/organisations/{id}",
        "A body",
        a -> new BodySheet(keeper.shelf(), a.id()).answer(a),
        AS_OF,
        KNOWN);
    get("/meetings/{id}", "A meeting", a -> BodySheet.meeting(keeper.shelf(), a.id()));
    get("/network", "Who acts on whom", a -> new NetworkSheet(keeper.shelf(), a).answer(), KIND);
    get("/map", "States on a map", a -> new MapSheet(keeper.shelf()).answer());
    get("/newest.atom", "The newest pages as a feed", a -> sheets().feed());
    get("/corrections", "What people put right", a -> corrections.list());
    routes.add(Route.post("/corrections", "Put right", CORRECTION, corrections::kept));
    AdditionSheet additions = new AdditionSheet(keeper);
    get("/add", "Add pages", a -> additions.form());
    routes.add(Route.post("/add", "Add pages", PAGES, additions::added).taking(MAX_SENT_BYTES));
    get("/additions/{id}", "What became of pages that were added", additions::one);
    SavedSheet searches = new SavedSheet(keeper);
    get("/searches", "Searches that are kept", a -> searches.list());
    routes.add(Route.post("/searches", "Keep a search", SEARCH, searches::kept));
    routes.add(
        Route.post("/searches/{id}/remove", "Keep it no longer", List.of(WHO), searches::removed));
    get("/enter", "Give a token", a -> Entrance.form());
    List<Route.Parameter> token = List.of(new Route.Parameter("token", "the token", "", 200));
    routes.add(Route.post("/enter", "Give a token", token, new Entrance(keeper)::entered));
    routes.add(Route.post("/leave", "Give it back", List.of(), a -> Entrance.left()));
    get("/desk.css", "The style sheet", a -> Answer.sheet(styles()));
  }

  private Answer dossier(Asked asked) throws Refusal {
    Shelf shelf = keeper.shelf();
    return Answer.dossier(
        shelf.html(
            shelf
                .dossier(asked.id(), asked.day("as-of"), asked.day("known"))
                .orElseThrow(() -> Refusal.unknown("organisation", asked.id()))));
  }

  private Answer page(String id) throws Refusal {
    return PageSheet.answer(Api.reading(keeper.shelf(), id), keeper.isKeeping());
  }

  private Answer story(String id) throws Refusal {
    return new StorySheet(keeper.shelf(), Api.story(keeper.shelf(), id)).answer();
  }

  private void api() {
    CorrectionSheet corrections = new CorrectionSheet(keeper);
    get("/api/organisations", "Bodies that pages name", a -> answers().bodies());
    get("/api/organisations/{id}", "A dossier", a -> answers().body(a), AS_OF, KNOWN);
    get("/api/search", "Claims and pages", a -> answers().search(a), QUERY, OFFSET, LIMIT);
    get("/api/pages", "All pages", a -> answers().pages(a), OFFSET, LIMIT);
    get("/api/pages/{id}", "The reading of a page", a -> answers().page(a.id()));
    get("/api/stories", "All stories", a -> answers().stories(a), OFFSET, LIMIT);
    get("/api/stories/{id}", "A story and its facts", a -> answers().story(a.id()));
    get("/api/claims/{id}", "Why a claim was read", a -> answers().claim(a.id()));
    get("/api/corrections", "What people put right", a -> corrections.json());
    get(
        "/api/network",
        "Who acts on whom, and who speaks to whom",
        a -> new NetworkSheet(keeper.shelf(), a).json(),
        KIND);
    get("/api/map", "States by what they take part in", a -> new MapSheet(keeper.shelf()).json());
    AdditionSheet additions = new AdditionSheet(keeper);
    get("/api/additions", "Pages that were added", a -> additions.json());
    routes.add(
        Route.post("/api/additions", "Add pages", PAGES, additions::addedJson)
            .taking(MAX_SENT_BYTES));
    SavedSheet searches = new SavedSheet(keeper);
    get("/api/searches", "Searches that are kept", a -> searches.json());
    routes.add(Route.post("/api/searches", "Keep a search", SEARCH, searches::keptJson));
    routes.add(Route.post("/api/corrections", "Put right", CORRECTION, corrections::keptJson));
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
