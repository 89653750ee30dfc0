@echo off
rem Starts TWS Preflight with a Java 17 or later: JAVA_HOME's if it will do, else the one on PATH.
rem Builds the jar first when it is missing. Passes its arguments on and the tool's exit code back.
setlocal EnableExtensions DisableDelayedExpansion

rem Another program's Java options are not this tool's: they change what it does and write on standard error.
set "JAVA_TOOL_OPTIONS="
set "_JAVA_OPTIONS="
set "JDK_JAVA_OPTIONS="
set "CLASSPATH="

set "PREFLIGHT_JAR=%~dp0installer-hooks\target\tws-preflight.jar"
set "PREFLIGHT_JAVA="
set "PREFLIGHT_SEEN="

if not defined JAVA_HOME goto on_path
rem A quote inside JAVA_HOME would end the quotes around it here.
set "PREFLIGHT_TRY=%JAVA_HOME:"=%\bin\java.exe"
if not exist "%PREFLIGHT_TRY%" goto on_path
call :try 2>nul
if defined PREFLIGHT_JAVA goto found

:on_path
set "PREFLIGHT_TRY="
for %%I in (java.exe) do set "PREFLIGHT_TRY=%%~$PATH:I"
if not defined PREFLIGHT_TRY goto no_java
call :try 2>nul
if not defined PREFLIGHT_JAVA goto no_java

:found
if exist "%PREFLIGHT_JAR%" goto start
echo preflight: the jar is not built yet; building it, once 1>&2
rem Maven takes its Java from JAVA_HOME before PATH: an old one there would fail the build.
for %%I in ("%PREFLIGHT_JAVA%\..\..") do if exist "%%~fI\bin\javac.exe" set "JAVA_HOME=%%~fI"
pushd "%~dp0" || goto no_build
call ".\mvnw.cmd" -q -DskipTests package 1>&2
set "PREFLIGHT_BUILD=%ERRORLEVEL%"
popd
if not "%PREFLIGHT_BUILD%"=="0" goto no_build
if not exist "%PREFLIGHT_JAR%" goto no_build

:start
"%PREFLIGHT_JAVA%" -jar "%PREFLIGHT_JAR%" %*
exit /b %ERRORLEVEL%

:no_java
echo preflight: Java 17 or later is needed: set JAVA_HOME to it or put it on PATH%PREFLIGHT_SEEN% 1>&2
exit /b 70

:no_build
echo preflight: the build failed: see the lines above 1>&2
exit /b 70

rem Keeps PREFLIGHT_TRY as PREFLIGHT_JAVA when it is new enough. The release file of a Java answers without starting
rem it; a java.exe that stands alone on PATH has none, and is asked.
:try
set "PREFLIGHT_VERSION="
for %%I in ("%PREFLIGHT_TRY%\..\..\release") do set "PREFLIGHT_RELEASE=%%~fI"
if not exist "%PREFLIGHT_RELEASE%" goto ask
for /f "usebackq tokens=1* delims==" %%A in ("%PREFLIGHT_RELEASE%") do if "%%A"=="JAVA_VERSION" set "PREFLIGHT_VERSION=%%~B"
:ask
if defined PREFLIGHT_VERSION goto compare
for /f "usebackq tokens=3" %%A in (`""%PREFLIGHT_TRY%" -version 2>&1"`) do if not defined PREFLIGHT_VERSION set "PREFLIGHT_VERSION=%%~A"
:compare
set "PREFLIGHT_FEATURE="
for /f "tokens=1 delims=.-+_ " %%A in ("%PREFLIGHT_VERSION%") do set "PREFLIGHT_FEATURE=%%A"
if not defined PREFLIGHT_FEATURE set "PREFLIGHT_FEATURE=0"
set "PREFLIGHT_SEEN= (seen: Java %PREFLIGHT_VERSION%)"
rem Of "1.8.0_402" this is 1, which is below 17 as it should be. Anything but digits is no version.
for /f "delims=0123456789" %%A in ("%PREFLIGHT_FEATURE%") do exit /b 0
if %PREFLIGHT_FEATURE% GEQ 17 set "PREFLIGHT_JAVA=%PREFLIGHT_TRY%"
exit /b 0
