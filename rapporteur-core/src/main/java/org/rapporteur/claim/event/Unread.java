package org.rapporteur.claim.event;

import java.util.List;
import java.util.Set;
import org.rapporteur.model.Party;
import org.rapporteur.model.Token;

/**
 * Whether an act without a recipient names somebody all the same where no row looks: "imposed
 * sanctions on Abara and his circle". Rather no event than one that says "nobody".
 */
final class Unread {
  private static final Set<String> BELOW =
      Set.of("obj", "iobj", "obl", "nmod", "xcomp", "ccomp", "compound", "amod", "appos", "flat");
  private static final Set<String> ADDRESSED =
      Set.of("REQUEST", "ACCUSE", "SANCTION", "CONCEDE", "SUPPORT");
  private static final Set<String> PLACE =
      Set.of("in", "at", "near", "from", "during", "after", "before", "since", "on", "by", "as");

  private Unread() {}

  static boolean is(Scene scene, Draft draft) {
    return draft.recipients().isEmpty()
        && !draft.mutual()
        && draft.type().filter(ADDRESSED::contains).isPresent()
        && names(scene, draft.token(), draft, 0);
  }

  private static boolean names(Scene scene, int index, Draft draft, int depth) {
    for (int child : scene.syntax.children(index)) {
      Token token = scene.syntax.token(child);
      String relation = token.relation();
      boolean below =
          BELOW.stream().anyMatch(token::is)
              || (token.is("conj") && depth > 0)
              || relation.equals("acl");
      boolean aside =
          token.is("nsubj")
              || ((token.is("obl") || token.is("nmod"))
                  && PLACE.contains(scene.syntax.preposition(child)));
      if (!below || aside) {
        continue;
      }
      if (isAnother(scene.coder.direct(child), draft.actors())
          || (depth < 4 && names(scene, child, draft, depth + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAnother(List<Party> parties, List<Party> actors) {
    return Recipients.without(parties, actors).stream()
        .anyMatch(
            p -> actors.stream().noneMatch(a -> Codes.headOrName(a).equals(Codes.headOrName(p))));
  }
}
