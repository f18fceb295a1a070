package luoshi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The house as it is meant to stand: imports run downwards only. */
class HouseTest {
    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("luoshi");

    private static final ArchRule STOREYS =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("door")
                    .definedBy("luoshi")
                    .layer("ui")
                    .definedBy("luoshi.ui..")
                    .layer("cli")
                    .definedBy("luoshi.cli..")
                    .layer("bench")
                    .definedBy("luoshi.bench..")
                    .layer("workbench")
                    .definedBy("luoshi.workbench..")
                    .layer("document")
                    .definedBy("luoshi.document..")
                    .layer("matching")
                    .definedBy("luoshi.matching..")
                    .layer("store")
                    .definedBy("luoshi.store..")
                    .layer("report")
                    .definedBy("luoshi.report..")
                    .layer("commitment")
                    .definedBy("luoshi.commitment..")
                    .layer("text")
                    .definedBy("luoshi.text..")
                    .layer("unit")
                    .definedBy("luoshi.unit..")
                    .layer("model")
                    .definedBy("luoshi.model..")
                    .whereLayer("door")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("ui")
                    .mayOnlyBeAccessedByLayers("door")
                    .whereLayer("cli")
                    .mayOnlyBeAccessedByLayers("door")
                    .whereLayer("bench")
                    .mayOnlyBeAccessedByLayers("cli")
                    .whereLayer("workbench")
                    .mayOnlyBeAccessedByLayers("ui", "cli", "bench")
                    .whereLayer("matching")
                    .mayOnlyBeAccessedByLayers("workbench", "bench")
                    .whereLayer("store")
                    .mayOnlyBeAccessedByLayers("workbench")
                    .whereLayer("document")
                    .mayOnlyBeAccessedByLayers("workbench", "cli", "bench")
                    .whereLayer("report")
                    .mayOnlyBeAccessedByLayers("workbench", "ui", "cli", "bench")
                    .whereLayer("commitment")
                    .mayOnlyBeAccessedByLayers("workbench", "bench")
                    .whereLayer("text")
                    .mayOnlyBeAccessedByLayers(
                            "ui",
                            "cli",
                            "bench",
                            "workbench",
                            "document",
                            "matching",
                            "store",
                            "report",
                            "commitment",
                            "unit")
                    .whereLayer("unit")
                    .mayOnlyBeAccessedByLayers("bench", "workbench", "document", "matching")
                    .as("imports run downwards, and the rooms of the middle storey are strangers");

    private static final ArchRule NO_CYCLES =
            slices().matching("luoshi.(*)..").should().beFreeOfCycles();

    private static final ArchRule JAVAFX_STAYS_IN_UI =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("luoshi.ui..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javafx..", "atlantafx..", "org.kordamp..");

    private static final ArchRule SQL_STAYS_IN_STORE =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("luoshi.store..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.jooq..", "org.h2..", "org.flywaydb..", "java.sql..");

    private static final ArchRule POI_STAYS_WHERE_FILES_ARE =
            noClasses()
                    .that()
                    // the benchmarks measure POI's own writer beside ours
                    .resideOutsideOfPackages(
                            "luoshi.document..", "luoshi.report..", "luoshi.bench..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.apache.poi..");

    private static final ArchRule VIEW_MODELS_NEED_NO_WINDOW =
            noClasses()
                    .that()
                    .haveSimpleNameEndingWith("ViewModel")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javafx.scene..", "javafx.fxml..", "javafx.stage..");

    private static final ArchRule CONTROLLERS_ASK_VIEW_MODELS =
            noClasses()
                    .that()
                    .haveSimpleNameEndingWith("Controller")
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("luoshi.workbench.Workbench");

    private static final ArchRule MODEL_IS_PLAIN =
            classes()
                    .that()
                    .resideInAPackage("luoshi.model..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage("luoshi.model..", "java..", "org.jspecify..");

    private static final ArchRule NO_GRAB_BAGS =
            noClasses().should().haveNameMatching(".*(Util|Utils|Manager|Helper)(\\$.*)?");

    static final List<ArchRule> RULES =
            List.of(
                    STOREYS,
                    NO_CYCLES,
                    JAVAFX_STAYS_IN_UI,
                    SQL_STAYS_IN_STORE,
                    POI_STAYS_WHERE_FILES_ARE,
                    VIEW_MODELS_NEED_NO_WINDOW,
                    CONTROLLERS_ASK_VIEW_MODELS,
                    MODEL_IS_PLAIN,
                    NO_GRAB_BAGS);

    @ParameterizedTest
    @FieldSource("RULES")
    void stands(ArchRule rule) {
        rule.check(HOUSE);
    }

    @Test
    void isThere() {
        assertThat(HOUSE.contain("luoshi.store.Ledger")).isTrue();
    }
}
