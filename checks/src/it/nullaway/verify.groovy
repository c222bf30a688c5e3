// A build can fail for many reasons. So each planted mistake must be reported, at its line and for the reason in the
// comment there, and nothing else must be.
def planted = [:]
new File(basedir, 'src/wrong/java/consumer/Wrong.java').eachLine { text, line ->
    (text =~ '// (.+)').each { planted[line] = it[1] }
}
def reported = [:]
new File(basedir, 'build.log').eachLine { text ->
    (text =~ /ERROR.*Wrong\.java:\[(\d+),\d+\] (.+)/).each { reported[it[1] as int] = it[2] }
}
println "planted:  $planted\nreported: $reported"
assert planted.size() == 3 && reported.keySet() == planted.keySet()
planted.each { line, reason -> assert reported[line].contains(reason) }
return true
