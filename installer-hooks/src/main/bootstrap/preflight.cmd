@echo off
rem Starts TWS Preflight from the folder it was unpacked to: with the Java packaged beside it, else JAVA_HOME's, else the
rem one on PATH, whichever is Java 17 or later first. Passes its arguments on and the tool's exit code back; 70 when there
rem is nothing to start, or what is there does not start.
setlocal EnableExtensions DisableDelayedExpansion

rem Explorer starts a script with  cmd /c ""C:\...\preflight.cmd" "  and, as administrator, with  cmd /C "C:\...\preflight.cmd"  and
rem a blank at the end (https://tutorialreference.pages.dev/batch-scripting/examples/faq/batch-script-how-to-get-the-command-processor-command-line-cmdcmdline).
rem Nobody types that: without arguments the window would close over what it says, so it waits for a key.
set "PREFLIGHT_CLICKED="
if "%~1"=="" call :clicked 2>nul

rem Another program's Java options are not this tool's: they change what it does and write on standard error.
set "JAVA_TOOL_OPTIONS="
set "_JAVA_OPTIONS="
set "JDK_JAVA_OPTIONS="
set "CLASSPATH="

set "PREFLIGHT_JAR=%~dp0tws-preflight.jar"
set "PREFLIGHT_JAVA="
set "PREFLIGHT_SEEN="
if not exist "%PREFLIGHT_JAR%" goto no_jar

set "PREFLIGHT_TRY=%~dp0runtime\bin\java.exe"
if not exist "%PREFLIGHT_TRY%" goto java_home
call :try 2>nul
if defined PREFLIGHT_JAVA goto start

:java_home
if not defined JAVA_HOME goto on_path
rem A quote inside JAVA_HOME would end the quotes around it here.
set "PREFLIGHT_TRY=%JAVA_HOME:"=%\bin\java.exe"
if not exist "%PREFLIGHT_TRY%" goto on_path
call :try 2>nul
if defined PREFLIGHT_JAVA goto start

:on_path
set "PREFLIGHT_TRY="
for %%I in (java.exe) do set "PREFLIGHT_TRY=%%~$PATH:I"
if not defined PREFLIGHT_TRY goto no_java
call :try 2>nul
if not defined PREFLIGHT_JAVA goto no_java

:start
rem The archive of classes saves time and nothing else: without it, or with one of another Java, the tool runs all the same.
set "PREFLIGHT_ARCHIVE=-Xshare:auto"
if exist "%~dp0tws-preflight.jsa" set "PREFLIGHT_ARCHIVE=-XX:SharedArchiveFile=%~dp0tws-preflight.jsa"
rem One quick compiler and one collector suit a run of a second; a fleet runs for longer, and the slow compiler pays for little of it.
set "PREFLIGHT_SPEED=-XX:TieredStopAtLevel=1"
if /i "%~1"=="fleet" set "PREFLIGHT_SPEED=-XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=20000 -XX:Tier4CompileThreshold=100000 -XX:Tier4BackEdgeThreshold=200000"
set "PREFLIGHT_STARTED=typed"
if defined PREFLIGHT_CLICKED set "PREFLIGHT_STARTED=explorer"
"%PREFLIGHT_JAVA%" -Xshare:auto "%PREFLIGHT_ARCHIVE%" %PREFLIGHT_SPEED% -XX:+UseSerialGC -Xlog:disable -Xlog:all=error:stderr -XX:+DisableAttachMechanism -XX:-UsePerfData -Dtws.preflight.started=%PREFLIGHT_STARTED% -jar "%PREFLIGHT_JAR%" %*
set "PREFLIGHT_CODE=%ERRORLEVEL%"
for %%C in (0 2 3 70) do if "%PREFLIGHT_CODE%"=="%%C" goto ended
rem 1 is a machine that is blocked, and also a Java that does not start or a jar that it cannot open; any other number is Windows'.
if not "%PREFLIGHT_CODE%"=="1" goto no_start
"%PREFLIGHT_JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -jar "%PREFLIGHT_JAR%" --version >nul 2>nul
if not "%ERRORLEVEL%"=="0" goto no_start
:ended
if defined PREFLIGHT_CLICKED pause
exit /b %PREFLIGHT_CODE%

:no_jar
echo preflight: tws-preflight.jar is missing beside preflight.cmd: unpack the whole folder again 1>&2
goto fault

:no_java
echo preflight: Java 17 or later is needed: unpack the whole folder with its runtime, or set JAVA_HOME%PREFLIGHT_SEEN% 1>&2
goto fault

:no_start
echo preflight: the tool did not start or was ended ^(code %PREFLIGHT_CODE%^): "%PREFLIGHT_JAVA%" or tws-preflight.jar may be damaged; unpack the whole folder again 1>&2

:fault
if defined PREFLIGHT_CLICKED pause
exit /b 70

rem Where there is no such variable, as in Wine, nothing is found in it.
:clicked
set "PREFLIGHT_END=%CMDCMDLINE:"='%"
if "%PREFLIGHT_END:~-3%"=="' '" set "PREFLIGHT_CLICKED=1"
if "%PREFLIGHT_END:~-2%"=="' " set "PREFLIGHT_CLICKED=1"
set "PREFLIGHT_END="
exit /b 0

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
