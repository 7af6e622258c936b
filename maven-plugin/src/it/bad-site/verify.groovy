def packed = new File(basedir, 'target/bad-site-1-site.zip')
def pages = []
new File(basedir, 'target/site').eachFileRecurse(groovy.io.FileType.FILES) { if (it.name.endsWith('.html')) pages << it }
assert pages.any { it.getText('UTF-8').contains('gets a hard surface') }
pages.each { assert it.lastModified() <= packed.lastModified() : "$it was changed by the build that failed" }

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('[ERROR] affairs/road.yaml:1:1: error[')
assert log.contains('the first at affairs/road.yaml:1; the published site is as it was.')
assert log.contains('MojoFailureException')
assert !log.contains('MojoExecutionException')
return true
