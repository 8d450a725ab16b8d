package org.rapporteur.claim.event;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.model.Entities;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Form;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Reference;

/**
 * Armed groups of which a page says but three or four capitals, which stand for many things: they
 * are the group of our rows only where the page writes the name out or names the group's state.
 */
final class Acronyms {
  private static final Pattern SHORT = Pattern.compile("(?:[Tt]he )?[A-Z]{3,4}(?:['’]s)?");
  private static final String REBELS = "REB";

  private final Set<String> writtenOut = new HashSet<>();
  private final Set<String> states = new HashSet<>();

  Acronyms(Entities page) {
    String text = page.article().text();
    for (Reference reference : page.references()) {
      if (reference.mention().form() == Form.NAME
          && !SHORT.matcher(reference.mention().span().of(text)).matches()) {
        writtenOut.add(reference.entity());
      }
    }
    page.all().stream()
        .filter(e -> e.kind() != Kind.ORGANISATION)
        .flatMap(e -> e.code().stream())
        .filter(c -> c.length() >= 3 && !c.endsWith(REBELS))
        .forEach(c -> states.add(c.substring(0, 3)));
  }

  /** The entity, without its code where the page does not bear it out. */
  Entity told(Entity entity) {
    boolean doubtful =
        entity.kind() == Kind.ORGANISATION
            && entity.code().filter(c -> c.length() == 6 && c.endsWith(REBELS)).isPresent()
            && !writtenOut.contains(entity.id())
            && !states.contains(entity.code().orElseThrow().substring(0, 3));
    return doubtful
        ? new Entity(
            entity.id(),
            entity.key(),
            entity.kind(),
            entity.name(),
            Optional.empty(),
            entity.roles())
        : entity;
  }
}
