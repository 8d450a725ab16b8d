package org.rapporteur.lexicon;

/** A data file that cannot be read: says the code, the file, the line and what to do. */
public final class DataException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param code as listed in {@code docs/errors.md}
   * @param file path below the data folder
   * @param line counted from 1; 0 when the whole file is meant
   * @param message what was found and what was expected
   */
  public DataException(String code, String file, int line, String message) {
    super(code + " " + file + (line > 0 ? ":" + line : "") + ": " + message);
  }
}
