assert new File(basedir, 'photos').list() as List == ['holiday.txt']

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Parameter mingdeng.today cannot be “24.11.2026”; write yyyy-MM-dd.')
assert log.contains('photos” holds files that Mingdeng did not write, and was left alone.')
assert log.contains('There is no content folder')
assert log.count('Caused by: org.apache.maven.plugin.MojoExecutionException') == 3
assert !log.contains('MojoFailureException')
return true
