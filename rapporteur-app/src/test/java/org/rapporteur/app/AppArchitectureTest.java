package org.rapporteur.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The import rules of the app: one library, one package; no cycles; printing in one place. */
class AppArchitectureTest {
  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.rapporteur.app");

  private static void only(String inside, String... library) {
    classes()
        .that()
        .resideOutsideOfPackage(inside)
        .should()
        .onlyDependOnClassesThat(DescribedPredicate.not(resideInAnyPackage(library)))
        .check(CODE);
  }

  @Test
  void one_library_one_package() {
    only("org.rapporteur.app.store..", "org.jdbi..", "org.sqlite..", "java.sql..");
    only("org.rapporteur.app.search..", "org.apache.lucene..");
    only("org.rapporteur.app.cli..", "picocli..", "me.tongfei..");
  }

  @Test
  void packages_have_no_cycles() {
    slices().matching("org.rapporteur.app.(*)..").should().beFreeOfCycles().check(CODE);
  }

  @Test
  void only_the_command_line_prints() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.rapporteur.app.cli")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CODE);
  }

  @Test
  void names_say_what_a_class_is() {
    noClasses()
        .should()
        .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Processor|Handler|Data|Info)(\\$.*)?")
        .check(CODE);
  }
}
