function Open-TwsRemoteFolder {
    # Makes a fresh folder in each remote account's own temporary folder and looks for the first Java 17 or later there, on all
    # machines at one time. Gives ComputerName, Session, Folder, Java (empty when none was found) and where a runtime sent
    # there would have its java. The session keeps them, so that later steps need not know where anything lies.
    [CmdletBinding()]
    param(
        $Session,
        [string] $Name,
        [int] $ThrottleLimit = 32
    )

    $failures = New-Object -TypeName System.Collections.ArrayList
    $answers = @(Invoke-Command -Session $Session -ThrottleLimit $ThrottleLimit -ArgumentList $Name -ErrorAction Continue -ScriptBlock {
            param($Name)
            $leaf = 'java'
            $between = ':'
            if (($PSVersionTable.PSEdition -ne 'Core') -or $IsWindows) {
                $leaf = 'java.exe'
                $between = ';'
            }
            # Two of the names given may be one machine's.
            $folder = [System.IO.Path]::Combine([System.IO.Path]::GetTempPath(), "$Name-$([guid]::NewGuid())")
            $null = New-Item -Path $folder -ItemType Directory -ErrorAction Stop
            $candidates = @(
                if ($env:JAVA_HOME) {
                    [System.IO.Path]::Combine(($env:JAVA_HOME -replace '"', ''), 'bin', $leaf)
                }
                foreach ($entry in "$env:PATH" -split $between) {
                    $bare = $entry -replace '"', ''
                    if ($bare) {
                        [System.IO.Path]::Combine($bare, $leaf)
                    }
                }
            )
            $java = ''
            foreach ($candidate in $candidates) {
                if (-not [System.IO.Path]::IsPathRooted($candidate) -or -not (Test-Path -LiteralPath $candidate -PathType Leaf)) {
                    continue
                }
                # 5.1 makes errors of redirected standard error, which must not end anything here.
                $ErrorActionPreference = 'Continue'
                $said = ''
                try {
                    $said = "$(& $candidate -version 2>&1)"
                }
                catch {
                    $said = ''
                }
                if (($said -match 'version "(?:1\.)?(\d+)') -and ([int] $Matches[1] -ge 17)) {
                    $java = $candidate
                    break
                }
            }
            $global:TwsPreflightRun = @{ Folder = $folder; Java = $java; CommandLine = '' }
            [pscustomobject] @{
                Folder  = $folder
                Java    = $java
                Runtime = [System.IO.Path]::Combine($folder, 'runtime', 'bin', $leaf)
            }
        } 2>&1 | Split-TwsFailure -Into $failures)
    foreach ($answer in $answers) {
        $own = Get-TwsAnsweredSession -Answer $answer -Session $Session
        [pscustomobject] @{
            ComputerName = $own.ComputerName
            Session      = $own
            Folder       = $answer.Folder
            Java         = $answer.Java
            Runtime      = $answer.Runtime
            # The java to start there, once the package is sent.
            Started      = ''
        }
    }
    foreach ($failure in $failures) {
        $machine = Get-TwsFailedMachine -Failure $failure
        Write-TwsError -Key 'MachineFailure' -Value $machine, "$failure" -Category 'OpenError' -Target $machine
    }
}
