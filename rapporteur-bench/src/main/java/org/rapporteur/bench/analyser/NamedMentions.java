package org.rapporteur.bench.analyser;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.mention.name.NameFinder;
import org.rapporteur.model.Article;
import org.rapporteur.model.Block;
import org.rapporteur.model.Form;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Metadata;
import org.rapporteur.model.Page;
import org.rapporteur.model.Role;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Text;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/** The names of a sentence with the rows of the lexicon overriding and correcting the tagger. */
final class NamedMentions {
  private final NameFinder finder;

  NamedMentions(Lexicon lexicon) {
    finder = new NameFinder(lexicon);
  }

  /**
   * What the tagger found, but where a mention overlaps it, the mention.
   *
   * @param tagged kind, first word and end of each name, parted by blanks; so in the result
   */
  Set<String> corrected(List<Token> tokens, Set<String> tagged) {
    Set<String> out = new HashSet<>(tagged);
    for (Mention mention : finder.apply(text(tokens))) {
      int first = first(tokens, mention.span());
      int end = first;
      while (end < tokens.size() && tokens.get(end).start() < mention.span().end()) {
        end++;
      }
      boolean adjective = first < tokens.size() && tokens.get(first).upos() == Upos.ADJ;
      Optional<String> kind = kind(mention);
      if (mention.form() == Form.NAME && kind.isPresent() && !adjective && end > first) {
        int from = first;
        int to = end;
        out.removeIf(name -> overlaps(name, from, to));
        out.add(kind.get() + " " + from + " " + to);
      }
    }
    return out;
  }

  private static Optional<String> kind(Mention mention) {
    return switch (mention.kind()) {
      case PERSON -> Optional.of("PER");
      case ORGANISATION, GROUP -> Optional.of("ORG");
      case STATE, PLACE -> Optional.of("LOC");
      case OFFICE -> Optional.empty();
    };
  }

  private static int first(List<Token> tokens, Span span) {
    int first = 0;
    while (first < tokens.size() && tokens.get(first).end() <= span.start()) {
      first++;
    }
    return first;
  }

  private static boolean overlaps(String name, int from, int to) {
    String[] cells = name.split(" ", -1);
    return Integer.parseInt(cells[1]) < to && Integer.parseInt(cells[2]) > from;
  }

  private static Text text(List<Token> tokens) {
    String chars = tokens.stream().map(Token::form).collect(Collectors.joining(" "));
    Span whole = new Span(0, chars.length());
    Article article =
        new Article(
            Page.ofText("names", chars),
            chars,
            List.of(new Block(whole, Role.BODY)),
            Metadata.NOTHING,
            List.of(),
            List.of(),
            List.of());
    return new Text(article, "en", List.of(new Sentence(whole, 0, tokens)));
  }
}
