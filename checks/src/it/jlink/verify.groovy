// The day that Okio is a named module, docs/jlink-and-native.md is to say that a full image can be linked.
def log = new File(basedir, 'build.log').text
assert log.contains('jlink: all calls passed')
assert log =~ /Error: automatic module cannot be used with jlink: (annotations|okio) from file:/
def bytes = 0L
new File(basedir, 'target/image').eachFileRecurse(groovy.io.FileType.FILES) { bytes += it.length() }
println "image: ${bytes.intdiv(1_000_000)} MB"
return true
