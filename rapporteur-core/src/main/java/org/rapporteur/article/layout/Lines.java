package org.rapporteur.article.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.article.layout.Furniture.Opens;
import org.rapporteur.article.layout.Furniture.Piece;
import org.rapporteur.model.Role;

/** The units of one page with the roles found so far; what has none yet is body. Not shared. */
final class Lines {
  private final String text;
  private final List<Unit> units;
  private final Furniture furniture;
  private final List<Optional<Role>> roles = new ArrayList<>();
  private final List<Optional<Piece>> pieces = new ArrayList<>();
  private final int[] datelines;
  private final Set<Integer> openings = new HashSet<>();

  Lines(String text, List<Unit> units, Furniture furniture) {
    this.text = text;
    this.units = units;
    this.furniture = furniture;
    this.datelines = new int[units.size()];
    for (Unit unit : units) {
      roles.add(Optional.empty());
      pieces.add(furniture.of(unit.span().of(text)));
    }
  }

  List<Unit> units() {
    return units;
  }

  int size() {
    return units.size();
  }

  String words(int i) {
    return units.get(i).span().of(text);
  }

  Unit unit(int i) {
    return units.get(i);
  }

  Optional<Piece> piece(int i) {
    return pieces.get(i);
  }

  boolean opens(int i, Opens opens) {
    return pieces.get(i).map(p -> p.opens() == opens).orElse(false);
  }

  boolean isFree(int i) {
    return roles.get(i).isEmpty();
  }

  Role role(int i) {
    return roles.get(i).orElse(Role.BODY);
  }

  void set(int i, Role role) {
    roles.set(i, Optional.of(role));
  }

  /** Whether line i is furniture of this role by its words. */
  boolean isPiece(int i, Role role) {
    return pieces.get(i).map(p -> p.role() == role).orElse(false);
  }

  /** Whether a line with no role and no furniture reads as running text. */
  boolean isProse(int i) {
    return roles.get(i).isEmpty() && pieces.get(i).isEmpty() && Prose.isSentence(words(i));
  }

  void dateline(int i, int length) {
    datelines[i] = length;
  }

  int datelineLength(int i) {
    return datelines[i];
  }

  Optional<String> handle(int i) {
    return furniture.handle(words(i));
  }

  void openComment(int i) {
    openings.add(units.get(i).span().start());
  }

  boolean opensComment(int start) {
    return openings.contains(start);
  }
}
