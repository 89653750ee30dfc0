function Get-TwsJavaVersion {
    # The major version that a java launcher gives for itself; 0 when it gives none, does not start, or hangs. What was good
    # once is not asked again; what was not may be mended meanwhile.
    [CmdletBinding()]
    [OutputType([int])]
    param([string] $Path)

    if ($script:TwsJavaVersions.ContainsKey($Path)) {
        return $script:TwsJavaVersions[$Path]
    }
    $version = 0
    try {
        $answer = Invoke-TwsProgram -FileName $Path -CommandLine '-version' -WorkingDirectory (Split-Path -Path $Path -Parent) -TimeLimitSeconds $script:TwsVersionSeconds
        # "1.8.0_392" is Java 8, "17.0.9" is Java 17.
        if ("$($answer.Diagnostics) $($answer.Output)" -match 'version "(?:1\.)?(\d+)') {
            $version = [int] $Matches[1]
        }
    }
    catch {
        Write-Verbose -Message (Protect-TwsText -Text "${Path} -version: $_")
    }
    if ($version) {
        $script:TwsJavaVersions[$Path] = $version
    }
    $version
}
