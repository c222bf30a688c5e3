// An empty folder, and what a reader of the README pastes into it.
def readmeText = new File(readme).text
def blocks = (readmeText =~ /(?ms)^```(\w+)\n(.*?)^```$/).collect { [language: it[1], text: it[2]] }
def first = { language, mark -> blocks.find { it.language == language && it.text.contains(mark) }?.text }

def pom = first('xml', '<project')
assert pom != null : 'the README has no whole pom.xml'
// The README may name the last release; here it is what was built a moment ago.
def built = pom.replaceAll(/(<artifactId>paylinks-[\w-]+<\/artifactId>\s*<version>)[^<]+/) { it[1] + version }
assert built.contains(">${version}<") : pom
new File(basedir, 'pom.xml').text = built

def program = first('java', 'public final class Shop')
assert program != null : 'the README has no class Shop'
def folder = new File(basedir, 'src/main/java')
folder.mkdirs()
new File(folder, 'Shop.java').text = program

def command = new Properties()
new File(basedir, 'invoker.properties').withInputStream { command.load(it) }
assert readmeText.contains("mvn ${command['invoker.goals']}")
return true
