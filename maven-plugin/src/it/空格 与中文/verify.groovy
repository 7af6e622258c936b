import java.util.zip.ZipFile

def pages = []
new File(basedir, 'target/site').eachFileRecurse(groovy.io.FileType.FILES) { if (it.name.endsWith('.html')) pages << it }
assert pages.any { it.getText('UTF-8').contains('关于硬化二组道路的公示') }
assert new ZipFile(new File(basedir, 'target/spaces-and-chinese-1-site.zip')).withCloseable { it.size() } >= pages.size()
return true
