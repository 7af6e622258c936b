['north', 'south'].each { module ->
    def pages = []
    new File(basedir, "$module/target/site").eachFileRecurse(groovy.io.FileType.FILES) { if (it.name.endsWith('.html')) pages << it }
    assert pages.any { it.getText('UTF-8').contains("The road of the $module") }
    assert new File(basedir, "$module/target/$module-1-site.zip").isFile()
}
assert !new File(basedir, 'build.log').getText('UTF-8').contains('not marked as @threadSafe')
return true
