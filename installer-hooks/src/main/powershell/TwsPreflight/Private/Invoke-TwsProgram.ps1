function Invoke-TwsProgram {
    # Starts a program by what the session's language mode allows, with the parameters of Invoke-TwsProcess.
    [CmdletBinding()]
    param(
        [string] $FileName,
        [string] $CommandLine,
        [string] $WorkingDirectory,
        [int] $TimeLimitSeconds
    )

    $starting = @{
        FileName         = $FileName
        CommandLine      = $CommandLine
        WorkingDirectory = $WorkingDirectory
        TimeLimitSeconds = $TimeLimitSeconds
    }
    if (Test-TwsFullLanguage) {
        Invoke-TwsProcess @starting
    }
    else {
        Invoke-TwsNative @starting
    }
}
