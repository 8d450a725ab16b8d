package org.rapporteur.bench.body;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.rapporteur.article.Extractor;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Article;
import org.rapporteur.model.Block;
import org.rapporteur.model.Comment;
import org.rapporteur.model.Given;
import org.rapporteur.model.Page;
import org.rapporteur.model.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lays out gold pages and prints what {@code score.py pages} reads, without reading any claims. */
@Command(
    name = "pages",
    description = {
      "Lays out the gold pages of folders and prints a line a page for score.py pages;",
      "claims are not read, so that a set takes seconds and not minutes."
    })
public final class PageExam implements Callable<Integer> {
  @Parameters(paramLabel = "FOLDER", description = "Folders with gold.jsonl.gz and its pages.")
  List<Path> folders = List.of();

  @Option(names = "--only", description = "The id of one page, to be shown block by block.")
  Optional<String> only = Optional.empty();

  private final JsonMapper json = new JsonMapper();

  @Override
  public Integer call() throws IOException {
    Extractor extractor = new Extractor(Lexicon.bundled());
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    for (Path folder : folders) {
      for (PageGold gold : PageGold.load(folder)) {
        if (only.isEmpty()) {
          out.println(line(extractor.apply(page(gold))));
        } else if (only.get().equals(gold.id())) {
          show(extractor.apply(page(gold)), out);
        }
      }
    }
    out.flush();
    return 0;
  }

  static Page page(PageGold gold) {
    return new Page(
        gold.id(), gold.url(), Optional.empty(), Page.Format.HTML, gold.html(), Given.NOTHING);
  }

  private static void show(Article article, PrintStream out) {
    out.println(article.metadata());
    for (Block block : article.blocks()) {
      out.println(block.role().code() + "\t" + block.span().of(article.text()).strip());
    }
    for (Comment comment : article.comments()) {
      out.println(comment.author() + " " + comment.published() + " " + comment.span());
    }
  }

  private String line(Article article) {
    ObjectNode line = json.createObjectNode().put("id", article.id());
    line.put("text", told(article, Role::isBody));
    String comments =
        article.comments().stream()
            .map(c -> c.span().of(article.text()))
            .collect(Collectors.joining("\n"));
    line.put("comments", comments + "\n" + told(article, r -> r == Role.COMMENT));
    article.metadata().title().ifPresent(t -> line.put("title", t));
    article.metadata().authors().forEach(line.withArray("authors")::add);
    article
        .metadata()
        .published()
        .filter(p -> p.days().isDay())
        .ifPresent(p -> line.put("date", p.days().from().toString()));
    return line.toString();
  }

  private static String told(Article article, java.util.function.Predicate<Role> wanted) {
    return article.blocks().stream()
        .filter(b -> wanted.test(b.role()))
        .map(b -> b.span().of(article.text()).strip())
        .collect(Collectors.joining("\n\n"));
  }
}
