import java.util.zip.ZipFile

def site = new File(basedir, 'target/site')
assert new File(site, 'index.html').isFile()

def packed = new ZipFile(new File(basedir, 'target/good-site-1-site.zip')).withCloseable { zip -> zip.entries()*.name }
def published = []
site.eachFileRecurse(groovy.io.FileType.FILES) { published << site.toPath().relativize(it.toPath()).toString().replace('\\', '/') }
assert packed == published.findAll { !it.startsWith('.mingdeng/') }.sort()
assert packed.any { it.contains('road') }

assert new File(basedir, 'target/boards/print/board-60x90.pdf').bytes[0..4] as byte[] == '%PDF-'.bytes
assert new File(basedir, 'target/posting/print/posting.yaml').getText('UTF-8').contains('print/board-60x90')

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('mingdeng.failOn')
return true
