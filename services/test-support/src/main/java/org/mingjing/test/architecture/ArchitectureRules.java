package org.mingjing.test.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

/**
 * What holds in every service alike. Each takes the base package of a service, as {@code org.mingjing.complaints}. A rule
 * that finds nothing to look at fails too, so that none is kept for show.
 */
public final class ArchitectureRules {
    private static final String ENTITY = "jakarta.persistence.Entity";
    private static final String RESOURCE = "jakarta.ws.rs.Path";
    private static final String CONSUMER = "org.mingjing.commons.inbox.EventConsumer";

    private ArchitectureRules() {}

    /** The classes of a service without its tests. */
    public static JavaClasses production(String base) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(base);
    }

    /** An aggregate is tested without HTTP, container and framework, so it may not need them. */
    public static ArchRule aggregatesKnowNeitherWebNorContainer(String base) {
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .and()
                .areAnnotatedWith(ENTITY)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "jakarta.enterprise..", "jakarta.inject..", "io.quarkus..");
    }

    /** An aggregate changes by its commands only. */
    public static ArchRule aggregatesHaveNoSetters(String base) {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(base + "..")
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(ENTITY)
                .should()
                .haveNameMatching("set[A-Z].*");
    }

    /** The same, around the commands. */
    public static ArchRule aggregatesKeepTheirFieldsPrivate(String base) {
        return fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage(base + "..")
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(ENTITY)
                .should()
                .haveModifier(JavaModifier.PRIVATE);
    }

    /** What answers HTTP goes through the application service, where transactions, roles and scope are. */
    public static ArchRule httpTouchesNoTable(String base) {
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .and()
                .areAnnotatedWith(RESOURCE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "javax.sql..", "java.sql..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo("io.quarkus.hibernate.orm.panache.PanacheRepositoryBase");
    }

    /** A package or class is named with the domain's word. */
    public static ArchRule nothingIsNamedAfterNothing(String base) {
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .should()
                .resideInAnyPackage("..impl..", "..util..", "..helper..", "..manager..", "..dto..", "..common..")
                .orShould()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto)");
    }

    /** What consumes events can be asked to replay a parked one. */
    public static ArchRule consumersReplayParkedEvents(String base) {
        return classes()
                .that()
                .resideInAPackage(base + "..")
                .and()
                .haveSimpleNameEndingWith("Consumer")
                .and()
                .areNotInterfaces()
                .should()
                .implement(CONSUMER);
    }

    /** No package below the base needs another that needs it. */
    public static ArchRule packagesAreFreeOfCircles(String base) {
        return slices().matching(base + ".(*)..").should().beFreeOfCycles();
    }

    /** These packages know nothing of those; names below the base, as {@code "organ"}. */
    public static ArchRule knowNothingOf(String base, String[] these, String... those) {
        return noClasses()
                .that()
                .resideInAnyPackage(below(base, these))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(below(base, those));
    }

    /** Nothing at all below the base uses these packages, written in full as {@code "java.sql.."}. */
    public static ArchRule nothingUses(String base, String... packages) {
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages);
    }

    private static String[] below(String base, String... names) {
        String[] packages = new String[names.length];
        for (int i = 0; i < names.length; i++) {
            packages[i] = base + "." + names[i] + "..";
        }
        return packages;
    }
}
