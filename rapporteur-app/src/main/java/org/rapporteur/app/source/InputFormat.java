package org.rapporteur.app.source;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** A kind of input: how to tell it, and how its pages are had, one after the other. */
interface InputFormat {
  /** The endings of files of this kind, in lower case, with the dot. */
  List<String> endings();

  /**
   * Whether an input without a telling name is of this kind.
   *
   * @param start its first bytes as Latin-1, white space and byte order mark left out
   */
  boolean begins(String start);

  /** Whether pages are named {@code id#n}, so that only the id itself can be taken twice. */
  default boolean isNumbered() {
    return false;
  }

  /**
   * Hands over all pages of the input; one that cannot be had is handed over as failed.
   *
   * @throws IOException when the input cannot be read on
   */
  void read(Opened input, Consumer<Delivery> receiver) throws IOException;
}
