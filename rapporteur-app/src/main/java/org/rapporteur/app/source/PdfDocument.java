package org.rapporteur.app.source;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.rapporteur.model.Page;

/** A PDF document, such as a communiqué: its text in reading order, pages parted by a form feed. */
final class PdfDocument implements InputFormat {
  private static final int MAX_PAGES = 500;

  @Override
  public List<String> endings() {
    return List.of(".pdf");
  }

  @Override
  public boolean begins(String start) {
    return start.startsWith("%PDF-");
  }

  @Override
  public void read(Opened input, Consumer<Delivery> receiver) throws IOException {
    Optional<byte[]> bytes = input.whole(receiver);
    if (bytes.isEmpty()) {
      return;
    }
    try {
      receiver.accept(Delivery.of(input.origin(), page(input.id(), bytes.get())));
    } catch (IOException e) {
      receiver.accept(new Delivery.Failed(input.origin(), String.valueOf(e.getMessage())));
    }
  }

  /**
   * The text of a document as a page.
   *
   * @throws IOException when it is no PDF, is locked, or holds pictures of text alone
   */
  static Page page(String id, byte[] bytes) throws IOException {
    String text = text(bytes);
    if (text.isBlank()) {
      throw new IOException("is a PDF without text, perhaps scanned; run it through OCR first");
    }
    return Page.ofText(id, text);
  }

  private static String text(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      StringWriter text = new StringWriter();
      int pages = Math.min(document.getNumberOfPages(), MAX_PAGES);
      for (int i = 1; i <= pages; i++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setLineSeparator("\n");
        stripper.setParagraphStart("\n");
        stripper.setStartPage(i);
        stripper.setEndPage(i);
        text.append(i > 1 ? "\f" : "");
        text.append(PdfLines.paragraphs(stripper.getText(document)));
      }
      return text.toString();
    } catch (InvalidPasswordException e) {
      throw new IOException("is a PDF locked with a password", e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new IOException("is a damaged PDF: " + e.getMessage(), e);
    }
  }
}
