@echo off
rem Starts Mingdeng on the Java of JAVA_HOME, or else on the one of the PATH; Java 17 or later.
rem MINGDENG_OPTS goes to Java before the program; MINGDENG_CACHE is where the class archive is kept.
setlocal EnableExtensions
chcp 65001 >nul
set "HOME_DIR=%~dp0.."
set "JAR=%HOME_DIR%\lib\mingdeng.jar"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1 || (
  echo mingdeng: No Java found; install Java 17 or later. 1>&2
  exit /b 3
)
rem From Java 19 on Java makes and renews the class archive by itself; Java 17 ignores what it does not know.
if not defined MINGDENG_CACHE set "MINGDENG_CACHE=%LOCALAPPDATA%\mingdeng"
if not exist "%MINGDENG_CACHE%" mkdir "%MINGDENG_CACHE%" >nul 2>&1
"%JAVA%" -XX:+IgnoreUnrecognizedVMOptions -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xms96m -Xmn64m -Xlog:cds=off -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%MINGDENG_CACHE%\classes.jsa" %MINGDENG_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
