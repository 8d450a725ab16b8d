package org.rapporteur.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.app.export.RecordJson;
import org.rapporteur.app.store.Store;
import org.rapporteur.app.store.Tokens;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says who may use a desk from another machine. */
@Command(
    name = "token",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Makes, lists and revokes tokens, which a desk open to other machines asks for.",
    description =
        "%nA token is shown once, when it is made: the store keeps its hash alone. A desk on this"
            + " machine alone needs none.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  rapporteur token create --name Mara                  to look",
      "  rapporteur token create --name Mara --scope write    to look and to put right",
      "  rapporteur token list",
      "  rapporteur token revoke 2",
      "  rapporteur serve --address 192.0.2.7                 who has one may come in"
    })
final class TokenCommand implements Callable<Integer> {
  /** What can be done. */
  enum Act {
    CREATE,
    LIST,
    REVOKE
  }

  @Parameters(index = "0", paramLabel = "ACT", description = "create, list or revoke.")
  Act act = Act.LIST;

  @Parameters(index = "1..*", paramLabel = "NUMBER", description = "Tokens to revoke, as listed.")
  List<Long> numbers = List.of();

  @Option(names = "--name", paramLabel = "NAME", description = "Whose it is, or what for.")
  String name = "";

  @Option(
      names = "--scope",
      paramLabel = "SCOPE",
      description = "read, or write: put right, add pages (default: read).")
  Tokens.Scope scope = Tokens.Scope.READ;

  @Option(names = "--json", description = "List as JSON Lines.")
  boolean json;

  @Mixin final KeptStore kept = new KeptStore();

  private final Terminal terminal;

  TokenCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Store store = kept.open()) {
      return switch (act) {
        case CREATE -> create(store.tokens());
        case LIST -> list(store.tokens());
        case REVOKE -> revoke(store.tokens());
      };
    }
  }

  private int create(Tokens tokens) {
    if (name.isBlank()) {
      throw kept.usage("whose token is it? token create --name NAME");
    }
    terminal.out().println(tokens.create(name, scope));
    terminal.err().println("rapporteur: this is shown once; give it to " + name + " alone");
    return 0;
  }

  private int list(Tokens tokens) {
    for (Tokens.Token token : tokens.all()) {
      if (json) {
        terminal.out().println(RecordJson.line(new Listed(token)));
      } else {
        String state = token.revoked().map(at -> "revoked " + at).orElse("holds");
        String line = token.number() + "  " + token.scope().code() + "  " + token.name();
        terminal.out().println(line + "  " + token.made() + "  " + state);
      }
    }
    return 0;
  }

  /** A token as one line. */
  record Listed(long number, String name, String scope, String made, String revoked) {
    Listed(Tokens.Token token) {
      this(
          token.number(),
          token.name(),
          token.scope().code(),
          token.made().toString(),
          token.revoked().map(Object::toString).orElse(""));
    }
  }

  private int revoke(Tokens tokens) {
    if (numbers.isEmpty()) {
      throw kept.usage("which one? token revoke NUMBER, as token list says");
    }
    int unknown = 0;
    for (long number : numbers) {
      boolean revoked = tokens.revoke(number);
      unknown += revoked ? 0 : 1;
      terminal.out().println(number + (revoked ? "  revoked" : "  is no token that holds"));
    }
    return unknown == 0 ? 0 : 1;
  }
}
