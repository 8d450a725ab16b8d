package org.rapporteur.app.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.rapporteur.model.Page;

/**
 * Files, folders, archives, standard input and single addresses as pages, in a fixed order, one at
 * a time; {@code docs/formats.md} lists the kinds. A page that cannot be had is delivered as
 * failed, with its reason, and the others follow. Two pages of one id are an error that names both.
 */
public final class PageSource {
  private final InputStream standardInput;
  private final WebPage web;
  private final Map<String, String> originById = new HashMap<>();
  private final ReadBytes bytes = new ReadBytes();

  /**
   * A source for one run that asks no private address.
   *
   * @param standardInput what {@code -} reads
   */
  public PageSource(InputStream standardInput) {
    this(standardInput, false);
  }

  /**
   * A source for one run.
   *
   * @param standardInput what {@code -} reads
   * @param privateAddresses whether an address on this machine or its network may be asked
   */
  public PageSource(InputStream standardInput, boolean privateAddresses) {
    this.standardInput = standardInput;
    this.web = new WebPage(privateAddresses);
  }

  /** Hands over everything below the paths, in order. */
  public void deliver(List<String> paths, Consumer<Delivery> receiver) {
    bytes.expect(paths);
    for (String path : paths) {
      if (path.equals("-")) {
        open("-", "-", () -> standardInput, receiver);
      } else if (WebPage.isAddress(path)) {
        fetch(path, receiver);
      } else {
        for (Folder.File file : Folder.files(path, receiver)) {
          open(file.origin(), Formats.id(file.name()), () -> bytes.open(file.path()), receiver);
        }
      }
    }
  }

  /**
   * How much of the input has been read, in [0, 1]; empty when its size is not known. Thread-safe.
   */
  public OptionalDouble share() {
    return bytes.share();
  }

  /** The address of a path that is one, else empty: such a path is fetched and not opened. */
  public static boolean isAddress(String path) {
    return WebPage.isAddress(path);
  }

  private interface Opening {
    InputStream open() throws IOException;
  }

  private void open(String origin, String id, Opening opening, Consumer<Delivery> receiver) {
    try (InputStream raw = opening.open()) {
      read(Opened.outermost(origin, id, BoundedInput.unpacking(raw)), receiver);
    } catch (IOException e) {
      receiver.accept(new Delivery.Failed(origin, reason(e)));
    }
  }

  private void fetch(String address, Consumer<Delivery> receiver) {
    try {
      read(web.fetch(address), delivery -> receiver.accept(at(address, delivery)));
    } catch (IOException e) {
      receiver.accept(new Delivery.Failed(address, reason(e)));
    }
  }

  /** The page that stands at an address; pages of a feed there have addresses of their own. */
  private static Delivery at(String address, Delivery delivery) {
    if (!(delivery instanceof Delivery.Delivered d) || !d.page().id().equals(address)) {
      return delivery;
    }
    Page page = d.page();
    return Delivery.of(
        address,
        new Page(
            page.id(),
            page.url().or(() -> Optional.of(address)),
            page.fetched(),
            page.format(),
            page.body(),
            page.given()));
  }

  private void read(Opened input, Consumer<Delivery> receiver) throws IOException {
    InputFormat format = Formats.of(input);
    if (format.isNumbered()) {
      String earlier = originById.putIfAbsent(input.id() + "#", input.origin());
      if (earlier != null) {
        receiver.accept(taken(input.origin(), input.id(), earlier));
        return;
      }
      format.read(input, receiver);
    } else {
      format.read(input, delivery -> unique(delivery, receiver));
    }
  }

  private void unique(Delivery delivery, Consumer<Delivery> receiver) {
    if (delivery instanceof Delivery.Delivered page) {
      String earlier = originById.putIfAbsent(page.page().id(), page.origin());
      if (earlier != null) {
        receiver.accept(taken(page.origin(), page.page().id(), earlier));
        return;
      }
    }
    receiver.accept(delivery);
  }

  private static Delivery taken(String origin, String id, String earlier) {
    return new Delivery.Failed(
        origin,
        "has the id \"" + id + "\" of " + earlier + "; rename one, or read them in two runs");
  }

  static String reason(Exception e) {
    if (e instanceof NoSuchFileException) {
      return "does not exist; check the path";
    }
    if (e instanceof AccessDeniedException) {
      return "may not be read; check its permissions";
    }
    if (e instanceof OverlongException || e instanceof RefusedException) {
      return String.valueOf(e.getMessage());
    }
    String why = e.getMessage() == null ? "it ends too soon" : e.getMessage();
    if (e instanceof ZipException || e instanceof java.io.EOFException) {
      return "is damaged gzip or zip: " + why;
    }
    return "cannot be read: " + why;
  }
}
