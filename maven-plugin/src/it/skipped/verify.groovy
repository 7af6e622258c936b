assert !new File(basedir, 'target').exists()
assert new File(basedir, 'build.log').getText('UTF-8').count('[INFO] Skipped.') == 6
return true
