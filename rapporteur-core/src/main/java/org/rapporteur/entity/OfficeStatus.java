package org.rapporteur.entity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;

/** Tells from its words whether an office is held now, was held, or is held for somebody else. */
final class OfficeStatus {
  static final String FORMER = "former";

  private final Map<String, String> byForm = new HashMap<>();

  OfficeStatus(Lexicon lexicon) {
    for (Row row : lexicon.table("lang/en/office-status.tsv").rows()) {
      row.list("forms").forEach(f -> byForm.put(f.toLowerCase(Locale.ROOT), row.get("status")));
    }
  }

  /** The last status that the words tell, other than that of a deputy; else {@code current}. */
  String of(String description) {
    String found = "current";
    for (String word : description.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      @Nullable String own = byForm.get(word);
      if (own != null && !own.equals("current") && !own.equals("deputy")) {
        found = own;
      }
    }
    return found;
  }

  /** "the deputy Norvian foreign minister": whether the first word makes it a deputy's office. */
  boolean isDeputy(String description) {
    String bare = description.toLowerCase(Locale.ROOT).replaceFirst("^(the|an?|its|his|her) ", "");
    return "deputy".equals(byForm.get(bare.split("[^\\p{L}]+", 2)[0]));
  }

  boolean isFormer(String description) {
    return of(description).equals(FORMER);
  }
}
