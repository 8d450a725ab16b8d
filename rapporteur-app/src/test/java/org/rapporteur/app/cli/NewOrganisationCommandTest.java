package org.rapporteur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Rapporteur;
import org.rapporteur.lexicon.Gazetteer;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.OrganisationFile;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Page;

class NewOrganisationCommandTest {
  @Test
  void options_make_a_file_that_names_the_body_on_a_page(@TempDir Path folder) {
    Transcript run =
        Transcript.of(
            "new",
            "organisation",
            "--data",
            folder.toString(),
            "--name",
            "Amber Coast Pact",
            "--alias",
            "ACP",
            "--seat",
            "Riga",
            "--member",
            "Estonia 1991-11-08/..",
            "--member",
            "LVA",
            "--office",
            "Chair",
            "--organ",
            "Amber Coast Bureau");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().strip()).isEqualTo(folder.resolve("org/acp.yaml").toString());
    Lexicon lexicon = Lexicon.over(folder);
    OrganisationFile file =
        new Gazetteer(lexicon)
            .organisations().stream().filter(o -> o.id().equals("acp")).findFirst().orElseThrow();
    assertThat(file.code()).isEqualTo("IGOACP");
    assertThat(file.members())
        .extracting(OrganisationFile.Member::code)
        .containsExactly("EST", "LVA");
    assertThat(file.members().get(0).held().from()).isEqualTo(LocalDate.of(1991, 11, 8));
    assertThat(
            Rapporteur.open(lexicon)
                .read(Page.ofText("page", "The Amber Coast Pact met. The ACP adjourned."))
                .entities()
                .all())
        .extracting(Entity::name)
        .containsExactly("Amber Coast Pact");
  }

  @Test
  void without_a_name_it_asks(@TempDir Path folder) throws IOException {
    String answers = "Amber Coast Pact\nACP\n\nEstonia | Latvia 1992/2001\nChair\n\n";
    Transcript run = Transcript.piped(answers, "new", "organisation", "--data", folder.toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).contains("Usual English name");
    assertThat(Files.readString(folder.resolve("org/acp.yaml")))
        .contains("state: \"Latvia\", code: LVA, from: 1992, to: 2001")
        .contains("title: \"Chair\"");
  }

  @Test
  void what_cannot_be_right_is_refused_with_its_mend(@TempDir Path folder) {
    String data = folder.toString();
    Transcript nameless = Transcript.of("new", "organisation", "--data", data);
    assertThat(nameless.code()).isEqualTo(2);
    assertThat(nameless.err()).contains("--name");
    Transcript stateless =
        Transcript.of(
            "new", "organisation", "--data", data, "--name", "Amber Pact", "--member", "Atlantis");
    assertThat(stateless.code()).isEqualTo(2);
    assertThat(stateless.err()).contains("no state Atlantis");
    assertThat(Transcript.of("new", "organisation", "--data", data, "--name", "Amber Pact").code())
        .isZero();
    Transcript again = Transcript.of("new", "organisation", "--data", data, "--name", "Amber Pact");
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("--force");
    assertThat(Transcript.of("new").code()).isEqualTo(2);
  }
}
