@echo off
rem Starts Luoshi with a JDK 25 or later: JAVA_HOME, then the java of the PATH, then the usual places.
setlocal
set "HERE=%~dp0.."
set "FOUND="
if defined JAVA_HOME call :try "%JAVA_HOME%"
for /f "delims=" %%J in ('where java 2^>nul') do if not defined FOUND call :try "%%~dpJ.."
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\BellSoft\*" "%USERPROFILE%\.jdks\*") do if not defined FOUND call :try "%%~D"
if not defined FOUND goto none

rem What the program says is UTF-8.
for /f "tokens=2 delims=:." %%P in ('chcp') do set "PAGE=%%P"
chcp 65001 >nul
rem A short command is over before the second compiler pays; the window and bench run long enough.
set COMPILERS=-XX:TieredStopAtLevel=1
if "%~1"=="" set COMPILERS=
if "%~1"=="bench" set COMPILERS=
"%FOUND%\bin\java.exe" -XX:+UseSerialGC %COMPILERS% --enable-native-access=javafx.graphics,ALL-UNNAMED --module-path "%HERE%\lib\javafx" --add-modules javafx.controls,javafx.fxml %LUOSHI_OPTS% -cp "%HERE%\lib\*;%HERE%\lib\onnxruntime" luoshi.Main %*
set "STATUS=%ERRORLEVEL%"
chcp %PAGE% >nul
exit /b %STATUS%

:none
echo Luoshi needs a JDK 25 or later and found none: looked at JAVA_HOME, the java of the PATH, and the usual places under Program Files. Install one, or point JAVA_HOME at it. 1>&2
exit /b 1

:try
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==.+" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "MAJOR=%%~V"
set "MAJOR=%MAJOR:"=%"
if %MAJOR% GEQ 25 set "FOUND=%~1"
exit /b 0
