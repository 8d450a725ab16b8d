package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rapporteur.model.Block;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Page;
import org.rapporteur.model.Party;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;

/** What must hold for any page whatever: read without failing, nothing lost, spans inside. */
class PagePipelinePropertyTest {
  private static final String HOSTILE = "“\"'<!--</p><script>\u0000\u202e\ud800\n\n";
  private static final Rapporteur RAPPORTEUR = Bundled.RAPPORTEUR;
  private static final List<Page> SAMPLES = Samples.pages();

  @Property(tries = 25)
  void any_text_is_read_whole(@ForAll("anyText") String text) {
    check(RAPPORTEUR.read(Page.ofText("p", text)), text);
  }

  @Property(tries = 40)
  void a_mutated_sample_is_read_whole(@ForAll("mutations") Page page) {
    Reading reading = RAPPORTEUR.read(page);
    check(reading, page.format() == Page.Format.TEXT ? page.body() : reading.article().text());
  }

  @Property(tries = 8)
  void the_same_page_reads_the_same_twice(@ForAll("mutations") Page page) {
    assertThat(RAPPORTEUR.read(page)).isEqualTo(RAPPORTEUR.read(page));
  }

  private static void check(Reading reading, String text) {
    String whole = reading.article().text();
    assertThat(whole).isEqualTo(text);
    int end = 0;
    for (Block block : reading.article().blocks()) {
      assertThat(block.span().start()).isEqualTo(end);
      end = block.span().end();
    }
    assertThat(end).isEqualTo(whole.length());
    List<Span> spans = new ArrayList<>();
    reading.entities().mentions().names().forEach(m -> spans.add(m.span()));
    reading.entities().mentions().times().forEach(t -> spans.add(t.span()));
    reading.entities().mentions().quantities().forEach(q -> spans.add(q.span()));
    reading.claims().forEach(c -> collect(c, spans));
    Span all = new Span(0, whole.length());
    assertThat(spans).allMatch(all::contains);
  }

  private static void collect(Claim claim, List<Span> spans) {
    spans.add(claim.evidence().span());
    claim.evidence().cue().ifPresent(spans::add);
    claim
        .match(
            s -> Stream.concat(s.content().stream(), parties(s.sources(), s.addressees())),
            e -> Stream.concat(e.mentions().stream(), parties(e.actors(), e.recipients())),
            f -> Stream.<Span>empty())
        .forEach(spans::add);
  }

  private static Stream<Span> parties(List<Party> some, List<Party> others) {
    return Stream.concat(some.stream(), others.stream()).flatMap(p -> p.span().stream());
  }

  @Provide
  Arbitrary<String> anyText() {
    return Arbitraries.strings().all().ofMaxLength(600);
  }

  @Provide
  Arbitrary<Page> mutations() {
    return Arbitraries.of(SAMPLES)
        .flatMap(page -> Arbitraries.longs().map(seed -> mutate(page, new Random(seed))));
  }

  /** Cuts, doubles and scrambles a few stretches, as broken downloads and bad copies do. */
  private static Page mutate(Page page, Random random) {
    StringBuilder body = new StringBuilder(page.body());
    for (int i = random.nextInt(6); i > 0 && body.length() > 2; i--) {
      int start = random.nextInt(body.length());
      int end = Math.min(body.length(), start + random.nextInt(80));
      switch (random.nextInt(5)) {
        case 0 -> body.delete(start, end);
        case 1 -> body.insert(start, body.substring(start, end));
        case 2 -> body.setCharAt(start, (char) random.nextInt(0x10000));
        case 3 -> body.insert(start, HOSTILE.charAt(random.nextInt(HOSTILE.length())));
        default -> body.setLength(Math.max(1, body.length() - random.nextInt(400)));
      }
    }
    return new Page(
        page.id(), page.url(), page.fetched(), page.format(), body.toString(), page.given());
  }
}
