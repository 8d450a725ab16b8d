package org.rapporteur.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Page;

class ArchiveAndDocumentTest {
  private final Path folder;

  ArchiveAndDocumentTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] pdf() throws IOException {
    List<List<String>> pages =
        List.of(
            List.of(
                "Joint Communique",
                "",
                "The ministers of the six lake states met in Kelby and agree-",
                "d on a common tariff."),
            List.of("They will meet again in May."));
    try (PDDocument document = new PDDocument()) {
      for (List<String> lines : pages) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
          out.beginText();
          out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
          out.newLineAtOffset(72, 700);
          for (String line : lines) {
            out.showText(line);
            out.newLineAtOffset(0, -14);
          }
          out.endText();
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void a_zip_gives_its_members_in_order_and_an_archive_inside_it_its_own() throws IOException {
    Path file = folder.resolve("news.zip");
    Files.write(
        file,
        zip(
            "b.html",
            "<p>two",
            "a.txt",
            "one",
            "x.png",
            "no page",
            "c/lines.jsonl",
            "{\"id\":\"own\",\"text\":\"three\"}",
            ".hidden.txt",
            "no page",
            "./.git/hidden.txt",
            "no page",
            "./d.txt",
            "four"));
    Deliveries read = Deliveries.of(file);
    assertThat(read.ids()).containsExactly("news#1", "news#2", "own", "news#4");
    assertThat(read.failures()).isEmpty();
    byte[] bytes = Files.readAllBytes(file);
    for (int cut = 1; cut < bytes.length; cut += 3) {
      assertThat(Deliveries.ofStandardInput(Arrays.copyOf(bytes, cut)).all()).isNotEmpty();
    }
  }

  @Test
  void a_zip_bomb_is_named_and_the_next_member_read() throws IOException {
    Path file = folder.resolve("bomb.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("bomb.txt"));
      byte[] filler = new byte[1 << 20];
      Arrays.fill(filler, (byte) 'x');
      for (int i = 0; i < 70; i++) {
        zip.write(filler);
      }
      zip.putNextEntry(new ZipEntry("page.txt"));
      zip.write('y');
    }
    Deliveries read = Deliveries.of(file);
    assertThat(read.ids()).containsExactly("bomb#2");
    assertThat(read.failures())
        .singleElement()
        .asString()
        .contains("bomb.txt is longer than 64 MiB");
  }

  @Test
  void a_saved_page_is_its_first_part_of_html() {
    Page page = Deliveries.ofSample("saved.mhtml").pages().get(0);
    assertThat(page.id()).isEqualTo("saved");
    assertThat(page.url()).contains("https://herald.example/saved");
    assertThat(page.body()).contains("<h1>Guard bill</h1>").contains("so said Zo\u00eb Lind.");
    assertThat(Deliveries.ofStandardInput(Deliveries.bytes("saved.mhtml")).pages().get(0).body())
        .contains("Guard bill");
  }

  @Test
  void a_saved_page_cut_at_any_byte_throws_nothing() {
    byte[] bytes = Deliveries.bytes("saved.mhtml");
    for (int cut = 1; cut < bytes.length; cut++) {
      assertThat(Deliveries.ofStandardInput(Arrays.copyOf(bytes, cut)).all()).hasSize(1);
    }
  }

  @Test
  void ninjs_is_read_from_a_file_a_list_and_a_line() throws IOException {
    Page page = Deliveries.ofSample("item.ninjs").pages().get(0);
    assertThat(page.given().title()).contains("Velland pays its dues");
    assertThat(page.given().published()).contains(Interval.day(LocalDate.of(2025, 9, 18)));
    assertThat(page.given().outlet()).contains("Ridge Wire");
    assertThat(page.url()).contains("https://wire.example/ninjs/1");
    String object = new String(Deliveries.bytes("item.ninjs"), StandardCharsets.UTF_8);
    byte[] list =
        ("[" + object + "," + object + ",{\"id\":\"n\",\"text\":\"x\"},")
            .getBytes(StandardCharsets.UTF_8);
    Deliveries read = Deliveries.ofStandardInput(list);
    assertThat(read.ids()).containsExactly("-#1", "-#2", "n");
    assertThat(read.failures()).singleElement().asString().contains("is not JSON");
    byte[] line = object.replace("\n", " ").getBytes(StandardCharsets.UTF_8);
    assertThat(Deliveries.ofStandardInput(line).pages()).hasSize(1);
  }

  @Test
  void a_pdf_is_read_page_by_page_with_its_lines_joined() throws IOException {
    Path file = folder.resolve("communique.pdf");
    Files.write(file, pdf());
    assertThat(Deliveries.of(file).pages().get(0).body())
        .contains(
            "The ministers of the six lake states met in Kelby and agreed on a common tariff.")
        .contains("\fThey will meet again in May.");
    byte[] bytes = pdf();
    for (int cut = 1; cut < bytes.length; cut += 97) {
      assertThat(Deliveries.ofStandardInput(Arrays.copyOf(bytes, cut)).all()).hasSize(1);
    }
  }

  @Test
  void private_addresses_are_told_from_public_ones() throws IOException {
    for (String address :
        List.of(
            "127.0.0.1",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "224.0.0.1",
            "255.255.255.255",
            "::1",
            "fe80::1",
            "fc00::1",
            "::ffff:127.0.0.1",
            "64:ff9b::7f00:1",
            "2002:7f00:1::")) {
      assertThat(PublicAddress.is(InetAddress.getByName(address))).as(address).isFalse();
    }
    for (String address : List.of("93.184.215.14", "8.8.8.8", "2606:4700::1111")) {
      assertThat(PublicAddress.is(InetAddress.getByName(address))).as(address).isTrue();
    }
  }
}
