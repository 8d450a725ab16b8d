package org.rapporteur.claim.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.Block;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;

/**
 * Whom a quotation was taken from by a credit right behind its closing mark, "... in May.”
 * (Lakewire)", or on the line under it, "Source: Lakewire". A credit under the whole page says
 * nothing of one quotation: it stays with the page.
 */
final class CreditLines {
  private static final String NAME = "(\\p{Lu}[\\p{L}\\d.&'’ -]{1,40}?)";
  private static final Pattern BRACKET =
      Pattern.compile("[\\p{Punct}“”‘’«»\\s&&[^(]]*\\(" + NAME + "\\)[.\\s]*");
  private static final Pattern LINE =
      Pattern.compile("\\s*\\(?(?:(\\p{L}+):\\s*)?" + NAME + "\\)?[.\\s]*");

  private final Passage passage;
  private final RelayWords words;

  CreditLines(Passage passage, RelayWords words) {
    this.passage = passage;
    this.words = words;
  }

  /** The credit of a content; empty for none and for what is not wholly between marks. */
  Optional<String> of(List<Span> content) {
    Span last = content.get(content.size() - 1);
    int at = passage.quotationFrom(last.start());
    if (at >= passage.quotations().size() || !passage.quotations().get(at).outer().contains(last)) {
      return Optional.empty();
    }
    Quotation quotation = passage.quotations().get(at);
    List<Block> blocks = passage.text().article().blocks();
    int index = quotation.block();
    Span block = blocks.get(index).span();
    String chars = passage.chars();
    String rest = chars.substring(Math.min(quotation.outer().end(), block.end()), block.end());
    Matcher bracket = BRACKET.matcher(rest);
    if (bracket.matches()) {
      return Optional.of(bracket.group(1));
    }
    boolean under = rest.isBlank() && index + 1 < blocks.size();
    return under ? line(blocks.get(index + 1)) : Optional.empty();
  }

  private Optional<String> line(Block block) {
    Matcher line = LINE.matcher(block.span().of(passage.chars()));
    if (!line.matches() || (block.role() != Role.CREDIT && line.group(1) == null)) {
      return Optional.empty();
    }
    boolean named = line.group(1) != null && words.isCredit(line.group(1));
    boolean bracketed = line.group(1) == null && line.group().strip().startsWith("(");
    return named || bracketed ? Optional.of(line.group(2)) : Optional.empty();
  }
}
