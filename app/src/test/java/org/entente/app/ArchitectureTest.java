package org.entente.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The directions between packages, as tests. */
class ArchitectureTest {
    private static JavaClasses all;

    @BeforeAll
    static void read() {
        all = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.entente");
    }

    private static void never(String from, String... to) {
        noClasses()
                .that()
                .resideInAPackage(from)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(to)
                .check(all);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "model",
                "lexicon",
                "text",
                "actor",
                "event",
                "statement",
                "coder",
                "format",
                "nlp",
                "ledger",
                "app"
            })
    void thereAreClassesToCheck(String name) {
        assertThat(all.stream().filter(c -> c.getPackageName().startsWith("org.entente." + name)))
                .as("classes of %s", name)
                .hasSizeGreaterThan(1);
    }

    @Test
    void modelSeesNobody() {
        DescribedPredicate<JavaClass> others = DescribedPredicate.describe(
                "are Entente's outside model",
                c -> c.getPackageName().startsWith("org.entente.")
                        && !c.getPackageName().startsWith("org.entente.model"));
        noClasses()
                .that()
                .resideInAPackage("org.entente.model..")
                .should()
                .dependOnClassesThat(others)
                .check(all);
    }

    @Test
    void stepsMeetOnlyInTheModel() {
        never("org.entente.event..", "org.entente.actor..", "org.entente.statement..", "org.entente.coder..");
        never("org.entente.actor..", "org.entente.event..", "org.entente.statement..", "org.entente.coder..");
        never("org.entente.statement..", "org.entente.event..", "org.entente.coder..");
        never("org.entente.text..", "org.entente.actor..", "org.entente.event..", "org.entente.statement..");
    }

    @ParameterizedTest
    @ValueSource(strings = {"model", "lexicon", "text", "actor", "event", "statement", "coder", "format"})
    void coreSeesNoOtherModule(String name) {
        never("org.entente." + name + "..", "org.entente.nlp..", "org.entente.ledger..", "org.entente.app..");
    }

    @Test
    void ledgerSeesNeitherParserNorApp() {
        never("org.entente.ledger..", "org.entente.nlp..", "org.entente.app..");
        never("org.entente.nlp..", "org.entente.ledger..", "org.entente.app..");
    }

    @Test
    void onlyTheStoreItselfSpeaksJdbc() {
        never("org.entente.ledger.analysis..", "java.sql..", "org.duckdb..");
        never("org.entente.app..", "java.sql..", "org.duckdb..");
    }

    @Test
    void modulesHaveNoCycles() {
        SlicesRuleDefinition.slices()
                .matching("org.entente.(*)..")
                .should()
                .beFreeOfCycles()
                .check(all);
    }

    @Test
    void noPackageIsCalledAfterNothing() {
        classes()
                .should()
                .resideOutsideOfPackages("..util..", "..common..", "..helper..", "..manager..", "..impl..")
                .check(all);
    }
}
