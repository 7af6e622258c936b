def first = new File(basedir, 'target/second-run-1-first.zip')
def second = new File(basedir, 'target/second-run-1-second.zip')
assert first.bytes == second.bytes

def pages = 0
new File(basedir, 'target/site').eachFileRecurse(groovy.io.FileType.FILES) {
    if (it.name.endsWith('.html')) {
        pages++
        assert it.lastModified() <= first.lastModified() : "$it was written again"
    }
}
assert pages > 0
return true
