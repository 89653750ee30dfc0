function Find-TwsJava {
    # The packaged runtime, then JAVA_HOME, then PATH; the first one of at least Java 17. Relative entries are passed over:
    # they would mean whatever folder the caller happens to stand in. Elevated, one that others may change is passed over too.
    [CmdletBinding()]
    [OutputType([string])]
    param()

    $leaf = 'java'
    $between = ':'
    if (Test-TwsWindows) {
        $leaf = 'java.exe'
        $between = ';'
    }
    $candidates = @(
        if ($script:TwsJava) {
            $script:TwsJava
        }
        else {
            $runtime = Find-TwsRuntime
            if ($runtime) {
                Join-TwsPath -Path $runtime -Child 'bin', $leaf
            }
            $javaHome = "$env:JAVA_HOME" -replace '^[\s"]+|[\s"]+$', ''
            if ($javaHome) {
                Join-TwsPath -Path $javaHome -Child 'bin', $leaf
            }
            # Not by Get-Command, which turns a relative entry of PATH into a full path without a word.
            foreach ($entry in "$env:PATH" -split $between) {
                $folder = $entry -replace '"', ''
                if ($folder) {
                    $onPath = Join-TwsPath -Path $folder -Child $leaf
                    if (Test-Path -LiteralPath $onPath -PathType Leaf) {
                        $onPath
                    }
                }
            }
        }
    )
    $looked = @()
    foreach ($candidate in $candidates) {
        if (-not (Split-Path -Path $candidate -IsAbsolute) -or -not (Test-Path -LiteralPath $candidate -PathType Leaf)) {
            $looked += "$candidate (-)"
            continue
        }
        $bin = Split-Path -Path $candidate -Parent
        $open = Get-TwsOpenPath -Path $candidate, $bin, (Split-Path -Path $bin -Parent) -Inside
        if ($open) {
            $looked += $script:TwsTexts.OpenToOthers -f $candidate, $open
            continue
        }
        $version = Get-TwsJavaVersion -Path $candidate
        if ($version -ge 17) {
            return $candidate
        }
        $looked += "$candidate ($version)"
    }
    Stop-TwsCommand -Key 'NoJava' -Value ($looked -join ', ') -Category 'ObjectNotFound'
}
