// A service built by Gradle, on the SDK as it was deployed into a folder:
//
//   ./mvnw -DskipTests deploy -DaltDeploymentRepository=built::file:///tmp/built
//   gradle -p checks/gradle-consumer run -Prepository=file:///tmp/built -Psdk=0.1.0-SNAPSHOT
//
// Main and these dependencies were tried with Gradle 4.4.1 of Debian 12 on JDK 17, from a build.gradle without the
// platform, as that Gradle reads neither this file nor a BOM. No current Gradle could be had where this was written:
// the file itself runs first in the workflow.
plugins {
    application
}

repositories {
    maven { url = uri(providers.gradleProperty("repository").get()) }
    mavenCentral()
}

dependencies {
    implementation(platform("io.paylinks:paylinks-bom:${providers.gradleProperty("sdk").get()}"))
    implementation("io.paylinks:paylinks-stream")
    implementation("io.paylinks:paylinks-testing")
}

tasks.withType<JavaCompile>().configureEach {
    options.release.set(17)
    options.encoding = "UTF-8"
    options.compilerArgs.addAll(listOf("-Xlint:all", "-Werror"))
}

application {
    mainClass.set("consumer.Main")
}
