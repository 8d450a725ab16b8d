package org.rapporteur.model;

import java.util.List;
import java.util.Optional;

/**
 * One person, state, body, place, office or group of a page under all its names.
 *
 * @param id within this page
 * @param key Wikidata id or data-row id, the same on every page; empty when not known
 * @param kind what it is
 * @param name its fullest name
 * @param code CAMEO actor code, see {@code docs/actors.md}
 * @param roles offices it holds, for persons
 */
public record Entity(
    String id,
    Optional<String> key,
    Kind kind,
    String name,
    Optional<String> code,
    List<Post> roles) {
  public Entity {
    roles = List.copyOf(roles);
  }
}
