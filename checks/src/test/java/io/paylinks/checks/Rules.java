package io.paylinks.checks;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.paylinks.core.ClientBuilder;
import io.paylinks.core.OpenEnum;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.error.PaylinksException;
import io.paylinks.core.internal.Resource;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The rules between and within packages. The names of the fields are those of the tests. */
final class Rules {
    private static final String CORE = "io.paylinks.core..";
    private static final String MACHINERY = "io.paylinks.core.internal..";
    private static final String TRANSPORT = "io.paylinks.core.internal.http";
    private static final String READERS = "io.paylinks.*.json"; // generated
    private static final String TESTING = "io.paylinks.testing..";
    private static final String MICROMETER = "io.paylinks.micrometer..";
    private static final String[] PROVIDERS =
            House.PROVIDERS.stream().map(provider -> provider.root() + "..").toArray(String[]::new);
    private static final String[] CLIENTS =
            House.PROVIDERS.stream().map(House.Module::root).toArray(String[]::new);
    private static final String[] OKHTTP = {"okhttp3..", "okio.."};

    private static final DescribedPredicate<JavaClass> CLIENT_MODULES =
            describe("classes of core and the providers", c -> House.isIn(House.CLIENT_MODULES, c));

    private static final DescribedPredicate<JavaClass> PUBLISHED =
            describe("classes of published modules", c -> House.isIn(House.MODULES, c));

    private static final DescribedPredicate<JavaClass> NOUNS = describe(
            "classes of noun packages",
            c -> inProvider(c)
                    && !resideInAnyPackage(CLIENTS).test(c)
                    && !resideInAPackage(READERS).test(c));

    private static final DescribedPredicate<JavaClass> WRITTEN_NOUNS = describe(
            "top-level classes of noun packages",
            c -> NOUNS.test(c)
                    && c.isTopLevelClass()
                    && !c.getSimpleName().equals("package-info")
                    && !c.getSimpleName().startsWith("AutoBuilder_"));

    private static final Set<String> MAKE_CALLS = Set.of(
            "ApiResponse",
            "CallListener",
            "ClientBuilder",
            "ClientOptions",
            "Credentials",
            "Exchange",
            "Operation",
            "Page",
            "Paging",
            "Part",
            "PaylinksClient",
            "Provider",
            "Resource",
            "Timing",
            "WebhookVerifier");

    private static final DescribedPredicate<JavaClass> VALUES = describe(
            "core's values and errors, and its helpers for records",
            c -> resideInAnyPackage(
                                    "io.paylinks.core",
                                    "io.paylinks.core.error",
                                    "io.paylinks.core.internal",
                                    "io.paylinks.core.webhook")
                            .test(c)
                    && !MAKE_CALLS.contains(c.getSimpleName()));

    private static final DescribedPredicate<JavaClass> ENTRANCE = describe(
            "Exchange, Operation and Resource",
            c -> Set.of("Exchange", "Operation", "Resource").contains(c.getSimpleName())
                    && c.getPackageName().equals("io.paylinks.core.internal"));

    private static final DescribedPredicate<JavaClass> RESOURCES = describe(
            "resource classes",
            c -> resideInAnyPackage(CLIENTS).test(c)
                    && c.getFields().stream().anyMatch(f -> f.getRawType().isEquivalentTo(Resource.class)));

    private static final DescribedPredicate<JavaClass> EXPORTED = describe(
            "classes that users see",
            c -> PUBLISHED.test(c)
                    && !resideInAnyPackage(MACHINERY, READERS, "io.paylinks.testing.*..")
                            .test(c)
                    && c.getModifiers().contains(JavaModifier.PUBLIC));

    // ---- rooms -----------------------------------------------------------------------------------------------------

    static final ArchRule CORE_KNOWS_NO_PROVIDER = noClasses()
            .that()
            .resideInAPackage(CORE)
            .should()
            .dependOnClassesThat(resideInAnyPackage(PROVIDERS).or(resideInAPackage(TESTING)))
            .because("core serves any provider, and a fourth one must not change it");

