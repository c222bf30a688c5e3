// It prints the link's URL, and nothing else does.
def printed = new File(basedir, 'build.log').readLines().findAll { it ==~ 'https?://.+' }
println "printed: $printed"
assert printed.size() == 1
return true
