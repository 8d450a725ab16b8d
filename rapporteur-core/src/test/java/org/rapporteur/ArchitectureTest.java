package org.rapporteur;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/*
 * The import rules of ARCHITECTURE.md. Plain @Test methods on purpose: with the JUnit engine of
 * ArchUnit 1.4.1, rules in fields ran zero tests and the build stayed green. Each rule has been seen
 * red once on a planted violation.
 */
class ArchitectureTest {
  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.rapporteur");

  private static final String[] STAGES = {
    "org.rapporteur.article..",
    "org.rapporteur.text..",
    "org.rapporteur.mention..",
    "org.rapporteur.entity..",
    "org.rapporteur.claim..",
    "org.rapporteur.story..",
    "org.rapporteur.fact..",
    "org.rapporteur.organisation..",
    "org.rapporteur.view.."
  };

  @Test
  void model_depends_on_the_jdk_and_itself() {
    classes()
        .that()
        .resideInAPackage("org.rapporteur.model")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", "org.rapporteur.model")
        .check(CODE);
  }

  @Test
  void model_holds_records_enums_and_interfaces() {
    classes()
        .that()
        .resideInAPackage("org.rapporteur.model")
        .and()
        .doNotHaveSimpleName("package-info")
        .and()
        .areNotAnonymousClasses()
        .should()
        .beRecords()
        .orShould()
        .beEnums()
        .orShould()
        .beInterfaces()
        .check(CODE);
  }

  @Test
  void no_stage_knows_another() {
    slices()
        .matching("org.rapporteur.(*)..")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(
            DescribedPredicate.alwaysTrue(),
            resideInAnyPackage("org.rapporteur.model..", "org.rapporteur.lexicon.."))
        .check(CODE);
  }

  @Test
  void lexicon_knows_no_stage() {
    noClasses()
        .that()
        .resideInAPackage("org.rapporteur.lexicon..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(STAGES)
        .check(CODE);
  }

  @Test
  void stages_touch_no_file_socket_database_clock_or_chance() {
    noClasses()
        .that()
        .resideInAnyPackage(STAGES)
        .or()
        .resideInAPackage("org.rapporteur.model")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.nio.file..", "java.net.http..", "java.sql..", "javax.sql..")
                .or(
                    named(
                        "java.io.File",
                        "java.io.FileInputStream",
                        "java.io.FileOutputStream",
                        "java.net.Socket",
                        "java.net.URL",
                        "java.util.Random",
                        "java.security.SecureRandom",
                        "java.time.Clock")))
        .check(CODE);
  }

  @Test
  void stages_do_not_ask_for_the_time_chance_or_place() {
    noClasses()
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .callMethod(Locale.class, "getDefault")
        .check(CODE);
  }

  @Test
  void public_classes_at_the_root_of_a_stage_are_functions() {
    classes()
        .that()
        .resideInAnyPackage(
            "org.rapporteur.article",
            "org.rapporteur.text",
            "org.rapporteur.mention",
            "org.rapporteur.entity",
            "org.rapporteur.claim",
            "org.rapporteur.story",
            "org.rapporteur.fact",
            "org.rapporteur.organisation",
            "org.rapporteur.view")
        .and()
        .arePublic()
        .and()
        .areTopLevelClasses()
        .and()
        .areNotRecords()
        .and()
        .areNotInterfaces()
        .should()
        .beAssignableTo(Function.class)
        .orShould()
        .beAssignableTo(BiFunction.class)
        .orShould(beNamedInItsPackageInfo())
        .check(CODE);
  }

  /** A second public class is allowed where the package's documentation says why. */
  private static ArchCondition<JavaClass> beNamedInItsPackageInfo() {
    return new ArchCondition<>("be named in its package-info") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        java.nio.file.Path info =
            Repository.root()
                .resolve("rapporteur-core/src/main/java")
                .resolve(item.getPackageName().replace('.', '/'))
                .resolve("package-info.java");
        boolean named = Repository.read(info).contains("{@link " + item.getSimpleName() + "}");
        events.add(
            new SimpleConditionEvent(
                item, named, item.getName() + (named ? " is" : " is not") + " in " + info));
      }
    };
  }

  @Test
  void names_say_what_a_class_is() {
    noClasses()
        .should()
        .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Processor|Handler|Data|Info)(\\$.*)?")
        .check(CODE);
  }

  @Test
  void one_library_one_package() {
    classes()
        .that()
        .resideOutsideOfPackage("org.rapporteur.article..")
        .should()
        .onlyDependOnClassesThat(
            DescribedPredicate.not(resideInAnyPackage("org.jsoup..", "com.fasterxml..")))
        .check(CODE);
    classes()
        .that()
        .resideOutsideOfPackage("org.rapporteur.lexicon")
        .should()
        .onlyDependOnClassesThat(DescribedPredicate.not(resideInAPackage("org.snakeyaml..")))
        .check(CODE);
  }

  @Test
  void packages_have_no_cycles() {
    slices().matching("org.rapporteur.(**)").should().beFreeOfCycles().check(CODE);
  }

  @Test
  void core_neither_prints_nor_logs() {
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .dependOnClassesThat(
            resideInAnyPackage("java.util.logging..", "java.lang.System$Logger", "org.slf4j.."))
        .check(CODE);
  }

  private static DescribedPredicate<JavaClass> named(String... names) {
    return DescribedPredicate.describe(
        String.join(", ", names), c -> java.util.Set.of(names).contains(c.getName()));
  }
}