    static final ArchRule PROVIDERS_DO_NOT_KNOW_EACH_OTHER = noClasses()
            .that(are(describe("classes of a provider", Rules::inProvider)))
            .should(dependOnAnotherProvider())
            .because("whoever needs one provider must not get, or break with, another");

    static final ArchRule PROVIDERS_KNOW_CORE_ONLY = noClasses()
            .that(are(describe("classes of a provider", Rules::inProvider)))
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage(OKHTTP).or(resideInAPackage(TESTING)).or(resideInAPackage(TRANSPORT)))
            .because("how requests travel is core's secret; a provider says what to send, not how");

    static final ArchRule ONLY_PROVIDERS_KNOW_THE_MACHINERY = noClasses()
            .that(not(CLIENT_MODULES))
            .should()
            .dependOnClassesThat(are(resideInAPackage(MACHINERY)))
            .because("it is exported to the providers alone; whatever else we write on the clients, and each example, "
                    + "uses what users can use");

    static final ArchRule A_CALL_DOES_NOT_KNOW_WHO_MAKES_IT = noClasses()
            .that()
            .resideInAnyPackage(
                    "io.paylinks.core.internal.call..",
                    "io.paylinks.core.internal.error..",
                    "io.paylinks.core.internal.http..",
                    "io.paylinks.core.internal.json..",
                    "io.paylinks.core.internal.webhook..")
            .should()
            .dependOnClassesThat(are(ENTRANCE))
            .because("calls begin in internal and go down: Exchange to call, and call to json, error and http");

    static final ArchRule READING_AND_SENDING_KNOW_NO_CALL = noClasses()
            .that()
            .resideInAnyPackage(
                    "io.paylinks.core.internal.error..",
                    "io.paylinks.core.internal.http..",
                    "io.paylinks.core.internal.json..",
                    "io.paylinks.core.internal.webhook..")
            .should()
            .dependOnClassesThat(are(resideInAPackage("io.paylinks.core.internal.call..")))
            .because("they serve a call, and can be read and tested without one");

    static final ArchRule METRICS_KNOW_NO_PROVIDER = noClasses()
            .that()
            .resideInAPackage(MICROMETER)
            .should()
            .dependOnClassesThat(resideInAnyPackage(PROVIDERS))
            .because("they serve any provider");

    static final ArchRule TESTING_STANDS_ALONE = noClasses()
            .that()
            .resideInAPackage(TESTING)
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage(PROVIDERS).or(resideInAPackage(CORE)).or(resideInAnyPackage(OKHTTP)))
            .because("a fake that shares code with the client shares its mistakes, and it must run beside any OkHttp");

    static final ArchRule THE_PROTOCOL_OF_A_FAKE_KNOWS_NO_RESOURCE = noClasses()
            .that()
            .resideInAPackage(TESTING)
            .and()
            .haveSimpleName("Api")
            .should(dependOnWhatDependsOnIt())
            .because("resources get what they use in their constructors; a protocol that knew them would be a locator");

    static final ArchRule OKHTTP_IN_ONE_PLACE = noClasses()
            .that(not(resideInAPackage(TRANSPORT)).and(not(belongToAnyOf(ClientBuilder.class))))
            .should()
            .dependOnClassesThat(are(resideInAnyPackage(OKHTTP)))
            .because(
                    "an HTTP library that is known in one package can be replaced; ClientBuilder.httpClient is its one "
                            + "public appearance");

    // ---- verbs and nouns -------------------------------------------------------------------------------------------

    static final ArchRule NOUNS_KNOW_NOUNS_ONLY = classes()
            .that(are(NOUNS))
            .should()
            .onlyDependOnClassesThat(are(NOUNS.or(resideInAnyPackage(
                            "java..",
                            "org.jspecify.annotations",
                            "com.fasterxml.jackson.annotation",
                            "com.google.auto.value"))
                    .or(VALUES)
                    .as("nouns, java, and " + VALUES.getDescription())))
            .because("a record is a value: it holds no client and makes no call");

    static final ArchRule NOUNS_ARE_RECORDS = classes()
            .that(are(WRITTEN_NOUNS))
            .should()
            .beRecords()
            .orShould()
            .beAssignableTo(OpenEnum.class)
            .orShould()
            .beAssignableTo(RequestBuilder.class)
            .orShould(be(describe(
                    "sealed interfaces", c -> c.isInterface() && c.reflect().isSealed())))
            .because("a value's components are its declaration, and equality comes with them; besides values there are "
                    + "open enums, what request builders share, and the sealed interface over the forms of one result");

    static final ArchRule NO_CLOSED_ENUMS = noClasses()
            .that(are(NOUNS))
            .should()
            .beEnums()
            .because("a server adds values; a Java enum would fail on them or lose them");

    static final ArchRule RESOURCES_ARE_MADE_BY_THEIR_CLIENT = constructors()
            .that()
            .areDeclaredInClassesThat(are(RESOURCES))
            .should()
            .bePackagePrivate()
            .because("users get a resource from its client; its constructor must stay ours to change");

    static final ArchRule RESOURCES_RETURN_VALUES = methods()
            .that()
            .areDeclaredInClassesThat(are(RESOURCES))
            .and()
            .arePublic()
            .should()
            .notHaveRawReturnType(void.class)
            .because("async and withResponse take functions, which a method without a value is not");

    static final ArchRule RESOURCES_ARE_FINAL = classes()
            .that(are(RESOURCES))
            .should()
            .haveModifier(JavaModifier.FINAL)
            .because("a resource is no point of extension");

    // ---- what users see --------------------------------------------------------------------------------------------

    static final ArchRule NO_FOREIGN_TYPES_IN_SIGNATURES = classes()
            .that(are(EXPORTED).and(not(resideInAPackage(TESTING)))) // which has a rule of its own, below
            .should(notShow(
                    describe(
                            "OkHttp or Jackson",
                            c -> resideInAnyPackage(OKHTTP).test(c)
                                    || (resideInAPackage("com.fasterxml..").test(c) && !c.isAnnotation())),
                    describe(
                            "other than ClientBuilder.httpClient",
                            m -> !m.getFullName().startsWith(ClientBuilder.class.getName() + ".httpClient("))))
            .because("a type in a signature ties users to its library's versions");

    static final ArchRule NO_MACHINERY_IN_PUBLIC_SIGNATURES = classes()
            .that(are(EXPORTED))
            .should(notShow(
                    resideInAPackage(MACHINERY),
                    describe("that is public", m -> m.getModifiers().contains(JavaModifier.PUBLIC))))
            .because(
                    "io.paylinks.core.internal is exported to the providers alone: users could not compile against it");

    static final ArchRule FAKES_SHOW_TREES_AT_MOST = classes()
            .that()
            .resideInAPackage(TESTING)
            .and()
            .arePublic()
            .should(notShow(
                    describe(
                            "Jackson beyond JsonNode",
                            c -> resideInAPackage("com.fasterxml..").test(c)
                                    && !c.getSimpleName().equals("JsonNode")),
                    alwaysTrue()))
            .because("a test may look into a request's JSON, and needs no more of Jackson for it");

    static final ArchRule EXCEPTIONS_HAVE_ONE_PARENT = classes()
            .that(are(EXPORTED))
            .and()
            .areAssignableTo(Throwable.class)
            .should()
            .beAssignableTo(PaylinksException.class)
            .andShould()
            .beAssignableTo(RuntimeException.class)
            .because("one catch must be enough, and none must be forced");

    static final ArchRule NULL_IS_TOLD_BY_EVERY_PACKAGE = classes()
            .that(are(PUBLISHED))
            .should(new ArchCondition<>("be in a package that is @NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    events.add(new SimpleConditionEvent(
                            type,
                            type.getPackage().isAnnotatedWith(NullMarked.class),
                            type.getName() + " is in a package without @NullMarked"));
                }
            })
            .because("on the class path, where nearly all users are, nobody sees what a module is annotated with");

    // ---- everywhere ------------------------------------------------------------------------------------------------

    static final ArchRule TIME_IS_INJECTED = noClasses()
            .that(are(CLIENT_MODULES))
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Thread.class, "sleep", long.class)
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .because("tests of retries, deadlines and webhooks must not wait: time comes from Timing or a Clock");

    static final ArchRule NO_DEFAULT_LOCALE = noClasses()
            .that()
            .resideInAPackage("io.paylinks..")
            .should()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class)
            .because("under tr, ar-SA or th-TH the same code would write other letters and digits");

    static final ArchRule NO_DEFAULT_CHARSET = noClasses()
            .that()
            .resideInAPackage("io.paylinks..")
            .should()
            .callMethod(String.class, "getBytes")
            .orShould()
            .callConstructor(String.class, byte[].class)
            .because("on Java 17 the default charset is the machine's");

    private Rules() {}

    private static boolean inProvider(JavaClass type) {
        return House.isIn(House.PROVIDERS, type);
    }

    private static ArchCondition<JavaClass> dependOnWhatDependsOnIt() {
        return new ArchCondition<>("depend on a class that depends on it") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(d -> !d.getTargetClass().equals(type))
                        .filter(d -> d.getTargetClass().getDirectDependenciesFromSelf().stream()
                                .anyMatch(back -> back.getTargetClass().equals(type)))
                        .forEach(d -> events.add(SimpleConditionEvent.satisfied(type, d.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> dependOnAnotherProvider() {
        return new ArchCondition<>("depend on another provider") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(d -> inProvider(d.getTargetClass()))
                        .filter(d -> !room(d.getTargetClass()).equals(room(type)))
                        .forEach(d -> events.add(SimpleConditionEvent.satisfied(type, d.getDescription())));
            }

            private String room(JavaClass type) {
                return type.getPackageName().split("\\.", 4)[2];
            }
        };
    }

    /**
     * Public and protected members must not refer to a type, as superclass, field, parameter, return type or type
     * argument.
     */
    private static ArchCondition<JavaClass> notShow(
            DescribedPredicate<? super JavaClass> forbidden, DescribedPredicate<? super JavaMember> where) {
        return new ArchCondition<>("not show " + forbidden.getDescription() + " in what is visible") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
                        .flatMap(parent -> parent.getAllInvolvedRawTypes().stream())
                        .filter(forbidden)
                        .forEach(shown -> events.add(SimpleConditionEvent.violated(
                                type, type.getFullName() + " is a " + shown.getFullName())));
                type.getMembers().stream()
                        .filter(modifier(JavaModifier.PUBLIC).or(modifier(JavaModifier.PROTECTED)))
                        .filter(where)
                        .forEach(member -> shownBy(member).stream()
                                .filter(forbidden)
                                .forEach(shown -> events.add(SimpleConditionEvent.violated(
                                        member, member.getFullName() + " shows " + shown.getFullName()))));
            }
        };
    }

    private static Set<JavaClass> shownBy(JavaMember member) {
        Set<JavaClass> shown = new LinkedHashSet<>();
        if (member instanceof JavaField field) {
            shown.addAll(field.getType().getAllInvolvedRawTypes());
        }
        if (member instanceof JavaCodeUnit code) {
            code.getParameterTypes().stream()
                    .map(JavaType::getAllInvolvedRawTypes)
                    .forEach(shown::addAll);
        }
        if (member instanceof JavaMethod method) {
            shown.addAll(method.getReturnType().getAllInvolvedRawTypes());
        }
        return shown;
    }
}
